import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Curve, type Dashes, strokeCurve } from '../../../src/drawing/ink/curve.ts';
import { depthsOf, OPACITY_STEPS } from '../../../src/drawing/ink/depth.ts';
import type { Ink } from '../../../src/drawing/ink/ink.ts';
import { strokeLine } from '../../../src/drawing/ink/line.ts';
import { decimal, ink } from './stand.ts';

/** Half opaque, so that how much of a pixel is covered can be told from its depth. */
const OPACITY = 128;
const table = depthsOf(OPACITY);
const SOLID: Dashes = { on: 0, off: 0 };
const SIDE = 240;

/** Pixels covered in all, parts of pixels included. */
function coverage({ depths }: Ink): number {
  let sum = 0;
  for (const depth of depths) if (depth !== 0) sum += coverageOf(depth);
  return sum;
}

/** The first pixel of a sheet of which something holds, with its depth. */
function pixelWith(
  { width: across, height, depths, origin, stride }: Ink,
  holds: (x: number, y: number, depth: number) => boolean,
): string | undefined {
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const depth = depths[origin + y * stride + x] ?? 0;
      if (holds(x, y, depth)) return `${x}, ${y}: ${depth}`;
    }
  }
  return undefined;
}

function coverageOf(depth: number): number {
  return (1 - Math.exp(-depth / 4096)) / (OPACITY / OPACITY_STEPS);
}

/** A straight stroke through the middle of the sheet. */
function lineOf(angle: number, length: number, shift = 0): Curve {
  const [x, y] = [(length * Math.cos(angle)) / 2, (length * Math.sin(angle)) / 2];
  const middle = SIDE / 2 + shift;
  return { x0: middle - x, y0: middle - y, cx: middle, cy: middle, x1: middle + x, y1: middle + y };
}

const angle = fc.oneof(
  decimal(0, 2 * Math.PI),
  fc.nat(8).map((eighth) => (eighth * Math.PI) / 4),
);
const width = fc.oneof(decimal(0.4, 1.2), decimal(1, 12));

