import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/day.ts';
import type { Window } from '../../src/network/types.ts';
import { dateInWords, dayInWords, monthInWords, windowInWords } from '../../src/words/dates.ts';

function day(iso: string): number {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
  const found = dayOf(year, month, dayOfMonth);
  if (found === undefined) throw new Error(`${iso} is no day`);
  return found;
}

describe('dateInWords', () => {
  it.each([
    [undefined, 'date unknown'],
    ['2018-05-07', '7 May 2018'],
    ['2023-11', 'November 2023'],
    ['2016', '2016'],
    ['2014-11-15/2014-11-17', '15–17 November 2014'],
    ['2014-10-30/2014-11-02', '30 October – 2 November 2014'],
    ['2014-12-30/2015-01-02', '30 December 2014 – 2 January 2015'],
    ['2014-11-15/2014-11-15', '15 November 2014'],
    ['2014-03/2014-05', 'March–May 2014'],
    ['2014-12/2015-01', 'December 2014 – January 2015'],
    ['2016/2018', '2016–2018'],
    ['2018-05-07~', 'about 7 May 2018'],
    ['2018-05?', 'probably May 2018'],
    ['2018%', 'probably about 2018'],
    ['2014-11-15~/2014-11-17', 'about 15–17 November 2014'],
    ['../2016', 'before 2017'],
    ['../2016-12', 'before 2017'],
    ['../2016-05', 'before June 2016'],
    ['../2016-05-06', 'before 7 May 2016'],
    ['../2016~', 'before about 2017'],
    ['2016/..', 'after 2015'],
    ['2016-05/..', 'after April 2016'],
    ['2016-05-07/', 'after 6 May 2016'],
    ['soon', 'soon'],
  ])('says %s as “%s”', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });
});

describe('windowInWords', () => {
  it.each<[Window, string]>([
    [{}, 'all years'],
    [{ from: day('2018-05-01'), to: day('2020-06-30') }, 'from 1 May 2018 to 30 June 2020'],
    [{ from: day('2018-01-01'), to: day('2020-12-31') }, '2018 to 2020'],
    [{ from: day('2018-01-01'), to: day('2018-12-31') }, '2018'],
    [{ from: day('2018-01-01'), to: day('2020-12-30') }, 'from 1 January 2018 to 30 December 2020'],
    [{ from: day('2018-01-02'), to: day('2020-12-31') }, 'from 2 January 2018 to 31 December 2020'],
    [{ from: day('2018-05-07'), to: day('2018-05-07') }, '7 May 2018'],
    [{ from: day('2018-01-01') }, 'from 2018'],
    [{ from: day('2018-05-07') }, 'from 7 May 2018'],
    [{ to: day('2016-12-31') }, 'until 2016'],
    [{ to: day('2016-06-30') }, 'until 30 June 2016'],
    // The first day of the count of days is a day like any other.
    [{ from: 0 }, 'from 1970'],
  ])('says %o as “%s”', (window, words) => {
    expect(windowInWords(window)).toBe(words);
  });
});

describe('a single day', () => {
  it('is said with its month and year', () => {
    expect(dayInWords(day('2020-02-29'))).toBe('29 February 2020');
    expect(monthInWords(day('2020-02-29'))).toBe('February 2020');
  });
});
