import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presentAmong } from '../../../src/drawing/present.ts';
import { indexDataset } from '../../../src/network/network.ts';
import { Tally } from '../../../src/network/tally/tally.ts';
import { visible } from '../../../src/network/visible.ts';
import { presentNow } from '../../../src/ui/shell/presentNow.ts';
import { arbitraryDataset } from '../../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../../fixtures/arbitraryQuestion.ts';

test('the legend of the counters is that of what is visible', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      arbitraryDataset,
      fc.array(arbitraryQuestion, { minLength: 1, maxLength: 4 }),
      (data, asked) => {
        const network = indexDataset(data);
        const tally = new Tally(network);
        for (const question of asked) {
          tally.ask(question);
          expect(presentNow(network, tally)).toEqual(presentAmong(network, visible(network, question)));
        }
      },
    ),
    { numRuns: 150 },
  );
});
