import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '../../src/dataset/day.ts';
import { absenceRows } from '../../src/network/absenceRows.ts';
import {
  type AbsenceEntry,
  absencesMeeting,
  absencesNaming,
  absencesOf,
} from '../../src/network/absences.ts';
import { type BinUnit, coverageOf, histogram } from '../../src/network/histogram.ts';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_QUESTION } from '../../src/network/question.ts';
import { absence } from '../fixtures/absences.ts';
import { actor, dataset, event, source } from '../fixtures/small.ts';

/** Years 2014 to 2016 by two events, and a source of March 2015. */
const plain = dataset(
  [actor('ali'), actor('bo'), actor('chen')],
  [event('first', '2014-02-01', ['ali', 'bo']), event('last', '2016-11-30', ['ali', 'bo'])],
  [source('march', { issued: '2015-03-04' })],
);

const day = (iso: string): number => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return dayOf(year, month, date) ?? Number.NaN;
};
const ids = (entries: readonly AbsenceEntry[]): string[] => entries.map((entry) => entry.absence.id);

/** The bins that an absence stands in, by their first days, and the one that it is filed under. */
function binsOf(date: string | undefined, unit: BinUnit) {
  const network = indexDataset({ ...plain, absences: [absence('one', date)] });
  const bins = histogram(network, OPEN_QUESTION, unit);
  const starts = (chosen: typeof bins) => chosen.map(({ from }) => isoOf(from).slice(0, 7));
  const met = starts(bins.filter(({ absences }) => absences.length > 0));
  const filed = starts(bins.filter((bin) => bin.filed > 0));
  return { first: met[0], last: met.at(-1), met: met.length, filed };
}

describe('the bins of an absence', () => {
  test.each<[string | undefined, BinUnit, string | undefined, string | undefined, number, string[]]>([
    // date, unit, first bin, last bin, how many, filed under
    ['2015-07-08/2015-07-10', 'month', '2015-07', '2015-07', 1, ['2015-07']],
    ['2015-06-28/2015-07-01', 'month', '2015-06', '2015-07', 2, ['2015-06']],
    ['2015-06-28/2015-07-01', 'year', '2015-01', '2015-01', 1, ['2015-01']],
    ['2015', 'month', '2015-01', '2015-12', 12, ['2015-01']],
    ['2015~', 'year', '2015-01', '2015-01', 1, ['2015-01']],
    ['2014-12/2016-02', 'month', '2014-12', '2016-02', 15, ['2014-12']],
    ['2014-12/2016-02', 'year', '2014-01', '2016-01', 3, ['2014-01']],
    ['../2014-03', 'month', '2014-01', '2014-03', 3, ['2014-03']],
    ['2016-11/..', 'month', '2016-11', '2016-12', 2, ['2016-11']],
    // What reaches in from outside of the timeline is filed where it comes in.
    ['2012/2014-02', 'month', '2014-01', '2014-02', 2, ['2014-01']],
    ['2016-12/2019', 'month', '2016-12', '2016-12', 1, ['2016-12']],
    ['../2018', 'year', '2014-01', '2016-01', 3, ['2016-01']],
    // Nobody looked at any of the days of the timeline.
    ['2013-12-31', 'month', undefined, undefined, 0, []],
    ['2017', 'year', undefined, undefined, 0, []],
    ['../2013', 'month', undefined, undefined, 0, []],
    [undefined, 'month', undefined, undefined, 0, []],
  ])('%s by %s', (date, unit, first, last, met, filed) => {
    expect(binsOf(date, unit)).toEqual({ first, last, met, filed });
  });

  test('tell the shortest time first', () => {
    const absences = [
      absence('a-years', '2014/2016'),
      absence('b-since', '2015/..'),
      absence('c-day', '2015-07-08'),
      absence('d-month', '2015-07'),
    ];
    const bins = histogram(indexDataset({ ...plain, absences }), OPEN_QUESTION, 'month');
    const july = bins.find(({ from }) => isoOf(from) === '2015-07-01');
    expect(ids(july?.absences ?? [])).toEqual(['c-day', 'd-month', 'a-years', 'b-since']);
    expect(july?.filed).toBe(2);
  });

  test('do not depend on the filters', () => {
    const network = indexDataset({ ...plain, absences: [absence('one', '2015-07')] });
    const filters = { ...OPEN_QUESTION.filters, topic: ['nothing'], sources: 3 };
    const bins = histogram(network, { ...OPEN_QUESTION, filters }, 'year');
    expect(bins.map(({ filed }) => filed)).toEqual([0, 1, 0]);
  });
});

test('a bin is covered by events, by sources alone, or by neither', () => {
  const bins = histogram(indexDataset(plain), OPEN_QUESTION, 'month');
  const covered = (month: string) => {
    const bin = bins.find(({ from }) => isoOf(from).startsWith(month));
    return bin && coverageOf(bin);
  };
  expect(covered('2014-02')).toBe('events');
  expect(covered('2015-03')).toBe('sources');
  expect(covered('2015-04')).toBe('neither');
});

describe('the absences of a dataset', () => {
  const network = indexDataset({
    ...plain,
    absences: [
      absence('undated', undefined, { actors: ['ali', 'bo'] }),
      absence('summer', '2015-07', { actors: ['bo', 'ali', 'chen'], sources: ['march'] }),
      absence('spring', '2015-04-02', { actors: ['ali'] }),
      absence('year', '2015', { actors: ['bo'] }),
    ],
  });

  test('stand in order of date, undated last, with their references resolved', () => {
    expect(ids(absencesOf(network))).toEqual(['year', 'spring', 'summer', 'undated']);
    const [, , summer] = absencesOf(network);
    expect(summer?.actors.map(({ id }) => id)).toEqual(['bo', 'ali', 'chen']);
    expect(summer?.sources.map(({ id }) => id)).toEqual(['march']);
  });

  test.each([
    [{}, ['year', 'spring', 'summer', 'undated']],
    [{ from: day('2015-07-31') }, ['year', 'summer', 'undated']],
    [{ from: day('2015-08-01') }, ['year', 'undated']],
    [{ from: day('2015-04-03'), to: day('2015-06-30') }, ['year', 'undated']],
    [{ to: day('2014-12-31') }, ['undated']],
  ])('meet the window %o', (window, expected) => {
    expect(ids(absencesMeeting(network, window))).toEqual(expected);
    expect(absenceRows(network, window).map(({ id }) => id)).toEqual(expected);
  });

  test.each([
    [['ali'], ['summer', 'spring', 'undated']],
    [
      ['ali', 'bo'],
      ['summer', 'undated'],
    ],
    [['bo', 'chen'], ['summer']],
    [['nobody'], []],
  ])('name all of %o, newest first', (actors, expected) => {
    expect(ids(absencesNaming(network, actors))).toEqual(expected);
  });
});
