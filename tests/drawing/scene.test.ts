import { expect, test } from 'vitest';
import { fitCamera, onScreen } from '../../src/drawing/camera.ts';
import { sceneOf } from '../../src/drawing/scene.ts';
import { layoutInput } from '../../src/layout/input.ts';
import { sides } from '../../src/layout/sides.ts';
import { indexDataset } from '../../src/network/network.ts';
import { LENSES, type Lens, type Question, type Visible } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { tiny } from '../fixtures/tiny.ts';

const network = indexDataset(tiny);

function seenBy(lens: Lens, more: Partial<Question> = {}): Visible {
  return visible(network, { ...DEFAULT_VIEW, ...more, lens });
}

for (const lens of LENSES) {
  test(`${lens}: the scene holds exactly what is visible, where it stands`, () => {
    const seen = seenBy(lens);
    const input = layoutInput(network, lens);
    const positions = sides(input) ?? new Map();
    const scene = sceneOf(network, seen, positions, lens);
    const events = lens === 'events' ? seen.events.map((number) => network.events[number]?.event.id) : [];
    expect(scene.nodes.map(({ id }) => id).sort()).toEqual([...seen.actors.keys(), ...events].sort());
    expect(scene.ties.map(({ key }) => key).sort()).toEqual(
      [...seen.ties.keys(), ...seen.officeTies.keys()].sort(),
    );
    for (const node of scene.nodes) expect([node.x, node.y]).toEqual(positions.get(node.id));
  });

  test(`${lens}: positions cover whatever any question can show`, () => {
    const everything = seenBy(lens, {
      filters: { ...DEFAULT_VIEW.filters, context: true },
      ties: 'all',
      undated: true,
    });
    const ids = new Set(layoutInput(network, lens).nodes.map(({ id }) => id));
    for (const id of everything.actors.keys()) expect(ids).toContain(id);
    const background = layoutInput(network, lens).nodes.filter(({ context }) => context);
    for (const { id } of background) expect(seenBy(lens).actors.has(id)).toBe(false);
  });
}

test('office ties lie below all others, wide ties above thin ones', () => {
  const scene = sceneOf(network, seenBy('both'), sides(layoutInput(network, 'both')) ?? new Map(), 'both');
  const order = scene.ties.map((tie) => (tie.office ? 0 : tie.events));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(scene.ties.some((tie) => tie.office)).toBe(true);
});

test('without a position a node is left out, and its ties with it', () => {
  const seen = seenBy('both');
  const positions = new Map(sides(layoutInput(network, 'both')) ?? []);
  const [gone = ''] = seen.actors.keys();
  positions.delete(gone);
  const scene = sceneOf(network, seen, positions, 'both');
  expect(scene.byId.has(gone)).toBe(false);
  expect(scene.ties.some(({ a, b }) => a === gone || b === gone)).toBe(false);
});

test('the fitted camera shows every node', () => {
  const scene = sceneOf(network, seenBy('both'), sides(layoutInput(network, 'both')) ?? new Map(), 'both');
  for (const size of [
    { width: 900, height: 640 },
    { width: 390, height: 500 },
  ]) {
    const camera = fitCamera(scene, size);
    for (const node of scene.nodes) {
      const [x, y] = onScreen(camera, [node.x, node.y]);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(size.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(size.height);
    }
  }
  expect(fitCamera({ nodes: [] }, { width: 100, height: 50 })).toEqual({ zoom: 1, x: 50, y: 25 });
});
