import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../src/dataset/day.ts';
import { type Bin, type BinUnit, histogram } from '../../../src/network/histogram.ts';
import { indexDataset } from '../../../src/network/network.ts';
import { OPEN_QUESTION } from '../../../src/network/question.ts';
import { coverageCounts, coveragePaths } from '../../../src/ui/timeline/coverage.ts';
import { placesOf, stepFrom } from '../../../src/ui/timeline/strip.ts';
import { absence } from '../../fixtures/absences.ts';
import { dataset, event, source } from '../../fixtures/small.ts';

/** Four years of 365 days, then one of 366; an event in 2017 and 2021 and a source of 2018. */
function binsOf(dates: readonly string[], unit: BinUnit = 'year') {
  const events = [event('first', '2017-01-02', []), event('last', '2021-05-01', [])];
  const absences = dates.map((date) => absence(`on-${date}`, date));
  const network = indexDataset({
    ...dataset([], events, [source('s', { issued: '2018-03' })]),
    absences,
  });
  return { network, bins: histogram(network, OPEN_QUESTION, unit) };
}

// A pixel a day.
const lane = { width: 5 * 365 + 1, y: 67, radius: 2.75 };
const draw = (dates: readonly string[]) => {
  const { network, bins } = binsOf(dates);
  return coveragePaths(bins, network.extent, 54.5, lane);
};
const count = (path: string, command: string) => path.split(command).length - 1;

describe('the outlines below the bars', () => {
  it('break the ground where there is neither event nor source', () => {
    const { known, unknown } = draw([]);
    expect(known).toBe('M0 54.5H365M365 54.5H730M1461 54.5H1826');
    expect(unknown).toBe('M730 54.5H1095M1095 54.5H1461');
  });

  it('do not mend it by a search, which says little of the time around it', () => {
    expect(draw(['2017/2021']).unknown).toBe(draw([]).unknown);
  });

  it('have a ring in each bin that something is filed under, one for all of it', () => {
    expect(draw([]).rings).toBe('');
    expect(count(draw(['2019-04', '2019-07-01', '2020']).rings, 'M')).toBe(2);
    // In the middle of 2019.
    expect(draw(['2019-04']).rings).toMatch(/^M909\.75 67a2\.75 /);
  });

  it('reach over the other bins, to a stop', () => {
    // From the ring of 2018 to the middle of 2019 and on to that of 2020.
    expect(draw(['2018-05/2020-02']).reaches).toBe('M550.25 67H912.5M912.5 67H1278M1278 65v4');
    expect(draw(['2018-05']).reaches).toBe('');
  });

  it('reach from ring to ring without a stop between', () => {
    expect(draw(['2018/2019', '2019-07']).reaches).toBe('M550.25 67H909.75');
  });

  it('have smaller rings where the bins are narrow', () => {
    const { network, bins } = binsOf(['2019-04'], 'month');
    expect(coveragePaths(bins, network.extent, 54.5, { ...lane, width: 300 }).rings).toContain('a2 2 ');
  });

  it('are told in numbers', () => {
    expect(coverageCounts(binsOf(['2019-04', '2019-05']).bins)).toEqual({
      events: 2,
      sources: 1,
      neither: 2,
      lookedFor: 1,
    });
  });
});

describe('the buttons of the strip', () => {
  it('are 24 pixels wide around their ring, and share what lies between two', () => {
    const { network, bins } = binsOf(['2018-06', '2018-07', '2019-06'], 'month');
    const places = placesOf(bins, network.extent, 600);
    expect([...places.keys()].map(({ from }) => isoOf(from))).toEqual([
      '2018-06-01',
      '2018-07-01',
      '2019-06-01',
    ]);
    const [june, july, later] = [...places.values()];
    expect(later?.width).toBe(24);
    expect(later?.middle).toBe(12);
    expect((june?.left ?? 0) + (june?.width ?? 0)).toBeCloseTo(july?.left ?? 0);
    expect(june?.middle).toBe(12);
    expect(july?.middle).toBeCloseTo(5, 0);
  });

  it.each([
    ['ArrowRight', '2018', '2019'],
    ['ArrowRight', '2019', '2021'],
    ['ArrowRight', '2021', undefined],
    ['ArrowLeft', '2021', '2019'],
    ['ArrowLeft', '2018', undefined],
    ['ArrowUp', '2019', '2020'],
    ['ArrowUp', '2021', undefined],
    ['ArrowDown', '2021', '2020'],
    ['ArrowDown', '2017', undefined],
    ['Home', '2020', '2018'],
    ['End', '2017', '2021'],
    ['Enter', '2019', undefined],
  ])('%s leads from %s to %s', (key, from, to) => {
    const { bins } = binsOf(['2018', '2019', '2021']);
    expect(yearOf(stepFrom(bins, binIn(bins, from), key))).toBe(to);
  });

  it('are passed bar by bar where nothing was looked for', () => {
    const { bins } = binsOf([]);
    expect(yearOf(stepFrom(bins, binIn(bins, '2018'), 'ArrowRight'))).toBe('2019');
    expect(yearOf(stepFrom(bins, binIn(bins, '2018'), 'End'))).toBe('2021');
  });
});

function yearOf(bin: Bin | undefined): string | undefined {
  return bin && isoOf(bin.from).slice(0, 4);
}

function binIn(bins: readonly Bin[], year: string): Bin {
  const bin = bins.find((one) => yearOf(one) === year);
  if (bin === undefined) throw new Error(`There is no bar of ${year}.`);
  return bin;
}
