import type { Columns } from './columns.ts';
import { type Lists, offices } from './lists.ts';

/** The place of every node, by its number, in the order of ids, and how many there are. */
export interface Ranks {
  readonly of: Int32Array;
  readonly base: number;
}

/** Pairs of ranks as whole numbers (`smaller * base + larger`), ascending, and how many events hold each. */
export interface Pairs {
  readonly codes: Float64Array;
  readonly counts: Int32Array;
  readonly base: number;
}

/**
 * Every two who meet in an event. An event does not count for a pair that meets in a part of it: a trip is
 * not one more meeting.
 */
export function pairsMet(columns: Columns, met: Lists, ranks: Ranks): Pairs {
  const inParts = pairsInParts(columns, met, ranks);
  const codes: number[] = [];
  for (let event = 0; event + 1 < met.first.length; event += 1) {
    const within = inParts.get(event);
    forPairs(met, event, ranks, (code) => {
      if (!within?.has(code)) codes.push(code);
    });
  }
  return counted(codes, ranks);
}

/** Each event with each who meets in it. */
export function joints({ actors }: Columns, { first, actor }: Lists, ranks: Ranks): Pairs {
  const codes: number[] = [];
  for (let event = 0; event + 1 < first.length; event += 1) {
    const own = ranks.of[actors.ids.length + event] ?? 0;
    for (let at = first[event] ?? 0; at < (first[event + 1] ?? 0); at += 1) {
      codes.push(codeOf(own, ranks.of[actor[at] ?? 0] ?? 0, ranks));
    }
  }
  return counted(codes, ranks);
}

/** Each person with each institution that it acted for. */
export function officesHeld(columns: Columns, ranks: Ranks): Pairs {
  const { actor, of } = offices(columns);
  const codes = Array.from(actor, (person, at) =>
    codeOf(ranks.of[person] ?? 0, ranks.of[of[at] ?? 0] ?? 0, ranks),
  );
  return counted(codes, ranks);
}

/** For each event that has parts, the pairs that meet in those. */
function pairsInParts(
  { wholes }: Columns,
  met: Lists,
  ranks: Ranks,
): ReadonlyMap<number, ReadonlySet<number>> {
  const inParts = new Map<number, Set<number>>();
  for (let at = 0; at < wholes.length; at += 2) {
    const [part, whole] = [wholes[at] ?? 0, wholes[at + 1] ?? 0];
    const own = inParts.get(whole) ?? new Set<number>();
    inParts.set(whole, own);
    forPairs(met, part, ranks, (code) => own.add(code));
  }
  return inParts;
}

function forPairs({ first, actor }: Lists, event: number, ranks: Ranks, each: (code: number) => void): void {
  const end = first[event + 1] ?? 0;
  for (let at = first[event] ?? 0; at < end; at += 1) {
    const one = ranks.of[actor[at] ?? 0] ?? 0;
    for (let other = at + 1; other < end; other += 1) {
      each(codeOf(one, ranks.of[actor[other] ?? 0] ?? 0, ranks));
    }
  }
}

/** Two ranks as one number: in order of the numbers, pairs are in order of their ids. */
function codeOf(one: number, other: number, { base }: Ranks): number {
  return Math.min(one, other) * base + Math.max(one, other);
}

/** Sorted, each once, with how often it was there. */
function counted(list: readonly number[], { base }: Ranks): Pairs {
  const sorted = Float64Array.from(list).sort();
  const counts = new Int32Array(sorted.length);
  let last = -1;
  for (const code of sorted) {
    // What has been counted is written over what has been read.
    if (last < 0 || code !== sorted[last]) {
      last += 1;
      sorted[last] = code;
    }
    counts[last] = (counts[last] ?? 0) + 1;
  }
  return { codes: sorted.slice(0, last + 1), counts: counts.slice(0, last + 1), base };
}
