import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bendOf,
  controlOf,
  nodeSize,
  SHAPES,
  tieDash,
  tieOpacity,
  tieWidth,
} from '../../src/drawing/look.ts';
import type { Point } from '../../src/layout/types.ts';

const point: fc.Arbitrary<Point> = fc.tuple(
  fc.integer({ min: -900, max: 900 }),
  fc.integer({ min: -600, max: 600 }),
);

test('a curve is the same from either end', () => {
  const law = fc.property(point, point, (from, to) => {
    const there = controlOf(from, to, bendOf(from, to));
    const back = controlOf(to, from, bendOf(to, from));
    expect(back[0]).toBeCloseTo(there[0], 6);
    expect(back[1]).toBeCloseTo(there[1], 6);
  });
  fc.assert(law);
});

test('curves stay shallow and never bow away from the middle of the picture', () => {
  const law = fc.property(point, point, (from, to) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const bend = bendOf(from, to);
    expect(Math.abs(bend)).toBeLessThanOrEqual(0.16 * length + 1e-9);
    const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const control = controlOf(from, to, bend);
    // Upright ties in the very middle bow aside, so that they do not lie on one another.
    if (Math.abs(middle[0]) > 90)
      expect(Math.hypot(...control)).toBeLessThanOrEqual(Math.hypot(...middle) + 1e-9);
  });
  fc.assert(law);
});

test('the sign is the one of control-point-distances: positive along (-dy, dx)', () => {
  // Above the middle a tie to the right sags down: (-dy, dx) points down there.
  expect(bendOf([-300, -200], [300, -200])).toBeGreaterThan(0);
  expect(bendOf([300, -200], [-300, -200])).toBeLessThan(0);
  expect(controlOf([-300, -200], [300, -200], 50)).toEqual([0, -150]);
  expect(bendOf([5, 5], [5, 5])).toBe(0);
});

test('sizes and widths grow with the root of the number of events', () => {
  const steps = [1, 4, 9, 16].map((events) => nodeSize('person', events));
  const gaps = steps.slice(1).map((size, index) => size - (steps[index] ?? 0));
  expect(new Set(gaps.map((gap) => gap.toFixed(6))).size).toBe(1);
  expect(tieWidth(9) - tieWidth(4)).toBeCloseTo(tieWidth(4) - tieWidth(1));
  expect(tieWidth(9, true)).toBe(tieWidth(1, true));
  expect(tieOpacity(9)).toBeGreaterThan(tieOpacity(1));
  expect(nodeSize('event', 7)).toBe(nodeSize('event', 1));
});

test('one source is dashed, two are not, offices never', () => {
  expect(tieDash(1)).not.toEqual([]);
  expect(tieDash(2)).toEqual([]);
  expect(tieDash(1, true)).toEqual([]);
});

test('persons, institutions, states, groups, media and events differ in shape', () => {
  const kinds = ['person', 'institution', 'state', 'group', 'media', 'event'] as const;
  expect(new Set(kinds.map((kind) => SHAPES[kind])).size).toBe(kinds.length);
  expect(SHAPES.organisation).toBe(SHAPES.state);
});

test('the more ties, the more those of one event recede; strong ones stay, and most changes change nothing', () => {
  const single = [10, 64, 100, 200, 400, 5000, 60_000, 900_000].map((ties) => tieOpacity(1, false, ties));
  expect(single).toEqual([...single].sort((one, other) => other - one));
  expect(tieOpacity(1, false, 10)).toBe(tieOpacity(1, false, 64));
  expect(tieOpacity(1, false, 200)).toBe(tieOpacity(1, false, 250));
  expect(tieOpacity(1, false, 2000)).toBeGreaterThan(0.3);
  // However many there are, a single one leaves a trace.
  expect(tieOpacity(1, false, 900_000)).toBeGreaterThan(0.03);
  expect(tieOpacity(25, false, 5000)).toBeGreaterThan(0.8);
});