describe('a stroke', () => {
  it('covers its width times its length at every angle', () => {
    const law = fc.property(angle, width, decimal(30, 200), decimal(0, 1), (turn, wide, length, shift) => {
      const sheet = ink(SIDE, SIDE);
      strokeCurve(sheet, lineOf(turn, length, shift), { width: wide, table, sign: 1 }, SOLID, true);
      // Ends are cut between two pixels; a band is measured at the middle of pixels, a hair shared exactly.
      const error = wide > 0.75 ? 0.18 * length : 0.07 * wide * length;
      expect(Math.abs(coverage(sheet) - wide * length)).toBeLessThan(error + 1.5 * wide);
    });
    fc.assert(law, { numRuns: 400 });
  });

  it('covers only pixels that it lies on', () => {
    const law = fc.property(angle, width, decimal(0, 1), (turn, wide, shift) => {
      const sheet = ink(SIDE, SIDE);
      const { x0, y0 } = lineOf(turn, 150, shift);
      strokeCurve(sheet, lineOf(turn, 150, shift), { width: wide, table, sign: 1 }, SOLID, true);
      const stray = pixelWith(sheet, (x, y, depth) => {
        const aside = Math.abs((x + 0.5 - x0) * Math.sin(turn) - (y + 0.5 - y0) * Math.cos(turn));
        return depth !== 0 && aside > Math.max(wide / 2 + 0.5, 1) + 0.05;
      });
      expect(stray).toBeUndefined();
    });
    fc.assert(law, { numRuns: 60 });
  });

  it('that is wide covers what lies within it wholly', () => {
    const law = fc.property(angle, decimal(3, 12), decimal(0, 1), (turn, wide, shift) => {
      const sheet = ink(SIDE, SIDE);
      const { x0, y0 } = lineOf(turn, 150, shift);
      strokeCurve(sheet, lineOf(turn, 150, shift), { width: wide, table, sign: 1 }, SOLID, true);
      const hole = pixelWith(sheet, (x, y, depth) => {
        const [dx, dy] = [x + 0.5 - x0, y + 0.5 - y0];
        const aside = Math.abs(dx * Math.sin(turn) - dy * Math.cos(turn));
        const along = dx * Math.cos(turn) + dy * Math.sin(turn);
        return aside < wide / 2 - 0.6 && along > wide && along < 150 - wide && depth !== table[256];
      });
      expect(hole).toBeUndefined();
    });
    fc.assert(law, { numRuns: 60 });
  });

  it('in pieces that follow each other is one stroke: no pixel twice and none left out', () => {
    const cuts = fc.array(decimal(0, 1), { minLength: 1, maxLength: 9 });
    // On the very diagonal, chance decides whether a piece is taken by columns or by rows.
    const aslant = angle.filter((turn) => Math.abs(Math.abs(Math.tan(turn)) - 1) > 1e-6);
    const law = fc.property(aslant, width, cuts, fc.boolean(), (turn, wide, inner, isBack) => {
      const { x0, y0, x1, y1 } = lineOf(turn, 180);
      const brush = { width: wide, table, sign: 1 } as const;
      const [whole, pieces] = [ink(SIDE, SIDE), ink(SIDE, SIDE)];
      strokeLine(whole, x0, y0, x1, y1, brush);
      const ends = [0, ...inner.sort((one, other) => one - other), 1];
      const at = (part: number): [number, number] => [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part];
      for (const [index, end] of ends.slice(1).entries()) {
        const [from, to] = [at(ends[index] ?? 0), at(end)];
        if (isBack) strokeLine(pieces, ...to, ...from, brush);
        else strokeLine(pieces, ...from, ...to, brush);
      }
      // Twice the ink would be half as much coverage again; places are told apart in small parts of a pixel.
      const differing = whole.depths.findIndex(
        (depth, place) => Math.abs(coverageOf(depth) - coverageOf(pieces.depths[place] ?? 0)) > 0.05,
      );
      expect(differing).toBe(-1);
    });
    fc.assert(law, { numRuns: 60 });
  });

  it('is the same from either end', () => {
    const law = fc.property(angle, width, decimal(0, 1), (turn, wide, shift) => {
      const { x0, y0, x1, y1 } = lineOf(turn, 120, shift);
      const [one, other] = [ink(SIDE, SIDE), ink(SIDE, SIDE)];
      strokeLine(one, x0, y0, x1, y1, { width: wide, table, sign: 1 });
      strokeLine(other, x1, y1, x0, y0, { width: wide, table, sign: 1 });
      expect(one.depths.findIndex((depth, at) => depth !== other.depths[at])).toBe(-1);
    });
    fc.assert(law, { numRuns: 60 });
  });

  it('that runs off the sheet leaves on it what a larger sheet would have there', () => {
    const law = fc.property(
      angle,
      width,
      fc.tuple(decimal(-30, 90), decimal(-30, 90)),
      arbitraryDashes(),
      (turn, wide, [x, y], dashes) => {
        const [dx, dy] = [150 * Math.cos(turn), 150 * Math.sin(turn)];
        const curve: Curve = { x0: x, y0: y, cx: x + dx, cy: y, x1: x + dx, y1: y + dy };
        const shifted: Curve = {
          x0: curve.x0 + 300,
          y0: curve.y0 + 300,
          cx: curve.cx + 300,
          cy: curve.cy + 300,
          x1: curve.x1 + 300,
          y1: curve.y1 + 300,
        };
        const [small, large] = [ink(60, 60), ink(660, 660)];
        strokeCurve(small, curve, { width: wide, table, sign: 1 }, dashes, true);
        strokeCurve(large, shifted, { width: wide, table, sign: 1 }, dashes, true);
        const differing = pixelWith(small, (column, row, depth) => {
          const other = large.depths[large.origin + (row + 300) * large.stride + column + 300] ?? 0;
          return Math.abs(coverageOf(depth) - coverageOf(other)) > 0.05;
        });
        expect(differing).toBeUndefined();
      },
    );
    fc.assert(law, { numRuns: 60 });
  });
});

function arbitraryDashes(): fc.Arbitrary<Dashes> {
  return fc.oneof(fc.constant(SOLID), fc.record({ on: decimal(2, 12), off: decimal(2, 12) }));
}

describe('dashes', () => {
  it('cover their share of the stroke', () => {
    // At one angle the ends of all dashes can fall on the same part of a pixel: at many they do not.
    const turns = Array.from({ length: 12 }, (_, index) => index * 0.53);
    const law = fc.property(width, decimal(3, 12), decimal(3, 12), (wide, on, off) => {
      let covered = 0;
      for (const turn of turns) {
        const sheet = ink(SIDE, SIDE);
        strokeCurve(sheet, lineOf(turn, 200), { width: wide, table, sign: 1 }, { on, off }, true);
        covered += coverage(sheet) / turns.length;
      }
      const whole = wide * 200 * (on / (on + off));
      // The last dash may be whole, cut or missing.
      expect(Math.abs(covered - whole)).toBeLessThan(0.08 * whole + 0.5 * wide * on);
    });
    fc.assert(law, { numRuns: 40 });
  });

  it('go on around a bend, from one straight piece to the next', () => {
    const bent: Curve = { x0: 20, y0: 200, cx: 120, cy: -120, x1: 220, y1: 200 };
    for (const wide of [1, 4]) {
      const [dashed, solid] = [ink(SIDE, SIDE), ink(SIDE, SIDE)];
      strokeCurve(dashed, bent, { width: wide, table, sign: 1 }, { on: 20, off: 10 }, true);
      strokeCurve(solid, bent, { width: wide, table, sign: 1 }, SOLID, true);
      expect(coverage(dashed) / coverage(solid)).toBeCloseTo(2 / 3, 1);
    }
  });
});
