import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import { type Bin, histogram } from '../../src/network/histogram.ts';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_FILTERS, OPEN_QUESTION } from '../../src/network/question.ts';
import { visible } from '../../src/network/visible.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../fixtures/arbitraryQuestion.ts';
import { dataset, event, source } from '../fixtures/small.ts';

const units = ['month', 'year'] as const;

function passing(bin: Bin): number {
  return [...bin.passing.values()].reduce((sum, count) => sum + count, 0);
}

describe('bars of the timeline', { timeout: 60_000 }, () => {
  test('count every dated event once', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryQuestion, fc.constantFrom(...units), (data, question, unit) => {
        const network = indexDataset(data);
        const bins = histogram(network, question, unit);
        const sum = (count: (bin: Bin) => number): number => bins.reduce((all, bin) => all + count(bin), 0);
        const open = visible(network, { ...question, window: {} });
        const { context } = question.filters;
        const considered = visible(network, {
          ...OPEN_QUESTION,
          filters: { ...OPEN_FILTERS, context },
        });
        expect(sum((bin) => bin.all)).toBe(considered.ledger.certain);
        expect(sum(passing)).toBe(open.ledger.certain);
        for (const bin of bins) {
          expect(passing(bin)).toBeLessThanOrEqual(bin.all);
          expect(bin.partial).toBeLessThanOrEqual(passing(bin));
        }
      }),
      { numRuns: 150 },
    );
  });

  test.each(units)('join without gaps over the extent, by %s', (unit) => {
    fc.assert(
      fc.property(arbitraryDataset, (data) => {
        const network = indexDataset(data);
        const bins = histogram(network, OPEN_QUESTION, unit);
        expect(bins[0]?.from).toBe(network.extent.from);
        expect(bins.at(-1)?.to).toBe(network.extent.to);
        for (const [index, bin] of bins.entries()) {
          expect(bins[index + 1]?.from ?? network.extent.to + 1).toBe(bin.to + 1);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('file an event under its first day, and say where it reaches further', () => {
    const network = indexDataset(
      dataset(
        [],
        [
          event('day', '2018-05-07', []),
          event('night', '2018-05-31/2018-06-01', []),
          event('year', '2018', []),
          event('until', '../2018-03', []),
          event('undated', undefined, []),
        ],
      ),
    );
    const bins = histogram(network, OPEN_QUESTION, 'month');
    expect(bins.map((bin) => [bin.all, bin.partial]).slice(0, 6)).toEqual([
      [1, 1],
      [0, 0],
      [1, 1],
      [0, 0],
      [2, 1],
      [0, 0],
    ]);
  });

  test('count the sources issued in them, where the month is known, whatever they are cited for', () => {
    const sources = [
      source('june', { issued: '2018-06-30' }),
      source('sometime', { issued: '2018' }),
      source('background', { issued: '2018-08' }),
      source('earlier', { issued: '2017-12-31' }),
    ];
    const evidence = [{ source: 'background', says: 'So.', stance: 'asserts' as const }];
    const events = [
      event('one', '2018-05-07', []),
      event('other', '2018-05-08', [], { evidence, context: true }),
    ];
    const network = indexDataset(dataset([], events, sources));
    const withSources = histogram(network, OPEN_QUESTION, 'month').filter((bin) => bin.sources > 0);
    expect(withSources.map((bin) => [isoOf(bin.from), bin.sources])).toEqual([
      ['2018-06-01', 1],
      ['2018-08-01', 1],
    ]);
    expect(histogram(network, OPEN_QUESTION, 'year').map((bin) => bin.sources)).toEqual([3]);
  });
});
