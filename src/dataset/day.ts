/**
 * Calendar days as whole numbers: days since 1 January 1970 in the proleptic Gregorian calendar.
 * No time zones: a day is a day.
 */
export type Day = number;

const MILLISECONDS_PER_DAY = 86_400_000;
/** From 1 March of the year 0. */
const DAYS_TO_1970 = 719_468;
const DAYS_OF_MONTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day of a calendar date; `undefined` when there is no such date (31 June). `month` counts from 1. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  // Whole numbers alone: a dataset asks this a hundred thousand times.
  const days = month === 2 && isLeap(year) ? 29 : DAYS_OF_MONTHS[month - 1];
  if (days === undefined || !Number.isInteger(year) || !Number.isInteger(dayOfMonth)) return undefined;
  if (dayOfMonth < 1 || dayOfMonth > days) return undefined;
  // Years that begin in March have their leap day at their end.
  const shifted = month > 2 ? year : year - 1;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  const sinceMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * shifted + leapDays + sinceMarch + dayOfMonth - 1 - DAYS_TO_1970;
}

/** Whether a year has a 29 February. */
function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
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
