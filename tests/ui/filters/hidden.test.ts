import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexDataset } from '../../../src/network/network.ts';
import { activeClauses, lift } from '../../../src/network/question.ts';
import { visible } from '../../../src/network/visible.ts';
import { hiddenBy } from '../../../src/ui/filters/hidden.ts';
import { arbitraryDataset } from '../../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../../fixtures/arbitraryQuestion.ts';

test('what a filter hides is what comes back without it', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryQuestion, (data, question) => {
      const network = indexDataset(data);
      const hidden = hiddenBy(network, question);
      const seen = visible(network, question);
      for (const clause of activeClauses(question)) {
        if (clause === 'dates') continue;
        const without = visible(network, lift(question, clause));
        const back =
          clause === 'kind'
            ? without.actors.size - seen.actors.size
            : without.events.length - seen.events.length;
        expect(hidden.get(clause) ?? 0, clause).toBe(back);
      }
    }),
    { numRuns: 200 },
  );
});
