import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstOfMonth } from '../../src/dataset/day.ts';
import { emptyCauses } from '../../src/network/causes.ts';
import { indexDataset } from '../../src/network/network.ts';
import {
  activeClauses,
  activeFilters,
  lift,
  OPEN_FILTERS,
  OPEN_QUESTION,
} from '../../src/network/question.ts';
import type { Question } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../fixtures/arbitraryQuestion.ts';
import { actor, dataset, event } from '../fixtures/small.ts';

const network = indexDataset(
  dataset(
    [actor('ali', { country: 'IR' }), actor('bo', { country: 'CN' })],
    [
      event('one', '2014', ['ali', 'bo'], { topics: ['trade'] }),
      event('two', '2015', ['ali', 'bo'], { topics: ['trade'] }),
      event('three', '2018', ['ali', 'bo'], { topics: ['arms'], place: 'tehran' }),
    ],
  ),
);
const ask = (given: Partial<Question>, filters: Partial<Question['filters']> = {}): Question => ({
  ...OPEN_QUESTION,
  ...given,
  filters: { ...OPEN_FILTERS, ...filters },
});

describe('causes of an empty result', { timeout: 60_000 }, () => {
  test('name what brings most back when it is lifted alone', () => {
    const question = ask({}, { topic: ['trade'], place: ['tehran'] });
    expect(emptyCauses(network, question)).toEqual([
      { facet: 'place', events: 2 },
      { facet: 'topic', events: 1 },
    ]);
  });

  test('name the window, the kind of actor and the certainty of dates', () => {
    expect(emptyCauses(network, ask({ window: { to: firstOfMonth(2000, 1) } }))).toEqual([
      { facet: 'window', events: 3 },
    ]);
    expect(emptyCauses(network, ask({}, { kind: ['state'] }))).toEqual([{ facet: 'kind', events: 3 }]);
    const within = { from: firstOfMonth(2018, 2), to: firstOfMonth(2018, 3) };
    expect(emptyCauses(network, ask({ window: within, dates: 'certain' }))).toEqual([
      { facet: 'window', events: 3 },
      { facet: 'dates', events: 1 },
    ]);
  });

  test('name all where one alone would not do', () => {
    const question = ask({}, { topic: ['nothing'], sources: 5 });
    expect(emptyCauses(network, question)).toEqual([{ facet: 'all', events: 3 }]);
  });

  test('are none where something is visible, or nothing can be', () => {
    expect(emptyCauses(network, OPEN_QUESTION)).toEqual([]);
    const nothing = indexDataset(dataset([], []));
    expect(emptyCauses(nothing, ask({}, { topic: ['trade'] }))).toEqual([]);
  });

  test('keep their promise', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryQuestion, (data, question) => {
        const random = indexDataset(data);
        for (const { facet, events } of emptyCauses(random, question)) {
          const without = facet === 'all' ? { ...OPEN_QUESTION, lens: question.lens } : lift(question, facet);
          const seen = visible(random, without);
          expect(visible(random, question).actors.size).toBe(0);
          expect(seen.actors.size).toBeGreaterThan(0);
          expect(events).toBeLessThanOrEqual(seen.events.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});

test('the active parts of a question are those that are not as in the open one', () => {
  expect(activeClauses(OPEN_QUESTION)).toEqual(['context']);
  const question = ask({ window: { from: 0 }, dates: 'certain' }, { topic: ['a'], kind: ['b'], sources: 2 });
  expect(activeFilters(question)).toEqual([
    { facet: 'topic', values: ['a'] },
    { facet: 'kind', values: ['b'] },
  ]);
  expect(activeClauses(question)).toEqual(['topic', 'kind', 'sources', 'context', 'window', 'dates']);
  const lifted = activeClauses(question).reduce(lift, question);
  expect(lifted).toEqual(ask({}, { context: true }));
});
