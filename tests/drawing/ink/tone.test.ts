import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaOfDepth, DEEPEST, depthsOf, OPACITY_STEPS } from '../../../src/drawing/ink/depth.ts';
import { colourNumber, over, Pixels } from '../../../src/drawing/ink/pixels.ts';
import { showFirst, showOver } from '../../../src/drawing/ink/tone.ts';
import { ink } from './stand.ts';

const byte = fc.nat(255);
const colour = fc.nat(0xffffff);

function channels(pixel: number): readonly number[] {
  return [pixel & 255, (pixel >>> 8) & 255, (pixel >>> 16) & 255];
}

describe('a colour over a pixel', () => {
  it('is what the plain formula says, to the nearest step', () => {
    const law = fc.property(byte, colour, byte, colour, (behind, below, alpha, above) => {
      const found = over(((behind << 24) | below) >>> 0, above, alpha);
      const [front, back] = [alpha / 255, behind / 255];
      const sum = front + back * (1 - front);
      expect(Math.abs((found >>> 24) - 255 * sum)).toBeLessThanOrEqual(0.51);
      if (behind === 0) return;
      for (const [channel, value] of channels(found).entries()) {
        const [one, other] = [channels(above)[channel] ?? 0, channels(below)[channel] ?? 0];
        // Multiplied by opacity: of what can hardly be seen the colour cannot be exact.
        const wanted = one * front + other * back * (1 - front);
        expect(Math.abs((value * (found >>> 24)) / 255 - wanted)).toBeLessThanOrEqual(1.1);
      }
    });
    fc.assert(law, { numRuns: 3000 });
  });

  it('covers everything when it is opaque, and nothing when it is not there', () => {
    const law = fc.property(byte, colour, colour, (behind, below, above) => {
      const pixel = ((behind << 24) | below) >>> 0;
      expect(over(pixel, above, 255)).toBe((0xff000000 | above) >>> 0);
      if (behind > 0) expect(over(pixel, above, 0)).toBe(pixel);
    });
    fc.assert(law);
  });

  it('is read from hex in the order in which a canvas keeps it', () => {
    expect(colourNumber('#123456')).toBe(0x563412);
  });
});

describe('depths', () => {
  it('of several strokes are as opaque as the strokes one over the other', () => {
    const stroke = fc.tuple(fc.integer({ min: 1, max: OPACITY_STEPS }), fc.integer({ min: 0, max: 256 }));
    const law = fc.property(fc.array(stroke, { maxLength: 10 }), (strokes) => {
      const sum = strokes.reduce((depth, [opacity, cover]) => depth + (depthsOf(opacity)[cover] ?? 0), 0);
      const through = strokes.reduce(
        (rest, [opacity, cover]) => rest * (1 - (opacity / OPACITY_STEPS) * (cover / 256)),
        1,
      );
      expect(Math.abs((alphaOfDepth[Math.min(DEEPEST, sum)] ?? 0) - 255 * (1 - through))).toBeLessThanOrEqual(
        1,
      );
    });
    fc.assert(law, { numRuns: 2000 });
  });

  it('grow with coverage and with opacity, from nothing', () => {
    for (let opacity = 1; opacity <= OPACITY_STEPS; opacity += 1) {
      const [own, next] = [depthsOf(opacity), depthsOf(Math.min(OPACITY_STEPS, opacity + 1))];
      expect(own[0]).toBe(0);
      expect(own.every((depth, cover) => cover === 0 || depth >= (own[cover - 1] ?? 0))).toBe(true);
      expect(own.every((depth, cover) => depth <= (next[cover] ?? 0))).toBe(true);
    }
    expect(alphaOfDepth[0]).toBe(0);
    expect(alphaOfDepth.length).toBe(DEEPEST + 1);
  });
});

/** A sheet of one row, with these depths. */
function row(...depths: readonly number[]) {
  const made = ink(depths.length, 1);
  for (const [at, depth] of depths.entries()) made.depths[made.origin + at] = depth;
  made.strokes = 1;
  return made;
}

describe('inks on a patch', () => {
  const [red, blue] = [0x0000ff, 0xff0000];
  const half = alphaOfDepth.indexOf(128);
  const all = { x: 0, y: 0, width: 4, height: 1 };

  it('are shown one over the other, on empty ground, and beyond the deepest as the deepest', () => {
    const pixels = new Pixels(4, 1);
    pixels.values.fill(0xff112233);
    const front = { ink: row(0, half, half, 9 * DEEPEST), colour: red };
    const back = { ink: row(0, 0, half, 0), colour: blue };
    showFirst(pixels, front, back, 1, all);
    expect([...pixels.values]).toEqual([
      0,
      ((128 << 24) | red) >>> 0,
      over(((128 << 24) | blue) >>> 0, red, 128),
      ((alphaOfDepth[DEEPEST] ?? 0) * 0x1000000 + red) >>> 0,
    ]);
  });

  it('keep the part of their opacity that they are told', () => {
    const pixels = new Pixels(4, 1);
    const nothing = { ink: row(0, 0, 0, 0), colour: blue };
    showFirst(pixels, { ink: row(half, 9 * DEEPEST, 0, 0), colour: red }, nothing, 0.25, all);
    expect([...pixels.values].map((value) => value >>> 24)).toEqual([32, 64, 0, 0]);
  });

  it('do not leave the patch', () => {
    const pixels = new Pixels(4, 1);
    pixels.values.fill(0xff112233);
    const inner = { x: 1, y: 0, width: 2, height: 1 };
    const front = { ink: row(half, half, 0, half), colour: red };
    showFirst(pixels, front, { ink: row(0, 0, 0, 0), colour: blue }, 1, inner);
    showOver(pixels, { ink: row(half, 0, half, half), colour: blue }, inner);
    expect([...pixels.values]).toEqual([
      0xff112233,
      ((128 << 24) | red) >>> 0,
      ((128 << 24) | blue) >>> 0,
      0xff112233,
    ]);
  });

  it('come over what is there', () => {
    const pixels = new Pixels(4, 1);
    pixels.values.fill(0xff112233);
    showOver(pixels, { ink: row(0, half, 9 * DEEPEST, 0), colour: red }, all);
    expect([...pixels.values]).toEqual([
      0xff112233,
      over(0xff112233, red, 128),
      over(0xff112233, red, alphaOfDepth[DEEPEST] ?? 0),
      0xff112233,
    ]);
  });
});
