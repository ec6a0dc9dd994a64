import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Sheet } from '../../../src/drawing/ink/sheet.ts';
import { seenOf } from '../../../src/drawing/marks.ts';
import { placesOf, planOf } from '../../../src/drawing/plan.ts';
import { emphasisOf } from '../../../src/graph/emphasis.ts';
import { pictureOf } from '../../../src/graph/picture.ts';
import type { Point } from '../../../src/layout/types.ts';
import { indexDataset } from '../../../src/network/network.ts';
import { Tally } from '../../../src/network/tally/tally.ts';
import { arbitraryDataset } from '../../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../../fixtures/arbitraryQuestion.ts';
import { viewOf } from './stand.ts';

const SIZE = { width: 150, height: 110 } as const;

it('a sheet that follows a tally from question to question shows what a fresh one shows of the last', () => {
  const step = fc.record({
    question: arbitraryQuestion,
    hovered: fc.nat(30),
    selected: fc.nat(30),
    moved: fc.option(fc.tuple(fc.nat(30), fc.nat(120), fc.nat(90)), { nil: undefined }),
  });
  const law = fc.property(arbitraryDataset, fc.array(step, { minLength: 2, maxLength: 6 }), (data, steps) => {
    const network = indexDataset(data);
    const tally = new Tally(network);
    const { lens, ties } = steps[0]?.question ?? { lens: 'both', ties: 'all' };
    const plan = planOf(network, lens, ties);
    const places = placesOf(
      plan,
      new Map(
        plan.ids.map((id, number): [string, Point] => [id, [(number * 53) % 150, (number * 37) % 110]]),
      ),
    );
    const view = viewOf(places, SIZE);
    const sheet = new Sheet(plan, view);
    for (const { question: asked, hovered, selected, moved } of steps) {
      const question = { ...asked, lens, ties };
      if (moved !== undefined) sheet.move(moved[0] % plan.nodes, moved[1], moved[2]);
      const picture = pictureOf(plan, places, 'circles', tally, question);
      const emphasis = emphasisOf(picture, { hovered: plan.ids[hovered], selected: plan.ids[selected] });
      sheet.draw({ seen: picture.seen, emphasis }, view);
      const own = new Tally(network);
      own.ask(question);
      const fresh = new Sheet(plan, view);
      fresh.draw({ seen: seenOf(plan, own, places), emphasis }, view);
      expect(sheet.pixels.values.findIndex((value, at) => value !== fresh.pixels.values[at])).toBe(-1);
    }
  });
  fc.assert(law, { numRuns: 100 });
});
