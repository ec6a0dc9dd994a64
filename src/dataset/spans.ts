/** Dates as the days that they can mean, with infinite ends, so that two can be compared. */
import { type PartialDate, parseEdtf } from './edtf.ts';

/** Days, inclusive; an open end is infinite. */
export interface Span {
  readonly lo: number;
  readonly hi: number;
}

/** The days of an EDTF date and how well it is known; none where it is absent or cannot be read. */
export function spanOf(date: string | undefined): (PartialDate & Span) | undefined {
  const parsed = date === undefined ? undefined : parseEdtf(date);
  if (!parsed?.ok) return undefined;
  const { lo = Number.NEGATIVE_INFINITY, hi = Number.POSITIVE_INFINITY } = parsed.value;
  return { ...parsed.value, lo, hi };
}

/** Whether two spans have a day in common. */
export function meet(a: Span, b: Span): boolean {
  return a.lo <= b.hi && b.lo <= a.hi;
}
