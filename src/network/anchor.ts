import { calendarOf, type Day } from '../dataset/day.ts';
import type { Span } from './span.ts';
import type { EventEntry } from './types.ts';

/** The one day a record is filed under: its first, or its last where the start is open; none when undated. */
export function anchorDay({ lo, hi }: Span): Day | undefined {
  if (Number.isFinite(lo)) return lo;
  return Number.isFinite(hi) ? hi : undefined;
}

/** The year of {@link anchorDay}. */
export function anchorYear(entry: EventEntry): number | undefined {
  const day = anchorDay(entry);
  return day === undefined ? undefined : calendarOf(day).year;
}

/** The first and the last dated event of a list. Neither is there when all are undated. */
export function firstAndLast(entries: readonly EventEntry[]): {
  readonly first?: EventEntry;
  readonly last?: EventEntry;
} {
  const inOrder = newestFirst(entries.filter((entry) => anchorDay(entry) !== undefined));
  const [last] = inOrder;
  const first = inOrder.at(-1);
  return { ...(first && { first }), ...(last && { last }) };
}

/** Undated events come last. */
export function newestFirst(entries: readonly EventEntry[]): readonly EventEntry[] {
  const day = (entry: EventEntry): number => anchorDay(entry) ?? Number.NEGATIVE_INFINITY;
  return [...entries].sort((one, other) => {
    // Compared before subtracted: two undated ones would give NaN.
    const sameDay = day(one) === day(other);
    return sameDay ? other.number - one.number : day(other) - day(one);
  });
}
