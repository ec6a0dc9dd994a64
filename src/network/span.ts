/** The time of a record of the timeline, in days. */
import { type Day, dayOf } from '../dataset/day.ts';

/** First and last possible day, inclusive; infinite where an end is open; both NaN when undated. */
export interface Span {
  readonly lo: number;
  readonly hi: number;
  readonly dated: boolean;
}

/** A record that carries the bounds that follow from its date. */
interface Dated {
  readonly date?: string | undefined;
  readonly lo?: string | undefined;
  readonly hi?: string | undefined;
}

export function spanOf({ date, lo, hi }: Dated): Span {
  if (date === undefined) return { lo: Number.NaN, hi: Number.NaN, dated: false };
  return {
    lo: dayOfIso(lo) ?? Number.NEGATIVE_INFINITY,
    hi: dayOfIso(hi) ?? Number.POSITIVE_INFINITY,
    dated: true,
  };
}

/** By first day, then last day; undated ones last, and equal among themselves. */
export function compareSpans(one: Span, other: Span): number {
  if (one.dated !== other.dated) return one.dated ? -1 : 1;
  // Compared, not subtracted: open ends are infinite and undated bounds are NaN.
  if (one.lo < other.lo) return -1;
  if (one.lo > other.lo) return 1;
  if (one.hi < other.hi) return -1;
  if (one.hi > other.hi) return 1;
  return 0;
}

/** `YYYY-MM-DD` to a day. */
function dayOfIso(iso: string | undefined): Day | undefined {
  if (iso === undefined) return undefined;
  return dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));
}
