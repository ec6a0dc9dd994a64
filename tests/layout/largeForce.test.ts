import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleared } from '../../src/layout/cleared.ts';
import { inputOf } from '../../src/layout/input.ts';
import { largeForce } from '../../src/layout/largeForce.ts';
import { Quadtree } from '../../src/layout/quadtree.ts';
import type { LayoutInput, LayoutTie, Point, Positions } from '../../src/layout/types.ts';
import { crowdedColumns } from '../fixtures/crowdedColumns.ts';
import { arbitraryInput, facing, overlaps } from '../fixtures/layoutInputs.ts';

const distance = (one: Point | undefined, other: Point | undefined): number =>
  Math.hypot((one?.[0] ?? 0) - (other?.[0] ?? 0), (one?.[1] ?? 0) - (other?.[1] ?? 0));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('springs of our own', () => {
  test('place every node once, let none touch and are the same every time', () => {
    const law = fc.property(arbitraryInput(60, true), (input) => {
      const positions = largeForce(input);
      expect([...positions.keys()].sort()).toEqual(input.nodes.map(({ id }) => id).sort());
      for (const point of positions.values()) expect(point.every(Number.isFinite)).toBe(true);
      expect(overlaps(input, positions)).toEqual([]);
      expect([...largeForce(structuredClone(input))]).toEqual([...positions]);
    });
    fc.assert(law, { numRuns: 12 });
  }, 60_000);

  test('hold for hundreds, with events between their actors', () => {
    const { input } = inputOf(crowdedColumns(300, 600), 'events');
    const positions = largeForce(input);
    expect(positions.size).toBe(input.nodes.length);
    expect(overlaps(input, positions)).toEqual([]);
    const ties = input.ties.map(({ a, b }) => distance(positions.get(a), positions.get(b)));
    const any = input.nodes.map(({ id }, index) =>
      distance(positions.get(id), positions.get(input.nodes[(index * 7) % input.nodes.length]?.id ?? '')),
    );
    expect(mean(ties)).toBeLessThan(mean(any) * 0.6);
  }, 60_000);

  test('keep two crowds apart that hardly meet', () => {
    const { nodes } = facing(200);
    const crowd = (number: number): number => number % 2;
    const within = nodes.flatMap((node, number): LayoutTie[] =>
      [2, 14, 26].map((step) => {
        const other = nodes[(number + step) % nodes.length] ?? node;
        return { a: node.id, b: other.id, weight: 1, kind: 'within' };
      }),
    );
    const input: LayoutInput = { nodes, ties: within };
    const between: LayoutTie = { a: nodes[0]?.id ?? '', b: nodes[1]?.id ?? '', weight: 1, kind: 'across' };
    const positions = largeForce({ ...input, ties: [...within, between] });
    const middle = (own: number): Point => {
      const points = nodes.flatMap(({ id }, number) => (crowd(number) === own ? [positions.get(id)] : []));
      return [mean(points.map((point) => point?.[0] ?? 0)), mean(points.map((point) => point?.[1] ?? 0))];
    };
    const spread = mean(nodes.map(({ id }, number) => distance(positions.get(id), middle(crowd(number)))));
    expect(distance(middle(0), middle(1))).toBeGreaterThan(spread);
  }, 60_000);
});

test('what is far away pushes about as much as it does one by one', () => {
  const place = fc.double({ min: -1000, max: 1000, noNaN: true });
  const bodies = fc.array(fc.record({ x: place, y: place, mass: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 2,
    maxLength: 60,
  });
  const law = fc.property(bodies, (list) => {
    const [xs, ys] = [Float64Array.from(list, ({ x }) => x), Float64Array.from(list, ({ y }) => y)];
    const tree = new Quadtree(list.length);
    tree.fill(
      xs,
      ys,
      Float64Array.from(list, ({ mass }) => mass),
    );
    const [x, y] = [5000, -3000];
    const plain = [0, 0];
    for (const body of list) {
      const [dx, dy] = [x - body.x, y - body.y];
      plain[0] = (plain[0] ?? 0) + (body.mass * dx) / (dx * dx + dy * dy);
      plain[1] = (plain[1] ?? 0) + (body.mass * dy) / (dx * dx + dy * dy);
    }
    const out = new Float64Array(2);
    tree.push(x, y, out);
    const off = Math.hypot((out[0] ?? 0) - (plain[0] ?? 0), (out[1] ?? 0) - (plain[1] ?? 0));
    expect(off).toBeLessThan(0.1 * Math.hypot(plain[0] ?? 0, plain[1] ?? 0));
  });
  fc.assert(law);
});

test('clearing moves nobody who touches nobody', () => {
  const positions: Positions = new Map([
    ['a', [0, 0]],
    ['b', [100, 0]],
    ['c', [101, 0]],
  ]);
  const discs = ['a', 'b', 'c'].map((id) => ({ id, size: 20 }));
  const result = cleared(positions, discs);
  expect(result.get('a')).toEqual([0, 0]);
  expect(result.get('b')).toEqual([100, 0]);
  expect(distance(result.get('b'), result.get('c'))).toBeGreaterThanOrEqual(24);
});
