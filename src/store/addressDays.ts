/** Days as the ends of a window in the address: as short as they can be said, as EDTF. */
import { calendarOf, type Day, isoOf } from '../dataset/day.ts';
import { parseEdtf } from '../dataset/edtf.ts';

export type End = 'from' | 'to';

/** A day, month or year; the last two stand for their first day at `from` and their last at `to`. */
export function readDay(text: string, end: End): Day | undefined {
  // Intervals and doubtful dates are EDTF too, but no end of a window.
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return undefined;
  const parsed = parseEdtf(text);
  if (!parsed.ok) return undefined;
  return end === 'from' ? parsed.value.lo : parsed.value.hi;
}

/** The shortest of `2018`, `2018-05` and `2018-05-07` that {@link readDay} reads as the same day. */
export function writeDay(day: Day, end: End): string {
  // The last day of a month is the one before a first; so is the last day of a year.
  const { month, day: dayOfMonth } = calendarOf(end === 'from' ? day : day + 1);
  const iso = isoOf(day);
  if (dayOfMonth !== 1) return iso;
  return month === 1 ? iso.slice(0, 4) : iso.slice(0, 7);
}
