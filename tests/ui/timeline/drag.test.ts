import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayOf, isoOf } from '../../../src/dataset/day.ts';
import { dragged, type Grip, snapped } from '../../../src/ui/timeline/drag.ts';
import { dayAt, fractionOf, monthsFit, yearTicks } from '../../../src/ui/timeline/scale.ts';
import { readTypedDate } from '../../../src/ui/timeline/typedDate.ts';

function day(iso: string): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
  const found = dayOf(year, month, dayOfMonth);
  if (found === undefined) throw new Error(`No such day: ${iso}`);
  return found;
}

const extent = { from: day('2010-01-01'), to: day('2019-12-31') };
const window = { from: day('2014-03-01'), to: day('2016-02-29') };
const said = ({ from, to }: { from?: Day; to?: Day }) =>
  `${from === undefined ? '' : isoOf(from)}/${to === undefined ? '' : isoOf(to)}`;

describe('a drag', () => {
  it.each<[Grip, string, string, boolean, string]>([
    ['from', '2014-03-01', '2015-05-10', false, '2015-05-01/2016-02-29'],
    ['from', '2014-03-01', '2015-05-20', false, '2015-06-01/2016-02-29'],
    ['from', '2014-03-01', '2015-05-20', true, '2015-05-20/2016-02-29'],
    ['from', '2014-03-01', '2018-05-20', false, '2016-02-29/2016-02-29'],
    ['from', '2014-03-01', '2010-01-03', false, '/2016-02-29'],
    ['to', '2016-02-29', '2017-05-10', false, '2014-03-01/2017-04-30'],
    ['to', '2016-02-29', '2017-05-20', false, '2014-03-01/2017-05-31'],
    ['to', '2016-02-29', '2019-12-31', false, '2014-03-01/'],
    ['slide', '2015-01-01', '2016-01-02', false, '2015-03-01/2017-02-28'],
    ['slide', '2015-01-01', '2015-01-08', true, '2014-03-08/2016-03-07'],
    ['draw', '2012-05-10', '2013-02-03', false, '2012-05-01/2013-02-28'],
    ['draw', '2013-02-03', '2012-05-10', false, '2012-05-01/2013-02-28'],
    ['draw', '2012-05-10', '2013-02-03', true, '2012-05-10/2013-02-03'],
  ])('%s from %s to %s (exact: %s) gives %s', (grip, began, at, exact, expected) => {
    expect(said(dragged({ grip, day: day(began), window }, day(at), exact, extent))).toBe(expected);
  });

  it('snaps a start to a first and an end to a last, at most half a month away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (any) => {
        expect(isoOf(snapped('from', any))).toMatch(/-01$/);
        expect(isoOf(snapped('to', any) + 1)).toMatch(/-01$/);
        expect(Math.abs(snapped('from', any) - any)).toBeLessThanOrEqual(16);
        expect(Math.abs(snapped('to', any) - any)).toBeLessThanOrEqual(16);
      }),
    );
  });
});

describe('the line', () => {
  it('gives back the day that it placed', () => {
    fc.assert(
      fc.property(fc.integer({ min: extent.from, max: extent.to }), (any) => {
        // Half a day in: on the border itself two days meet.
        expect(dayAt(extent, (fractionOf(extent, any) + fractionOf(extent, any + 1)) / 2)).toBe(any);
      }),
    );
  });

  it('ends where the extent does', () => {
    expect([dayAt(extent, -1), dayAt(extent, 2)]).toEqual([extent.from, extent.to]);
    expect([fractionOf(extent, 0), fractionOf(extent, extent.to + 1)]).toEqual([0, 1]);
  });

  it('names as many years as there is room for, and shows months only where they are seen', () => {
    expect(yearTicks(extent, 600).map(({ year }) => year)).toHaveLength(10);
    expect(yearTicks(extent, 130).map(({ year }) => year)).toEqual([2010, 2015]);
    expect(monthsFit(extent, 480)).toBe(true);
    expect(monthsFit(extent, 479)).toBe(false);
  });
});

describe('a typed date', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    [' 2020-02 ', '2020-02-01', '2020-02-29'],
    ['2018-05-07', '2018-05-07', '2018-05-07'],
  ])('%s stands for its first or its last day', (typed, first, last) => {
    expect(readTypedDate(typed, 'from')).toEqual({ ok: true, day: day(first) });
    expect(readTypedDate(typed, 'to')).toEqual({ ok: true, day: day(last) });
  });

  it.each([
    ['', { ok: true }],
    ['7 May 2018', { ok: false, wrong: 'notADate' }],
    ['2018/2019', { ok: false, wrong: 'notADate' }],
    ['2018~', { ok: false, wrong: 'notADate' }],
    ['2018-02-30', { ok: false, wrong: 'noSuchDay' }],
    ['2018-13', { ok: false, wrong: 'noSuchDay' }],
  ])('%j is %j', (typed, expected) => {
    expect(readTypedDate(typed, 'from')).toEqual(expected);
  });
});
