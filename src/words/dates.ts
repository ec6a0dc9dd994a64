/** Days, partial dates and windows as a person says them. */
import { calendarOf, type Day, firstOfMonth, lastOfMonth } from '../dataset/day.ts';
import { type PartialDate, parseEdtf } from '../dataset/edtf.ts';
import type { Window } from '../network/types.ts';
import { dates as english } from './en/dates.ts';

export type DateWords = typeof english;

/** "7 May 2018". */
export function dayInWords(day: Day, words: DateWords = english): string {
  const { year, month, day: dayOfMonth } = calendarOf(day);
  return words.day(dayOfMonth, monthName(month, words), year);
}

/** "May 2018", for the month that the day is in. */
export function monthInWords(day: Day, words: DateWords = english): string {
  const { year, month } = calendarOf(day);
  return words.month(monthName(month, words), year);
}

/**
 * A date of the dataset (EDTF) in words: "7 May 2018", "15–17 November 2014", "November 2023", "about 2016",
 * "before 2017". Absent or open on both sides: "date unknown". What is no date is given back as it is.
 */
export function dateInWords(edtf: string | undefined, words: DateWords = english): string {
  if (edtf === undefined) return words.unknown;
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return edtf;
  const { approximate, uncertain } = parsed.value;
  const about = (date: string): string => (approximate ? words.about(date) : date);
  const said = spanInWords(parsed.value, about, words);
  return uncertain && said !== words.unknown ? words.probably(said) : said;
}

/** The window in words: "from 1 May 2018 to 30 June 2020", "2018 to 2020", "until 2016", "all years". */
export function windowInWords({ from, to }: Window, words: DateWords = english): string {
  if (from === undefined && to === undefined) return words.all;
  const start = from !== undefined && startsYear(from) ? String(calendarOf(from).year) : undefined;
  const end = to !== undefined && endsYear(to) ? String(calendarOf(to).year) : undefined;
  if (to === undefined) return from === undefined ? words.all : words.from(start ?? dayInWords(from, words));
  if (from === undefined) return words.until(end ?? dayInWords(to, words));
  if (from === to) return dayInWords(from, words);
  if (start === undefined || end === undefined)
    return words.fromTo(dayInWords(from, words), dayInWords(to, words));
  return start === end ? start : words.years(start, end);
}

function monthName(month: number, words: DateWords): string {
  return words.months[month - 1] ?? String(month);
}

function spanInWords(
  { lo, hi, precision }: PartialDate,
  about: (date: string) => string,
  words: DateWords,
): string {
  if (lo !== undefined && hi !== undefined) return about(bounded(lo, hi, precision, words));
  if (hi !== undefined) return words.before(about(edge(hi, 1, words)));
  if (lo !== undefined) return words.after(about(edge(lo, -1, words)));
  return words.unknown;
}

function bounded(lo: Day, hi: Day, precision: PartialDate['precision'], words: DateWords): string {
  if (precision === 'day' || lo === hi) return dayInWords(lo, words);
  const from = calendarOf(lo);
  const to = calendarOf(hi);
  if (startsYear(lo) && endsYear(hi))
    return from.year === to.year ? String(from.year) : words.range(String(from.year), String(to.year));
  const sameYear = from.year === to.year;
  if (startsMonth(lo) && endsMonth(hi)) {
    if (sameYear && from.month === to.month) return monthInWords(lo, words);
    const start = sameYear ? monthName(from.month, words) : monthInWords(lo, words);
    return words.range(start, monthInWords(hi, words));
  }
  const end = dayInWords(hi, words);
  if (!sameYear) return words.range(dayInWords(lo, words), end);
  if (from.month === to.month) return words.range(String(from.day), end);
  return words.range(words.dayOfYear(from.day, monthName(from.month, words)), end);
}

/** The nearest year, month or day outside of an open-ended date: "before 2017" for one that ends in 2016. */
function edge(bound: Day, step: 1 | -1, words: DateWords): string {
  const outside = bound + step;
  const isYear = step === 1 ? endsYear(bound) : startsYear(bound);
  if (isYear) return String(calendarOf(outside).year);
  const isMonth = step === 1 ? endsMonth(bound) : startsMonth(bound);
  return isMonth ? monthInWords(outside, words) : dayInWords(outside, words);
}

function startsMonth(day: Day): boolean {
  return calendarOf(day).day === 1;
}

function endsMonth(day: Day): boolean {
  return startsMonth(day + 1);
}

function startsYear(day: Day): boolean {
  const { year } = calendarOf(day);
  return day === firstOfMonth(year, 1);
}

function endsYear(day: Day): boolean {
  const { year } = calendarOf(day);
  return day === lastOfMonth(year, 12);
}
