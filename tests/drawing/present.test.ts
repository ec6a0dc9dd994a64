import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presentAmong, presentIn } from '../../src/drawing/present.ts';
import { sceneOf } from '../../src/drawing/scene.ts';
import type { Positions } from '../../src/layout/types.ts';
import { indexDataset } from '../../src/network/network.ts';
import { visible } from '../../src/network/visible.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../fixtures/arbitraryQuestion.ts';

test('what is visible has the marks that its scene has', () => {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryQuestion, (dataset, question) => {
      const network = indexDataset(dataset);
      const seen = visible(network, question);
      const anywhere: Positions = new Map(
        [...network.actors.keys(), ...network.eventNumbers.keys()].map((id) => [id, [0, 0]]),
      );
      const drawn = presentIn(sceneOf(network, seen, anywhere, question.lens));
      // Events have a colour of their own, which no legend explains.
      const colours = new Set([...drawn.colours].filter((colour) => colour !== 'event'));
      expect(presentAmong(network, seen)).toEqual({ ...drawn, colours });
    }),
  );
});
