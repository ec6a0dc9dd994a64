import { calendarOf } from '../../dataset/day.ts';
import type { Bin } from '../../network/histogram.ts';
import { type DateWords, monthInWords } from '../../words/dates.ts';

const LONGEST_MONTH = 31;

/** "May 2018" for a month, "2018" for a year. */
export function binInWords({ from, to }: Pick<Bin, 'from' | 'to'>, words: DateWords): string {
  return to - from < LONGEST_MONTH ? monthInWords(from, words) : String(calendarOf(from).year);
}
