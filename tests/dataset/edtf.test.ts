import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/dataset/bounds.ts';
import { dayOf, isoOf } from '../../src/dataset/day.ts';
import { parseEdtf } from '../../src/dataset/edtf.ts';
import { anyText } from '../fixtures/anyText.ts';

/** Text, first day, last day, precision, and `~` / `?` where it is approximate / uncertain. */
const readable: readonly (readonly [string, string | undefined, string | undefined, string, string])[] = [
  ['2018-05-07', '2018-05-07', '2018-05-07', 'day', ''],
  ['2018-05', '2018-05-01', '2018-05-31', 'month', ''],
  ['2018', '2018-01-01', '2018-12-31', 'year', ''],
  ['2016-02', '2016-02-01', '2016-02-29', 'month', ''],
  ['2015-02', '2015-02-01', '2015-02-28', 'month', ''],
  ['1900-02', '1900-02-01', '1900-02-28', 'month', ''],
  ['2000-02', '2000-02-01', '2000-02-29', 'month', ''],
  ['2016-02-29', '2016-02-29', '2016-02-29', 'day', ''],
  ['2000-02-29', '2000-02-29', '2000-02-29', 'day', ''],
  ['2023-04', '2023-04-01', '2023-04-30', 'month', ''],
  ['2023-12', '2023-12-01', '2023-12-31', 'month', ''],
  ['0000', '0000-01-01', '0000-12-31', 'year', ''],
  ['0099-12-31', '0099-12-31', '0099-12-31', 'day', ''],
  ['9999', '9999-01-01', '9999-12-31', 'year', ''],
  ['2018-05-07~', '2018-05-07', '2018-05-07', 'day', '~'],
  ['2018-05-07?', '2018-05-07', '2018-05-07', 'day', '?'],
  ['2018-05-07%', '2018-05-07', '2018-05-07', 'day', '~?'],
  ['2018-05~', '2018-05-01', '2018-05-31', 'month', '~'],
  ['2018?', '2018-01-01', '2018-12-31', 'year', '?'],
  ['2014-11-15/2014-11-17', '2014-11-15', '2014-11-17', 'range', ''],
  ['2014-11-15/2014-11-15', '2014-11-15', '2014-11-15', 'range', ''],
  ['2014-11/2015', '2014-11-01', '2015-12-31', 'range', ''],
  ['2014-11-20/2014-11', '2014-11-20', '2014-11-30', 'range', ''],
  ['2014/2015', '2014-01-01', '2015-12-31', 'range', ''],
  ['2014~/2015?', '2014-01-01', '2015-12-31', 'range', '~?'],
  ['2014/2015%', '2014-01-01', '2015-12-31', 'range', '~?'],
  ['../2016', undefined, '2016-12-31', 'range', ''],
  ['/2016', undefined, '2016-12-31', 'range', ''],
  ['../2016-02~', undefined, '2016-02-29', 'range', '~'],
  ['2016/..', '2016-01-01', undefined, 'range', ''],
  ['2016-03-04/', '2016-03-04', undefined, 'range', ''],
];

/** Text, and words that the reason must contain. */
const refused: readonly (readonly [string, string])[] = [
  ['', 'expected a day, month or year'],
  [' ', 'expected a day, month or year'],
  ['soon', 'expected a day, month or year'],
  ['2018-5-7', 'expected a day, month or year'],
  ['18-05-07', 'expected a day, month or year'],
  ['2018/05/07', 'more than one /'],
  ['07.05.2018', 'expected a day, month or year'],
  ['2018-05-07 ', 'expected a day, month or year'],
  ['٢٠١٨', 'expected a day, month or year'],
  ['2015-02-29', 'no such day or month'],
  ['1900-02-29', 'no such day or month'],
  ['2018-06-31', 'no such day or month'],
  ['2018-00', 'no such day or month'],
  ['2018-13', 'no such day or month'],
  ['2018-01-00', 'no such day or month'],
  ['2018-21', 'seasons'],
  ['2018-41~', 'seasons'],
  ['Y20180', 'more than four digits'],
  ['-0100', 'before the year 0'],
  ['201X', 'unspecified digits'],
  ['2018-XX', 'unspecified digits'],
  ['2018-05-07T10:00', 'times of day'],
  ['~2018', 'a qualifier'],
  ['2018?-05', 'a qualifier'],
  ['2018~~', 'a qualifier'],
  ['..', 'expected a day, month or year'],
  ['../..', 'open at both ends'],
  ['/', 'open at both ends'],
  ['2016/2014', 'ends before it begins'],
  ['2014-11-17/2014-11-16', 'ends before it begins'],
  ['2014/x', 'expected a day, month or year'],
  ['2014-02-30/2015', 'no such day or month'],
  ['a/b/c', 'more than one /'],
];

describe('parseEdtf', () => {
  it.each(readable)('reads %j', (text, lo, hi, precision, doubt) => {
    const result = parseEdtf(text);
    if (!result.ok) throw new Error(result.reason);
    const { value } = result;
    expect(value.lo === undefined ? undefined : isoOf(value.lo)).toBe(lo);
    expect(value.hi === undefined ? undefined : isoOf(value.hi)).toBe(hi);
    expect(value.precision).toBe(precision);
    expect(value.approximate).toBe(doubt.includes('~'));
    expect(value.uncertain).toBe(doubt.includes('?'));
    expect(boundsOf(text)).toEqual({ ...(lo && { lo }), ...(hi && { hi }) });
  });

  it.each(refused)('refuses %j', (text, words) => {
    const result = parseEdtf(text);
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining(words) });
    expect(boundsOf(text)).toEqual({});
  });

  it('shows disguised characters in the reason', () => {
    expect(parseEdtf('2018\u202e')).toMatchObject({ reason: expect.stringContaining('2018\\u202e') });
  });
});

describe('laws of dates', () => {
  const days = fc.integer({ min: dayOf(1000, 1, 1) ?? 0, max: dayOf(9999, 12, 31) ?? 0 });
  const parts = fc
    .tuple(days, fc.constantFrom(4, 7, 10), fc.constantFrom('', '?', '~', '%'))
    .map(([day, length, qualifier]) => isoOf(day).slice(0, length) + qualifier);

  it('never throws, whatever the text', () => {
    const pieces = fc.array(fc.constantFrom('2018', '-', '05', '/', '..', '~', '?', 'X', '31'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(20),
          pieces.map((list) => list.join('')),
        ),
        (text) => {
          expect(typeof parseEdtf(text).ok).toBe('boolean');
        },
      ),
    );
  });

  it('has no last day before the first', () => {
    fc.assert(
      fc.property(parts, fc.option(parts), (start, end) => {
        const result = parseEdtf(end === null ? start : `${start}/${end}`);
        if (result.ok) expect(result.value.lo).toBeLessThanOrEqual(result.value.hi ?? Number.NaN);
        else expect(result.reason).toContain('ends before it begins');
      }),
    );
  });

  it('reads back every day that it writes', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseEdtf(isoOf(day))).toMatchObject({ ok: true, value: { lo: day, hi: day } });
      }),
    );
  });

  it('covers with a month every day of it', () => {
    fc.assert(
      fc.property(days, (day) => {
        const result = parseEdtf(isoOf(day).slice(0, 7));
        if (!result.ok) throw new Error(result.reason);
        expect(result.value.lo).toBeLessThanOrEqual(day);
        expect(result.value.hi).toBeGreaterThanOrEqual(day);
      }),
    );
  });
});
