import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../src/drawing/labelGrid.ts';
import { placeLabels } from '../../src/drawing/labels.ts';
import { arbitraryScene, scene, sceneNode } from '../fixtures/scenes.ts';

const SIZE = { width: 800, height: 600 } as const;
const PHONE = { width: 390, height: 540 } as const;
const PLAIN = { zoom: 1, x: 0, y: 0 } as const;
const measure = (text: string): number => text.length * 6.5;

/** Nodes in columns, all with room for their names, the first the busiest. */
function grid(count: number, given: (index: number) => object = () => ({})) {
  return Array.from({ length: count }, (_, index) =>
    sceneNode(`n${String(index).padStart(3, '0')}`, {
      x: 40 + (index % 20) * 38,
      y: 30 + Math.floor(index / 20) * 34,
      events: 60 - Math.min(50, Math.floor(index / 4)),
      size: 6,
      label: 'Ab',
      labelSide: 'right',
      ...given(index),
    }),
  );
}

test('in a crowd only so many names are written as a screen can carry, and those of the busiest', () => {
  const crowded = grid(300);
  const written = placeLabels(scene(crowded), PLAIN, measure, SIZE);
  expect(written).toHaveLength(75);
  const least = Math.min(...crowded.slice(0, 75).map(({ events }) => events));
  for (const { id } of written) {
    expect(crowded.find((node) => node.id === id)?.events).toBeGreaterThanOrEqual(least);
  }
  const onPhone = placeLabels(scene(crowded), { zoom: 0.45, x: 0, y: 0 }, measure, PHONE);
  expect(onPhone.length).toBeLessThanOrEqual(30);
});

test('in a crowd who has a single event is not named, among few or from near they all are', () => {
  const single = (index: number): object => (index < 20 ? {} : { events: 1 });
  const named = (count: number, zoom = 1): number =>
    placeLabels(scene(grid(count, single)), { zoom, x: 0, y: 0 }, measure, SIZE).filter(
      ({ id }) => Number(id.slice(1)) >= 20,
    ).length;
  expect(named(300)).toBe(0);
  expect(named(60)).toBe(40);
  expect(named(300, 3)).toBeGreaterThan(0);
});

test('those who stand among the ties are named when there are few nodes, and in a crowd the busiest of them', () => {
  const quiet = (index: number): object => (index % 4 === 0 ? { quiet: true, colour: 'others' } : {});
  const named = (count: number): readonly string[] =>
    placeLabels(scene(grid(count, quiet)), PLAIN, measure, SIZE)
      .map(({ id }) => id)
      .filter((id) => Number(id.slice(1)) % 4 === 0);
  expect(named(60)).toHaveLength(15);
  expect(named(200)).toEqual(['n000', 'n004', 'n008', 'n012']);
});

test('whoever is asked for is named in any crowd, among the ties too', () => {
  const nodes = grid(300, () => ({ quiet: true, events: 1 }));
  const bright = new Set(nodes.slice(100, 110).map(({ id }) => id));
  const ids = placeLabels(scene(nodes), PLAIN, measure, { ...SIZE, bright }).map(({ id }) => id);
  expect(ids.sort()).toEqual([...bright]);
  const [first] = placeLabels(scene(nodes), PLAIN, measure, { ...SIZE, selected: 'n299' });
  expect(first?.id).toBe('n299');
});

test('titles of events are written only where all of them can be', () => {
  const titles = (count: number): number =>
    placeLabels(scene(grid(count, () => ({ kind: 'event', events: 1 }))), PLAIN, measure, SIZE).length;
  expect(titles(40)).toBe(40);
  expect(titles(120)).toBe(0);
});

describe('laws', () => {
  test('no name touches the edge of the screen', () => {
    const law = fc.property(arbitraryScene(100), (drawn) => {
      for (const { box } of placeLabels(drawn, PLAIN, measure, SIZE)) {
        expect(box.left).toBeGreaterThanOrEqual(6);
        expect(box.top).toBeGreaterThanOrEqual(6);
        expect(box.right).toBeLessThanOrEqual(SIZE.width - 6);
        expect(box.bottom).toBeLessThanOrEqual(SIZE.height - 6);
      }
    });
    fc.assert(law, { numRuns: 60 });
  });

  test('no name lies over what is written already', () => {
    const taken = [
      { left: 100, top: 100, right: 500, bottom: 300 },
      { left: 600, top: 20, right: 700, bottom: 40 },
    ];
    const law = fc.property(arbitraryScene(100), (drawn) => {
      for (const { box } of placeLabels(drawn, PLAIN, measure, { ...SIZE, taken })) {
        for (const other of taken) expect(overlap(box, other)).toBe(false);
      }
    });
    fc.assert(law, { numRuns: 40 });
  });
});
