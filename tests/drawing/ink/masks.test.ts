import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskOf } from '../../../src/drawing/ink/masks.ts';
import { Pixels } from '../../../src/drawing/ink/pixels.ts';
import { SHAPES, type ShapeName } from '../../../src/drawing/look.ts';
import { CORNERS, ROUNDING } from '../../../src/drawing/shapes.ts';
import { decimal } from './stand.ts';

const NAMES = [...new Set(Object.values(SHAPES))];
const shape = fc.constantFrom(...NAMES);
/** Sizes that need no rounding. */
const size = fc.integer({ min: 12, max: 240 }).map((quarters) => quarters / 4);
const part = fc.constantFrom(0.125, 0.375, 0.625, 0.875);

/** Whether a point lies in a shape, by its corners or its equation and not by distances. */
function holds(name: ShapeName, radius: number, x: number, y: number): boolean {
  const corners = CORNERS[name];
  if (name === 'ellipse') return x * x + y * y <= radius * radius;
  if (corners === undefined) {
    const corner = 2 * radius * ROUNDING;
    const [dx, dy] = [Math.abs(x) - (radius - corner), Math.abs(y) - (radius - corner)];
    if (dx <= 0 || dy <= 0) return Math.abs(x) <= radius && Math.abs(y) <= radius;
    return dx * dx + dy * dy <= corner * corner;
  }
  // A ray to the right crosses the outline an odd number of times.
  const crossings = corners.filter(([x0, y0], index) => {
    const [x1, y1] = corners[(index + 1) % corners.length] ?? [x0, y0];
    if (y0 * radius > y === y1 * radius > y) return false;
    return x < radius * (x0 + ((x1 - x0) * (y / radius - y0)) / (y1 - y0));
  });
  return crossings.length % 2 === 1;
}

function areaOf(name: ShapeName, radius: number): number {
  const corners = CORNERS[name];
  if (name === 'ellipse') return Math.PI * radius * radius;
  if (corners === undefined) return 4 * radius ** 2 - (4 - Math.PI) * (2 * radius * ROUNDING) ** 2;
  const twice = corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return sum + x * nextY - y * nextX;
  }, 0);
  return (Math.abs(twice) / 2) * radius * radius;
}

describe.each(NAMES)('the mask of a %s', (name) => {
  it('covers the area of the shape', () => {
    const law = fc.property(size, part, part, (across, partX, partY) => {
      const { cover } = maskOf(name, across, partX, partY);
      const area = cover.reduce((sum, one) => sum + one / 255, 0);
      expect(Math.abs(area - areaOf(name, across / 2))).toBeLessThan(0.02 * area + 1);
    });
    fc.assert(law, { numRuns: 60 });
  });

  it('is full within the shape, and empty outside of it', () => {
    const law = fc.property(size, part, part, (across, partX, partY) => {
      const { side, cover } = maskOf(name, across, partX, partY);
      const reach = (side - 1) / 2;
      const steps = [-1, 0, 1];
      for (const [at, one] of cover.entries()) {
        const [x, y] = [(at % side) - reach + 0.5 - partX, Math.floor(at / side) - reach + 0.5 - partY];
        const around = steps.flatMap((dx) => steps.map((dy) => holds(name, across / 2, x + dx, y + dy)));
        if (around.every((is) => is) && one !== 255) expect([at, one]).toEqual([at, 255]);
        // A corner may stick out a little: it is rounded outwards.
        const isFar = !around.some((is) => is) && Math.hypot(x, y) > 2;
        if (isFar && one > 100) expect([at, one]).toEqual([at, 0]);
        if (isFar && CORNERS[name] === undefined) expect(one).toBe(0);
      }
    });
    fc.assert(law, { numRuns: 20 });
  });

  it('looks the same in a mirror', () => {
    const law = fc.property(size, part, part, (across, partX, partY) => {
      const one = maskOf(name, across, partX, partY);
      const other = maskOf(name, across, 1 - partX, partY);
      expect(other.side).toBe(one.side);
      const rows = Array.from({ length: one.side }, (_, row) => row * one.side);
      const mirrored = rows.flatMap((row) => [...one.cover.subarray(row, row + one.side)].reverse());
      expect(mirrored.join()).toBe([...other.cover].join());
      if (name === 'triangle') return;
      const upside = maskOf(name, across, partX, 1 - partY);
      const turned = [...rows].reverse().flatMap((row) => [...one.cover.subarray(row, row + one.side)]);
      expect(turned.join()).toBe([...upside.cover].join());
    });
    fc.assert(law, { numRuns: 30 });
  });
});

describe('a filled shape', () => {
  it('is the same in patches as in one', () => {
    const law = fc.property(
      shape,
      decimal(3, 50),
      decimal(-10, 70),
      decimal(-10, 50),
      (name, across, x, y) => {
        const [whole, parts] = [new Pixels(61, 43), new Pixels(61, 43)];
        whole.fill(name, x, y, across, 0x123456, { x: 0, y: 0, width: 61, height: 43 });
        for (const [left, width] of [
          [0, 32],
          [32, 29],
        ] as const) {
          for (const [top, height] of [
            [0, 32],
            [32, 11],
          ] as const) {
            parts.fill(name, x, y, across, 0x123456, { x: left, y: top, width, height });
          }
        }
        expect(parts.values.join()).toBe(whole.values.join());
      },
    );
    fc.assert(law, { numRuns: 60 });
  });

  it('has its middle where it was asked for', () => {
    const law = fc.property(shape, decimal(6, 30), decimal(40, 60), decimal(40, 60), (name, across, x, y) => {
      const pixels = new Pixels(100, 100);
      pixels.fill(name, x, y, across, 0, { x: 0, y: 0, width: 100, height: 100 });
      let [sum, middleX, middleY] = [0, 0, 0];
      for (const [at, value] of pixels.values.entries()) {
        sum += value >>> 24;
        middleX += (value >>> 24) * ((at % 100) + 0.5);
        middleY += (value >>> 24) * (Math.floor(at / 100) + 0.5);
      }
      // A triangle is heavier below the middle of its box: by a third of its radius.
      const low = name === 'triangle' ? across / 6 : 0;
      expect(Math.abs(middleX / sum - x)).toBeLessThan(0.2);
      expect(Math.abs(middleY / sum - y - low)).toBeLessThan(0.35);
    });
    fc.assert(law, { numRuns: 60 });
  });
});
