import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexDataset, type Network } from '../../src/network/network.ts';
import { OPEN_QUESTION } from '../../src/network/question.ts';
import { FACETS, type Question, type Tie, type Visible } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion, queryOf } from '../fixtures/arbitraryQuestion.ts';
import { type Reckoning, reckon } from '../oracle/bruteForce.ts';

const arbitraryCase = fc.record({ dataset: arbitraryDataset, question: arbitraryQuestion });
const RUNS = { numRuns: 300 };

describe('what is visible', { timeout: 60_000 }, () => {
  test('agrees with the reckoning by hand', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ dataset, question }) => {
        const network = indexDataset(dataset);
        expect(plain(network, visible(network, question))).toEqual(reckon(dataset, queryOf(question)));
      }),
      RUNS,
    );
  });

  test('agrees with it without any filter, where most ties are', () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.constantFrom('across', 'all'), (dataset, ties) => {
        const network = indexDataset(dataset);
        const question: Question = { ...OPEN_QUESTION, ties };
        expect(plain(network, visible(network, question))).toEqual(reckon(dataset, queryOf(question)));
      }),
      RUNS,
    );
  });

  test('has no tie without both its ends', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ dataset, question }) => {
        const network = indexDataset(dataset);
        const seen = visible(network, question);
        const events = new Set(seen.events.map((number) => network.events[number]?.event.id));
        for (const { key, a, b, events: own } of [...seen.ties.values(), ...seen.officeTies.values()]) {
          for (const end of [a, b]) expect(seen.actors.has(end) || events.has(end)).toBe(true);
          expect(key).toBe(`${a}~${b}`);
          expect(a < b).toBe(true);
          expect(own.length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  test('sorts every event that passes the filters into exactly one account of the ledger', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ dataset, question }) => {
        const network = indexDataset(dataset);
        const { ledger } = visible(network, question);
        const all = visible(network, { ...question, window: {} });
        const { certain, possible, outside, undated } = ledger;
        expect(certain + possible + outside + undated).toBe(all.events.length);
      }),
      RUNS,
    );
  });

  test('keeps the ledger whatever is shown of it', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ dataset, question }) => {
        const network = indexDataset(dataset);
        const { ledger } = visible(network, question);
        for (const dates of ['possible', 'certain'] as const) {
          for (const undated of [true, false]) {
            expect(visible(network, { ...question, dates, undated }).ledger).toEqual(ledger);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('loses no event when a value joins a filter, and gains none when a filter is added', () => {
    const value = fc.constantFrom(
      'security',
      'CN',
      'IR',
      'meeting',
      'tehran',
      'actor-1',
      'source-1',
      'third',
    );
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom(...FACETS), value, ({ dataset, question }, facet, more) => {
        const network = indexDataset(dataset);
        const values = question.filters[facet];
        const filters = { ...question.filters, [facet]: [...values, more] };
        const before = new Set(visible(network, question).events);
        const after = new Set(visible(network, { ...question, filters }).events);
        const [fewer, greater] = values.length > 0 ? [before, after] : [after, before];
        for (const number of fewer) expect(greater.has(number)).toBe(true);
      }),
      RUNS,
    );
  });

  test('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ dataset, question }) => {
        const reversed = {
          ...dataset,
          actors: dataset.actors.toReversed(),
          events: dataset.events.toReversed(),
          sources: dataset.sources.toReversed(),
        };
        const [one, other] = [dataset, reversed].map((data) => {
          const network = indexDataset(data);
          return plain(network, visible(network, question));
        });
        expect(other).toEqual(one);
      }),
      RUNS,
    );
  });

  test('keeps maps in the order of the dataset and events in order of date', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ dataset, question }) => {
        const network = indexDataset(dataset);
        const seen = visible(network, question);
        const places = [...seen.actors.keys()].map((id) => dataset.actors.findIndex((one) => one.id === id));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(seen.events).toEqual(seen.events.toSorted((one, other) => one - other));
        for (const own of seen.actors.values()) {
          expect(own).toEqual(own.toSorted((one, other) => one - other));
          expect(own.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('counts the independent sources behind each tie', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ dataset, question }) => {
        const network = indexDataset(dataset);
        const original = (id: string): string => {
          const source = dataset.sources.find((one) => one.id === id);
          return source?.sameAs === undefined ? id : original(source.sameAs);
        };
        for (const tie of visible(network, question).ties.values()) {
          const sources = tie.events.flatMap((number) =>
            (network.events[number]?.event.evidence ?? []).map(({ source }) => original(source)),
          );
          expect(tie.independentSources).toBe(new Set(sources).size);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** The same shape as the reckoning by hand. */
function plain(network: Network, seen: Visible): Reckoning {
  const idOf = (number: number): string => network.events[number]?.event.id ?? '';
  const lists = (ties: ReadonlyMap<string, Tie>): Record<string, string[]> =>
    Object.fromEntries([...ties].map(([key, { events }]) => [key, events.map(idOf).sort()]));
  return {
    ...seen.ledger,
    events: seen.events.map(idOf).sort(),
    actors: [...seen.actors.keys()].sort(),
    ties: lists(seen.ties),
    officeTies: lists(seen.officeTies),
  };
}
