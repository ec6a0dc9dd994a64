import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetCounts } from '../../src/network/facets.ts';
import { facetTotals } from '../../src/network/facetTotals.ts';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_FILTERS, OPEN_QUESTION } from '../../src/network/question.ts';
import { FACETS } from '../../src/network/types.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';

test('totals are the counts of the open question, with 0 for what only background has', () => {
  fc.assert(
    fc.property(arbitraryDataset, (data) => {
      const network = indexDataset(data);
      const plain = facetCounts(network, OPEN_QUESTION);
      const full = facetCounts(network, { ...OPEN_QUESTION, filters: { ...OPEN_FILTERS, context: true } });
      for (const facet of FACETS) {
        const expected = [...full[facet].keys()].map(
          (value) => [value, plain[facet].get(value) ?? 0] as const,
        );
        expect(new Map(facetTotals(network, facet))).toEqual(new Map(expected));
      }
    }),
    { numRuns: 150 },
  );
});
