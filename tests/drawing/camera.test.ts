import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitCamera, onScreen } from '../../src/drawing/camera.ts';
import { placeLabels } from '../../src/drawing/labels.ts';
import { arbitraryScene, scene, sceneNode } from '../fixtures/scenes.ts';

const SIZE = { width: 900, height: 600 } as const;
const measure = (text: string): number => text.length * 6.5;

test('every node is in sight, whatever the network and the screen', () => {
  const size = fc.record({
    width: fc.integer({ min: 300, max: 1900 }),
    height: fc.integer({ min: 300, max: 1100 }),
  });
  const law = fc.property(arbitraryScene(60), size, (drawn, screen) => {
    const camera = fitCamera(drawn, screen);
    for (const node of drawn.nodes) {
      const [x, y] = onScreen(camera, [node.x, node.y]);
      const reach = (node.size / 2) * camera.zoom;
      expect(x - reach).toBeGreaterThanOrEqual(-1e-6);
      expect(x + reach).toBeLessThanOrEqual(screen.width + 1e-6);
      expect(y - reach).toBeGreaterThanOrEqual(-1e-6);
      expect(y + reach).toBeLessThanOrEqual(screen.height + 1e-6);
    }
  });
  fc.assert(law, { numRuns: 80 });
});

test('names that are written outwards find room there, and a network without them is shown larger', () => {
  const at = (labelSide: 'left' | 'right', label: string) => [
    sceneNode('a', { x: -900, y: 0, label, labelSide: 'left', events: 5 }),
    sceneNode('b', { x: 900, y: 40, label, labelSide, events: 5 }),
  ];
  const long = 'A name of some length';
  const nodes = at('right', long);
  const camera = fitCamera({ nodes }, SIZE);
  const labels = placeLabels(scene(nodes), camera, measure, SIZE);
  expect(labels.map(({ align }) => align).sort()).toEqual(['left', 'right']);
  expect(fitCamera({ nodes: at('right', 'Ab') }, SIZE).zoom).toBeGreaterThan(camera.zoom);
  expect(fitCamera({ nodes: at('left', long) }, SIZE).zoom).toBeGreaterThan(camera.zoom);
});
