import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/dataset/edtf.ts';
import { type Standing, standingOf } from '../../src/network/ledger.ts';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_QUESTION } from '../../src/network/question.ts';
import type { EventEntry, Window } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { dataset, event } from '../fixtures/small.ts';

function entryOn(date: string | undefined): EventEntry {
  const [entry] = indexDataset(dataset([], [event('one', date, [])])).events;
  if (entry === undefined) throw new Error('the event is missing');
  return entry;
}

/** `2018-05..2018-06`; an end may be left out. */
function windowOf(text: string): Window {
  const [start = '', end = ''] = text.split('..');
  const from = parseEdtf(start);
  const to = parseEdtf(end);
  return {
    ...(from.ok && from.value.lo !== undefined && { from: from.value.lo }),
    ...(to.ok && to.value.hi !== undefined && { to: to.value.hi }),
  };
}

describe('how an event stands to the window', () => {
  test.each<[date: string | undefined, window: string, Standing]>([
    ['2018-05-07', '..', 'certain'],
    ['2018-05-07', '2018-05-07..2018-05-07', 'certain'],
    ['2018-05-07', '2018-05-08..', 'outside'],
    ['2018-05-07', '..2018-05-06', 'outside'],
    ['2018-05', '2018-05..2018-05', 'certain'],
    ['2018-05', '2018-05-02..2018-05', 'possible'],
    ['2018-05', '2018-05..2018-05-30', 'possible'],
    ['2018-05', '2018-05-31..2019', 'possible'],
    ['2018-05', '2017..2018-05-01', 'possible'],
    ['2018-05', '2018-06-01..', 'outside'],
    ['2018-05', '..2018-04-30', 'outside'],
    ['2018', '2018..2018', 'certain'],
    ['2014-11-15/2014-11-17', '2014-11-16..2014-11-16', 'possible'],
    ['2014-11-15/2014-11-17', '2014-11-17..', 'possible'],
    ['2014-11-15/2014-11-17', '2014-11-15..2014-11-17', 'certain'],
    ['../2016', '..', 'certain'],
    ['../2016', '..2016', 'certain'],
    ['../2016', '1900..2016', 'possible'],
    ['../2016', '2017..', 'outside'],
    ['2016/..', '2016..', 'certain'],
    ['2016/..', '2016..2030', 'possible'],
    ['2016/..', '..2015', 'outside'],
    ['2018-05-07~', '2018-05-07..2018-05-07', 'certain'],
    [undefined, '..', 'undated'],
    [undefined, '2018..2018', 'undated'],
    ['2010/2020', '2018..2012', 'outside'],
  ])('%s in %s is %s', (date, window, standing) => {
    expect(standingOf(entryOn(date), windowOf(window))).toBe(standing);
  });

  test.each<[window: string, dates: 'possible' | 'certain', undated: boolean, shown: string[]]>([
    ['..', 'certain', false, ['in', 'across', 'out', 'undated']],
    ['2018..2018', 'possible', false, ['in', 'across']],
    ['2018..2018', 'certain', false, ['in']],
    ['2018..2018', 'possible', true, ['in', 'across', 'undated']],
    ['2018..2018', 'certain', true, ['in', 'undated']],
  ])('shows of %s, %s, undated %s: %s', (window, dates, undated, shown) => {
    const network = indexDataset(
      dataset(
        [],
        [
          event('undated', undefined, []),
          event('in', '2018-05-07', []),
          event('across', '2018-12-31/2019-01-01', []),
          event('out', '2020', []),
        ],
      ),
    );
    const seen = visible(network, { ...OPEN_QUESTION, window: windowOf(window), dates, undated });
    expect(seen.events.map((number) => network.events[number]?.event.id)).toEqual(shown);
  });
});
