/** Records that are easily taken for one another. */

interface Distinguished {
  readonly id: string;
  readonly distinctFrom?: readonly { readonly id: string; readonly why: string }[] | undefined;
}

/** Another record, and why it is not this one. */
export interface Distinct<Record> {
  readonly other: Record;
  readonly why: string;
}

/**
 * Those that a record is not to be confused with, in either direction: the ones that it names, then the ones
 * that name it. Where both name each other, the reason is the record's own.
 */
export function distinctFrom<Record extends Distinguished>(
  records: readonly Record[],
  record: Record,
): readonly Distinct<Record>[] {
  const reasons = new Map<string, string>();
  for (const { id, why } of record.distinctFrom ?? []) reasons.set(id, why);
  for (const other of records) {
    const naming = other.distinctFrom?.find(({ id }) => id === record.id);
    if (naming !== undefined && !reasons.has(other.id)) reasons.set(other.id, naming.why);
  }
  const known = new Map(records.map((other) => [other.id, other]));
  return [...reasons].flatMap(([id, why]) => {
    const other = known.get(id);
    return other === undefined ? [] : [{ other, why }];
  });
}
