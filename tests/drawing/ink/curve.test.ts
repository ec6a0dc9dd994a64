import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Curve, type Dashes, strokeCurve } from '../../../src/drawing/ink/curve.ts';
import { depthsOf } from '../../../src/drawing/ink/depth.ts';
import type { Ink } from '../../../src/drawing/ink/ink.ts';
import { decimal, ink, isWithin } from './stand.ts';

/** On the sheet, at its edges and far off. */
const coordinate = fc.oneof(
  decimal(-20, 140),
  fc.constantFrom(-0.5, 0, 0.5, 90, 119.5, 120),
  decimal(-5000, 5000),
);
const arbitraryCurve: fc.Arbitrary<Curve> = fc.record({
  x0: coordinate,
  y0: coordinate,
  cx: coordinate,
  cy: coordinate,
  x1: coordinate,
  y1: coordinate,
});
/** Short and straight, where it can be seen, at any angle. */
const short: fc.Arbitrary<Curve> = fc
  .record({
    x0: decimal(0, 120),
    y0: decimal(0, 90),
    angle: decimal(0, 2 * Math.PI),
    length: decimal(0.1, 90),
  })
  .map(({ x0, y0, angle, length }) => {
    const [x, y] = [(length * Math.cos(angle)) / 2, (length * Math.sin(angle)) / 2];
    return { x0, y0, cx: x0 + x, cy: y0 + y, x1: x0 + 2 * x, y1: y0 + 2 * y };
  });
const straight: fc.Arbitrary<Curve> = fc
  .tuple(coordinate, coordinate, coordinate, coordinate)
  .map(([x0, y0, x1, y1]) => ({ x0, y0, cx: (x0 + x1) / 2, cy: (y0 + y1) / 2, x1, y1 }));
const arbitraryDashes: fc.Arbitrary<Dashes> = fc.oneof(
  fc.constant({ on: 0, off: 0 }),
  fc.record({
    on: decimal(2, 25),
    off: decimal(2, 20),
  }),
);
const arbitraryStroke = fc.record({
  curve: fc.oneof(arbitraryCurve, straight, short),
  width: fc.oneof(decimal(0.3, 3), decimal(3, 50)),
  opacity: fc.constantFrom<number>(1, 20, 128, 247, 255),
  dashes: arbitraryDashes,
  quiet: fc.boolean(),
});
/** What reaches furthest beyond its ends. */
const wideAndShort = fc.record({
  curve: short,
  width: decimal(5, 60),
  opacity: fc.constant<number>(200),
  dashes: fc.constant<Dashes>({ on: 0, off: 0 }),
  quiet: fc.constant<boolean>(false),
});
type Stroke = typeof arbitraryStroke extends fc.Arbitrary<infer Value> ? Value : never;

function lay(
  on: Ink,
  { curve, width, opacity, dashes, quiet }: Stroke,
  sign: 1 | -1 = 1,
  still = quiet,
): void {
  strokeCurve(on, curve, { width, table: depthsOf(opacity), sign }, dashes, still);
}

describe('strokes', () => {
  it('leave no trace when they are taken away, in any order, whether they were noted or not', () => {
    const law = fc.property(
      fc.array(fc.tuple(arbitraryStroke, fc.nat(), fc.boolean()), { minLength: 1, maxLength: 8 }),
      (strokes) => {
        const sheet = ink();
        for (const [stroke] of strokes) lay(sheet, stroke);
        expect(sheet.strokes).toBe(strokes.length);
        const order = [...strokes].sort(([, one], [, other]) => one - other);
        for (const [stroke, , quiet] of order) lay(sheet, stroke, -1, quiet);
        expect(sheet.strokes).toBe(0);
        expect(sheet.depths.every((depth) => depth === 0)).toBe(true);
      },
    );
    fc.assert(law, { numRuns: 300 });
  });

  it('make the same in any order', () => {
    const law = fc.property(fc.array(arbitraryStroke, { minLength: 2, maxLength: 6 }), (strokes) => {
      const [one, other] = [ink(), ink()];
      for (const stroke of strokes) lay(one, stroke);
      for (const stroke of [...strokes].reverse()) lay(other, stroke);
      expect(one.depths.findIndex((depth, at) => depth !== other.depths[at])).toBe(-1);
    });
    fc.assert(law, { numRuns: 100 });
  });

  it('add up: what two make is what each makes alone', () => {
    const law = fc.property(arbitraryStroke, arbitraryStroke, (first, second) => {
      const [both, one, other] = [ink(), ink(), ink()];
      lay(both, first);
      lay(both, second);
      lay(one, first);
      lay(other, second);
      const sums = one.depths.map((depth, at) => depth + (other.depths[at] ?? 0));
      expect(both.depths.findIndex((depth, at) => depth !== sums[at])).toBe(-1);
    });
    fc.assert(law, { numRuns: 100 });
  });

  it('note every square in which they change a pixel', () => {
    const stroke = fc.oneof(arbitraryStroke, wideAndShort);
    const law = fc.property(stroke, (given) => {
      const sheet = ink();
      lay(sheet, given, 1, false);
      const patches = sheet.tiles.patches();
      const unnoted: string[] = [];
      for (let y = 0; y < sheet.height; y += 1) {
        for (let x = 0; x < sheet.width; x += 1) {
          const depth = sheet.depths[sheet.origin + y * sheet.stride + x];
          if (depth !== 0 && !isWithin(patches, x, y)) unnoted.push(`${x}, ${y}`);
        }
      }
      expect(unnoted).toEqual([]);
    });
    fc.assert(law, { numRuns: 2000 });
  });

  it('note nothing when they are quiet, and few squares when they are long and slanted', () => {
    const stroke: Stroke = {
      curve: { x0: 0, y0: 0, cx: 300, cy: 300, x1: 600, y1: 600 },
      width: 1,
      opacity: 200,
      dashes: { on: 0, off: 0 },
      quiet: true,
    };
    const sheet = ink(600, 600);
    lay(sheet, stroke);
    expect(sheet.tiles.patches()).toEqual([]);
    lay(sheet, stroke, 1, false);
    const area = sheet.tiles.patches().reduce((sum, { width, height }) => sum + width * height, 0);
    expect(area).toBeLessThan(0.25 * 600 * 600);
  });
});
