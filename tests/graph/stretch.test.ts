import { expect, it } from 'vitest';
import { bindGraph } from '../../src/graph/bind.ts';
import { GraphController } from '../../src/graph/controller.ts';
import { createPlacements } from '../../src/graph/placements.ts';
import { type Stretch, type StretchWatch, stretched } from '../../src/graph/stretch.ts';
import type { Guide } from '../../src/layout/guides.ts';
import type { LayoutName } from '../../src/layout/types.ts';
import { createSession } from '../../src/store/session.ts';
import { fakeFrames, headless } from '../fixtures/graphStand.ts';
import { tiny } from '../fixtures/tiny.ts';

/** A screen that a test turns. */
function turnable(first: Stretch) {
  let now = first;
  let changed = (): void => {};
  const watch: StretchWatch = {
    now: () => now,
    onChange: (listener) => {
      changed = listener;
      return () => {};
    },
  };
  const turn = (next: Stretch): void => {
    now = next;
    changed();
  };
  return { watch, turn };
}

async function stand(layout: LayoutName, first: Stretch) {
  const session = createSession(tiny, { search: `layout=${layout}` });
  const around = fakeFrames();
  around.calm = true;
  const controller = new GraphController(session.network, 'light', around);
  const cy = headless();
  controller.attach(cy);
  const { watch, turn } = turnable(first);
  const placements = createPlacements(session.network);
  await placements.load('both', layout);
  bindGraph(session, controller, { placements, around, stretch: watch });
  const height = (): number => {
    const ys = [...controller.positions().values()].map(([, y]) => y);
    return Math.max(...ys) - Math.min(...ys);
  };
  return { session, around, controller, cy, turn, height };
}

it.each([
  ['sides', 1.9],
  ['time', 1.9],
  ['circles', 1],
] as const)('pulls %s apart on a tall screen by %d', async (layout, factor) => {
  const flat = (await stand(layout, 1)).height();
  expect((await stand(layout, 1.9)).height()).toBeCloseTo(flat * factor);
});

it('pulls years apart with the rows that they belong to', () => {
  const guides: readonly Guide[] = [
    { kind: 'year', x: 5, label: '2010', top: -100, bottom: 200 },
    { kind: 'yearRow', y: 30, label: '2010', left: 0, right: 9 },
  ];
  const placement = { lens: 'events', layout: 'time', positions: new Map(), guides } as const;
  expect(stretched(placement, 1.3).guides).toEqual([
    { kind: 'year', x: 5, label: '2010', top: -130, bottom: 260 },
    { kind: 'yearRow', y: 39, label: '2010', left: 0, right: 9 },
  ]);
});

it('follows a screen that is turned', async () => {
  const { around, turn, height } = await stand('sides', 1.9);
  const tall = height();
  turn(1);
  around.pass();
  expect(height()).toBeCloseTo(tall / 1.9);
});

it('keeps what a hand has moved where the hand has put it, in the units of the layout', async () => {
  const { session, around, controller, cy, turn } = await stand('sides', 1.9);
  controller.beReady();
  const node = cy.getElementById('li-wen');
  node.position({ x: 10, y: 190 });
  node.emit('drag').emit('dragfree');
  around.pass();
  expect(session.store.getState().pinned['both/sides']?.['li-wen']).toEqual([10, 100]);
  expect(controller.positions().get('li-wen')).toEqual([10, 190]);
  turn(1);
  around.pass();
  expect(controller.positions().get('li-wen')).toEqual([10, 100]);
});
