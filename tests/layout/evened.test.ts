import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed } from '../../src/layout/components.ts';
import { evened } from '../../src/layout/evened.ts';
import type { Point, Positions } from '../../src/layout/types.ts';

const points = (least: number): fc.Arbitrary<Positions> =>
  fc
    .array(fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 })), {
      minLength: least,
      maxLength: 90,
    })
    .map((all) => new Map(all.map((point, index): [string, Point] => [`n${index}`, point])));

function discs(positions: Positions) {
  return [...positions.keys()].map((id) => ({ id, size: 13 }));
}

function box(positions: Positions) {
  const xs = [...positions.values()].map(([x]) => x);
  const ys = [...positions.values()].map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

test('few nodes stay where they are', () => {
  const law = fc.property(points(1), (positions) => {
    const few = new Map([...positions].slice(0, 20));
    expect(evened(few, discs(few))).toEqual(few);
  });
  fc.assert(law);
});

test('a knot with threads becomes a disc: near the middle there is as much room as elsewhere', () => {
  const turn = (index: number, reach: number): Point => [reach * Math.cos(index), reach * Math.sin(index)];
  const knot: Positions = new Map(
    Array.from({ length: 120 }, (_, index): [string, Point] => [
      `n${index}`,
      index < 90 ? turn(index, 1 + index) : turn(index, 1000 + index * 10),
    ]),
  );
  const even = evened(knot, discs(knot));
  const reaches = [...even.values()].map(([x, y]) => Math.hypot(x, y)).sort((a, b) => a - b);
  const median = reaches[60] ?? 0;
  expect(median / (reaches.at(-1) ?? 1)).toBeGreaterThan(0.15);
  const before = [...knot.values()].map(([x, y]) => Math.hypot(x, y)).sort((a, b) => a - b);
  expect((before[60] ?? 0) / (before.at(-1) ?? 1)).toBeLessThan(0.05);
});

test('everyone keeps the direction from the middle', () => {
  const positions: Positions = new Map(
    Array.from({ length: 40 }, (_, index): [string, Point] => [
      `n${index}`,
      [index % 2 === 0 ? 50 + index : -51 - index, 0],
    ]),
  );
  for (const [id, [x, y]] of evened(positions, discs(positions))) {
    expect(Math.sign(x)).toBe(Math.sign(positions.get(id)?.[0] ?? 0));
    expect(Math.abs(y)).toBeLessThan(1e-6);
  }
});

test('parts that no tie joins stand apart, around the origin, beside a high one and below a wide one', () => {
  const part = (name: string, width: number, height: number): Positions =>
    new Map([
      [`${name}a`, [0, 0]],
      [`${name}b`, [width, height]],
    ]);
  const small = [1, 2, 3].map((number) => part(`s${number}`, 100, 60));
  const law = fc.property(
    fc.integer({ min: 10, max: 3000 }),
    fc.integer({ min: 10, max: 3000 }),
    (width, height) => {
      const all = packed([part('m', width, height), ...small]);
      const boxes = ['m', 's1', 's2', 's3'].map((name) =>
        box(new Map([...all].filter(([id]) => id.startsWith(name)))),
      );
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const apart =
            one.right < other.left ||
            other.right < one.left ||
            one.bottom < other.top ||
            other.bottom < one.top;
          expect(apart).toBe(true);
        }
      }
      const whole = box(all);
      expect(whole.left + whole.right).toBeCloseTo(0, 6);
      expect(whole.top + whole.bottom).toBeCloseTo(0, 6);
    },
  );
  fc.assert(law);
  const shape = (main: Positions) => {
    const { left, right, top, bottom } = box(packed([main, ...small]));
    return { width: right - left, height: bottom - top };
  };
  expect(shape(part('m', 2000, 800)).width).toBe(2000);
  expect(shape(part('m', 800, 2000)).height).toBe(2000);
});
