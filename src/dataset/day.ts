/**
 * Calendar days as whole numbers: days since 1 January 1970 in the proleptic Gregorian calendar.
 * No time zones: a day is a day.
 */
export type Day = number;

const MILLISECONDS_PER_DAY = 86_400_000;

/** The day of a calendar date; `undefined` when there is no such date (31 June). `month` counts from 1. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(0);
  // setUTCFullYear, unlike Date.UTC, takes the years 0 to 99 as they are.
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date.getTime() / MILLISECONDS_PER_DAY : undefined;
}

/** A day's calendar date; `month` counts from 1, `weekday` from Monday = 1 to Sunday = 7. */
export function calendarOf(day: Day): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: ((date.getUTCDay() + 6) % 7) + 1,
  };
}

/** `2018-05-07` for a day; years are written with four digits. */
export function isoOf(day: Day): string {
  const { year, month, day: dayOfMonth } = calendarOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The first day of a month; months past December run into the next year, as do those before January. */
export function firstOfMonth(year: number, month: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  return date.getTime() / MILLISECONDS_PER_DAY;
}

/** The last day of a month, with the same overflow as {@link firstOfMonth}. */
export function lastOfMonth(year: number, month: number): Day {
  return firstOfMonth(year, month + 1) - 1;
}
