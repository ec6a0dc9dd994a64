/** Which two countries face each other. */
import type { EventEntry } from './types.ts';

/** Two country codes in alphabetical order: the first stands left, the second right. */
export interface Sides {
  readonly left: string;
  readonly right: string;
}

/** Below this share of the events between countries no single pair can be said to be what the data is about. */
const LEAST_SHARE = 0.5;

/**
 * The pair of countries that meets in most events, when it meets in at least half of those events in which
 * two countries or more take part; else none. Equal pairs are decided by alphabet.
 */
export function facingSides(events: readonly EventEntry[]): Sides | undefined {
  const meetings = new Map<string, Sides & { count: number }>();
  let betweenCountries = 0;
  for (const [together, count] of gatherings(events)) {
    const countries = [...together].sort();
    if (countries.length > 1) betweenCountries += count;
    for (const [index, left] of countries.entries()) {
      for (const right of countries.slice(index + 1)) {
        const key = `${left}~${right}`;
        meetings.set(key, { left, right, count: (meetings.get(key)?.count ?? 0) + count });
      }
    }
  }
  const [first] = [...meetings].sort(([key, one], [otherKey, other]) =>
    other.count === one.count ? (key < otherKey ? -1 : 1) : other.count - one.count,
  );
  if (first === undefined || first[1].count < LEAST_SHARE * betweenCountries) return undefined;
  return { left: first[1].left, right: first[1].right };
}

/** Which countries met, and how often; events with the same countries share one set of them. */
function gatherings(events: readonly EventEntry[]): ReadonlyMap<ReadonlySet<string>, number> {
  const counts = new Map<ReadonlySet<string>, number>();
  for (const { event, values } of events) {
    if (event.context !== true) counts.set(values.country, (counts.get(values.country) ?? 0) + 1);
  }
  return counts;
}
