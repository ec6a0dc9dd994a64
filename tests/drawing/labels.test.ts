import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../src/drawing/labelGrid.ts';
import { placeLabels } from '../../src/drawing/labels.ts';
import { shortLabel, shortLabels } from '../../src/drawing/shortLabels.ts';
import { arbitraryScene, scene, sceneNode } from '../fixtures/scenes.ts';

const SIZE = { width: 900, height: 600 } as const;
const PLAIN = { zoom: 1, x: 0, y: 0 } as const;
const measure = (text: string): number => text.length * 6.5;

describe('laws', () => {
  test('no label lies over another one or leaves the screen', () => {
    const law = fc.property(
      arbitraryScene(120),
      fc.double({ min: 0.3, max: 3, noNaN: true }),
      (drawn, zoom) => {
        const labels = placeLabels(drawn, { ...PLAIN, zoom }, measure, SIZE);
        for (const [index, label] of labels.entries()) {
          expect(label.box.left).toBeGreaterThanOrEqual(0);
          expect(label.box.right).toBeLessThanOrEqual(SIZE.width);
          for (const other of labels.slice(index + 1)) expect(overlap(label.box, other.box)).toBe(false);
        }
      },
    );
    fc.assert(law, { numRuns: 60 });
  });

  test('the letters of a label cover no node of comparable size', () => {
    const law = fc.property(arbitraryScene(80), (drawn) => {
      for (const label of placeLabels(drawn, PLAIN, measure, SIZE)) {
        const own = drawn.byId.get(label.id);
        // A line of text is two pixels higher than its letters, above and below.
        const letters = { ...label.box, top: label.box.top + 2, bottom: label.box.bottom - 2 };
        for (const node of drawn.nodes) {
          const half = (node.size / 2) * 0.8;
          const box = {
            left: node.x - half,
            right: node.x + half,
            top: node.y - half,
            bottom: node.y + half,
          };
          if (overlap(box, letters)) expect(node.size).toBeLessThan((own?.size ?? 0) * 0.8);
        }
      }
    });
    fc.assert(law, { numRuns: 60 });
  });

  test('selected and hovered are always written, in full', () => {
    const law = fc.property(arbitraryScene(80), (drawn) => {
      const [selected, hovered] = drawn.nodes;
      if (selected === undefined || hovered === undefined) return;
      if (selected.x === 0 || selected.y === 0 || hovered.x === 0 || hovered.y === 0) return;
      const limits = { ...SIZE, selected: selected.id, hovered: hovered.id };
      const texts = new Map(placeLabels(drawn, PLAIN, measure, limits).map(({ id, text }) => [id, text]));
      expect(texts.get(selected.id)).toBe(selected.label);
      expect(texts.get(hovered.id)).toBe(hovered.label);
    });
    fc.assert(law, { numRuns: 40 });
  });
});

test('where there is room for one, the busier is written', () => {
  const busy = sceneNode('busy', { x: 400, y: 300, events: 9, label: 'The busier of two' });
  const idle = sceneNode('idle', { x: 402, y: 301, events: 1, label: 'The idler of two' });
  expect(placeLabels(scene([idle, busy]), PLAIN, measure, SIZE)[0]?.id).toBe('busy');
});

test('labels go outwards', () => {
  const left = sceneNode('left', { x: 300, y: 200, labelSide: 'left' });
  const right = sceneNode('right', { x: 600, y: 400, labelSide: 'right' });
  const [first, second] = placeLabels(scene([left, right]), PLAIN, measure, SIZE);
  expect(first).toMatchObject({ id: 'left', align: 'right' });
  expect(first?.box.right).toBeLessThan(300);
  expect(second).toMatchObject({ id: 'right', align: 'left' });
  expect(second?.box.left).toBeGreaterThan(600);
});

test('coming closer makes room for more', () => {
  const nodes = Array.from({ length: 12 }, (_, index) => {
    return sceneNode(`n${index}`, {
      x: 200,
      y: 100 + index * 6,
      label: 'Somebody of note',
      labelSide: 'right',
    });
  });
  const count = (zoom: number): number =>
    placeLabels(scene(nodes), { zoom, x: 0, y: 0 }, measure, SIZE).length;
  expect(count(3)).toBeGreaterThan(count(1));
});

test('a short name that the data give is written although there is room, and the whole one when pointed at', () => {
  const navy = sceneNode('navy', {
    x: 300,
    y: 200,
    label: "People's Liberation Army Navy",
    shortLabel: 'PLA Navy',
  });
  const [plain] = placeLabels(scene([navy]), PLAIN, measure, SIZE);
  expect(plain?.text).toBe('PLA Navy');
  const [pointedAt] = placeLabels(scene([navy]), PLAIN, measure, { ...SIZE, hovered: 'navy' });
  expect(pointedAt?.text).toBe("People's Liberation Army Navy");
});

test('a name of the bright neighbourhood may lie over what has faded, not over what is bright', () => {
  const own = sceneNode('own', { x: 300, y: 200, label: 'Somebody of note', labelSide: 'right' });
  const around = [-20, 0, 20].map((y, index) =>
    sceneNode(`n${index}`, { x: 350, y: 200 + y, size: own.size }),
  );
  const named = (bright: readonly string[]) =>
    placeLabels(scene([own, ...around]), PLAIN, measure, { ...SIZE, bright: new Set(bright) })
      .filter(({ align }) => align === 'left')
      .map(({ id }) => id);
  expect(named(['own'])).toEqual(['own']);
  expect(named(['own', 'n1'])).not.toContain('own');
});

test('outside the bright neighbourhood nothing is written', () => {
  const nodes = ['a', 'b', 'c'].map((id, index) => sceneNode(id, { x: 300, y: 100 + index * 100 }));
  const labels = placeLabels(scene(nodes), PLAIN, measure, { ...SIZE, bright: new Set(['a', 'c']) });
  expect(labels.map(({ id }) => id)).toEqual(['a', 'c']);
});

test.each([
  ['Wang Yi', 'Wang Yi'],
  ['Ministry of Foreign Affairs of Iran', 'Ministry of Foreign Affairs…'],
  ['International Department of the Central Committee', 'International Department of…'],
  ['Donaudampfschifffahrtsgesellschaftskapitän', 'Donaudampfschifffahrtsgesel…'],
  ['中国共产党中央委员会', '中国共产党中央委员会'],
])('%s is written as %s', (name, written) => {
  expect(shortLabel(name)).toBe(written);
});

test('a cut never splits a letter of two code units', () => {
  expect(shortLabel('😀'.repeat(40))).toBe(`${'😀'.repeat(27)}…`);
});

test('names that would read the same when cut keep their ends', () => {
  const china = 'Ministry of Foreign Affairs of China';
  const iran = 'Ministry of Foreign Affairs of Iran';
  const shorts = shortLabels([china, iran, 'International Department of the Central Committee', 'Wang Yi']);
  expect(shorts.get(china)).toBe('Ministry of Foreign…China');
  expect(shorts.get(iran)).toBe('Ministry of Foreign…of Iran');
  expect(shorts.get('International Department of the Central Committee')).toBe(
    'International Department of…',
  );
  expect(shorts.get('Wang Yi')).toBe('Wang Yi');
});
