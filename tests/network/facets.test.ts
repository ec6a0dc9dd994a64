import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetCounts } from '../../src/network/facets.ts';
import { facetValues } from '../../src/network/facetValues.ts';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_FILTERS, OPEN_QUESTION } from '../../src/network/question.ts';
import { FACETS } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion, queryOf } from '../fixtures/arbitraryQuestion.ts';
import { actor, dataset, event } from '../fixtures/small.ts';
import { reckonFacets } from '../oracle/bruteForce.ts';

const arbitraryCase = fc.record({ dataset: arbitraryDataset, question: arbitraryQuestion });

describe('counts of facets', { timeout: 60_000 }, () => {
  test('agree with a recount by hand', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ dataset: data, question }) => {
        const network = indexDataset(data);
        const counts = facetCounts(network, question);
        const expected = reckonFacets(data, queryOf(question));
        for (const facet of FACETS) {
          // A selected value that the dataset does not have is no row of any list.
          const known = facetValues(network, facet);
          const rows = Object.entries(expected[facet]).filter(([value]) => known.includes(value));
          expect(Object.fromEntries(counts[facet])).toEqual(Object.fromEntries(rows));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('say how many events each minimum of sources leaves', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ dataset: data, question }) => {
        const network = indexDataset(data);
        for (const [minimum, count] of facetCounts(network, question).sources) {
          const filters = { ...question.filters, sources: minimum };
          expect(visible(network, { ...question, filters }).events).toHaveLength(count);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('say how many background events there are to show', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ dataset: data, question }) => {
        const network = indexDataset(data);
        const shown = (context: boolean): number =>
          visible(network, { ...question, filters: { ...question.filters, context } }).events.length;
        expect(facetCounts(network, question).context).toBe(shown(true) - shown(false));
      }),
      { numRuns: 150 },
    );
  });

  test('keep the order of the dataset and a selected value that nothing has', () => {
    const data = dataset(
      [actor('ali', { country: 'IR' }), actor('bo', { country: 'CN' }), actor('cy', { country: 'AM' })],
      [
        event('one', '2018', ['ali', 'bo'], { topics: ['trade', 'arms'] }),
        event('two', '2019', ['cy'], { topics: ['visas'] }),
      ],
    );
    const filters = { ...OPEN_FILTERS, country: ['IR'], topic: ['visas'] };
    const counts = facetCounts(indexDataset(data), { ...OPEN_QUESTION, filters });
    expect([...counts.topic]).toEqual([
      ['trade', 1],
      ['arms', 1],
      ['visas', 0],
    ]);
    expect([...counts.country]).toEqual([
      ['IR', 0],
      ['AM', 1],
    ]);
  });
});
