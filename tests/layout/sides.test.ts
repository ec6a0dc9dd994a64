import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCrossings, type Line } from '../../src/layout/crossings.ts';
import { arcsOf, fanLayers, rowsOf } from '../../src/layout/fan.ts';
import { orderLayers } from '../../src/layout/order.ts';
import { sides } from '../../src/layout/sides.ts';
import {
  type LayoutInput,
  type LayoutNode,
  type Point,
  type Positions,
  placeOf,
} from '../../src/layout/types.ts';
import { arbitraryInput, facing, SIDES } from '../fixtures/layoutInputs.ts';

function crossingsOf(input: LayoutInput, positions: Positions): number {
  const ids = input.nodes.map(({ id }) => id);
  const lines = input.ties.map(({ a, b }): Line => [ids.indexOf(a), ids.indexOf(b)]);
  return countCrossings(lines, (node) => positions.get(ids[node] ?? '') ?? [0, 0]);
}

function person(id: string, country: string | undefined, more: Partial<LayoutNode> = {}): LayoutNode {
  const base = { id, kind: 'person', weight: 1, label: id, context: false } as const;
  return country === undefined ? { ...base, ...more } : { ...base, country, ...more };
}

test('the left country stays left of the middle, the right one right of it', () => {
  const law = fc.property(arbitraryInput(70, true), (input) => {
    const positions = sides(input) ?? new Map<string, Point>();
    const xs = (place: string): number[] =>
      input.nodes
        .filter((node) => !node.context && placeOf(SIDES, node.country) === place)
        .map(({ id }) => positions.get(id)?.[0] ?? Number.NaN);
    expect(Math.max(-1e9, ...xs('left'))).toBeLessThan(Math.min(0, ...xs('middle')));
    expect(Math.min(1e9, ...xs('right'))).toBeGreaterThan(Math.max(0, ...xs('middle')));
  });
  fc.assert(law, { numRuns: 80 });
});

test('background stands below everything else', () => {
  const law = fc.property(arbitraryInput(50, true), (input) => {
    const positions = sides(input) ?? new Map<string, Point>();
    const ys = (context: boolean): number[] =>
      input.nodes
        .filter((node) => node.context === context)
        .map(({ id }) => positions.get(id)?.[1] ?? Number.NaN);
    expect(Math.min(1e9, ...ys(true))).toBeGreaterThan(Math.max(-1e9, ...ys(false)));
  });
  fc.assert(law, { numRuns: 40 });
});

test('events run downwards in time', () => {
  const law = fc.property(arbitraryInput(50, true), (input) => {
    const positions = sides(input) ?? new Map<string, Point>();
    const events = input.nodes.filter(
      (node) => node.kind === 'event' && !node.context && node.day !== undefined,
    );
    const byHeight = [...events].sort(
      (a, b) => (positions.get(a.id)?.[1] ?? 0) - (positions.get(b.id)?.[1] ?? 0),
    );
    const days = byHeight.map((node) => node.day ?? 0);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });
  fc.assert(law, { numRuns: 40 });
});

test('a dozen of the busiest stand on the inner arc', () => {
  const nodes = Array.from({ length: 40 }, (_, index) => person(`p${index}`, 'CN', { weight: index + 1 }));
  const [inner, ...outer] = arcsOf(nodes);
  expect(inner?.map((node) => node.weight)).toEqual([40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29]);
  expect(outer.flat()).toHaveLength(28);
  const [first, second] = fanLayers(arcsOf(nodes), { height: 400, inner: 300, step: 70 }, -1);
  const middle = (layer: typeof first): number => Math.min(...(layer?.slots ?? []).map(([x]) => x));
  expect(middle(second)).toBeLessThan(middle(first));
});

test('a small side stands on a single arc', () => {
  expect(arcsOf(Array.from({ length: 15 }, (_, index) => person(`p${index}`, 'CN')))).toHaveLength(1);
  expect(arcsOf([])).toEqual([]);
});

test('every row of a side belongs to one node, and arcs take turns', () => {
  const law = fc.property(
    fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
    (sizes) => {
      const rows = rowsOf(sizes.map((size) => new Array<null>(size).fill(null)));
      const count = sizes.reduce((sum, size) => sum + size, 0);
      expect(rows.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, row) => row));
      expect(rows.map((own) => own.length)).toEqual(sizes);
    },
  );
  fc.assert(law);
  expect(rowsOf([new Array(3).fill(null), new Array(3).fill(null)])).toEqual([
    [0, 2, 4],
    [1, 3, 5],
  ]);
});

test('those who meet each other alone are put face to face, without a crossing', () => {
  const nodes = [0, 1, 2, 3, 4, 5].flatMap((index) => [person(`c${index}`, 'CN'), person(`i${index}`, 'IR')]);
  const ties = [0, 1, 2, 3, 4, 5].map(
    (index) => ({ a: `c${index}`, b: `i${5 - index}`, weight: 1, kind: 'across' }) as const,
  );
  const input: LayoutInput = { nodes, ties, sides: SIDES };
  expect(crossingsOf(input, sides(input) ?? new Map())).toBe(0);
});

test('ordering leaves far fewer crossings than the order by weight', () => {
  const input = facing(30);
  const layers = (['CN', 'IR'] as const).map((country) => {
    const nodes = input.nodes.filter((node) => node.country === country);
    const x = country === 'CN' ? -200 : 200;
    return { nodes, slots: nodes.map((_, row): Point => [x, row * 20]) };
  });
  const before: Positions = new Map(
    layers.flatMap(({ nodes, slots }) =>
      nodes.map((node, row): [string, Point] => [node.id, slots[row] ?? [0, 0]]),
    ),
  );
  expect(crossingsOf(input, orderLayers(layers, input.ties))).toBeLessThan(crossingsOf(input, before) * 0.6);
  expect(orderLayers(layers, input.ties, new Set(layers))).toEqual(before);
});
