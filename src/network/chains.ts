/** References that lead from record to record: part to whole, copy to original. */

/**
 * The records that are reached from `start` by following `next`, in order, without `start`.
 * A ring of references ends where it would come back to a record already passed.
 */
export function chainFrom(start: string, next: ReadonlyMap<string, string>): readonly string[] {
  const passed = new Set([start]);
  let at = next.get(start);
  while (at !== undefined && !passed.has(at)) {
    passed.add(at);
    at = next.get(at);
  }
  passed.delete(start);
  return [...passed];
}

/**
 * The record that stands for `start` and all that lead to the same end: the end of the chain, or in a ring
 * its smallest id, so that every record of the ring gives the same answer.
 */
export function endOf(start: string, next: ReadonlyMap<string, string>): string {
  const end = chainFrom(start, next).at(-1) ?? start;
  const ring = chainFrom(end, next);
  return [end, ...ring].reduce((least, id) => (id < least ? id : least));
}

/** Maps the id of each record that refers onwards to the id it refers to. */
export function references<Record extends { readonly id: string }>(
  records: readonly Record[],
  target: (record: Record) => string | undefined,
): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  for (const record of records) {
    const to = target(record);
    if (to !== undefined) next.set(record.id, to);
  }
  return next;
}
