import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Patch, TILE, Tiles } from '../../../src/drawing/ink/tiles.ts';
import { decimal } from './stand.ts';

const side = fc.integer({ min: 1, max: 200 });
const arbitraryBox = fc
  .tuple(decimal(-90, 250), decimal(-90, 250), decimal(0, 90), decimal(0, 90))
  .map(([x, y, width, height]) => [x, y, x + width, y + height] as const);

/** How often each pixel lies in a patch. */
function times(patches: readonly Patch[], width: number, height: number): Uint8Array {
  const counts = new Uint8Array(width * height);
  for (const patch of patches) {
    expect([patch.x + patch.width <= width, patch.y + patch.height <= height]).toEqual([true, true]);
    for (let y = patch.y; y < patch.y + patch.height; y += 1) {
      for (let at = y * width + patch.x; at < y * width + patch.x + patch.width; at += 1) {
        counts[at] = (counts[at] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/** 1 for every pixel of a square that a box touches. */
function touched(
  boxes: readonly (readonly [number, number, number, number])[],
  width: number,
  height: number,
) {
  const found = new Uint8Array(width * height);
  for (let top = 0; top < height; top += TILE) {
    for (let left = 0; left < width; left += TILE) {
      const isTouched = boxes.some(
        ([x0, y0, x1, y1]) => x0 < left + TILE && x1 >= left && y0 < top + TILE && y1 >= top,
      );
      if (!isTouched) continue;
      for (let y = top; y < Math.min(height, top + TILE); y += 1) {
        found.fill(1, y * width + left, y * width + Math.min(width, left + TILE));
      }
    }
  }
  return found;
}

describe('patches', () => {
  it('share no pixel and are the squares that were marked', () => {
    const law = fc.property(side, side, fc.array(arbitraryBox, { maxLength: 5 }), (width, height, boxes) => {
      const tiles = new Tiles(width, height);
      for (const box of boxes) tiles.mark(...box);
      const found = times(tiles.patches(), width, height);
      expect(found.join('')).toBe(touched(boxes, width, height).join(''));
    });
    fc.assert(law, { numRuns: 100 });
  });

  it('in a box are those marked squares that the box touches', () => {
    const law = fc.property(fc.array(arbitraryBox, { maxLength: 4 }), arbitraryBox, (boxes, within) => {
      const tiles = new Tiles(170, 130);
      for (const box of boxes) tiles.mark(...box);
      const inside = touched([within], 170, 130);
      const wanted = touched(boxes, 170, 130).map((one, at) => one & (inside[at] ?? 0));
      expect(times(tiles.patchesIn(...within), 170, 130).join('')).toBe(wanted.join(''));
    });
    fc.assert(law, { numRuns: 100 });
  });

  it('are the whole sheet when all is marked, and none when all is cleared', () => {
    const tiles = new Tiles(75, 40);
    expect(tiles.patches()).toEqual([]);
    tiles.markAll();
    expect(tiles.isWhole).toBe(true);
    expect(tiles.patches()).toEqual([{ x: 0, y: 0, width: 75, height: 40 }]);
    expect(times(tiles.patchesIn(0, 0, 75, 40), 75, 40).every((one) => one === 1)).toBe(true);
    tiles.clear();
    expect([tiles.isWhole, tiles.patches()]).toEqual([false, []]);
  });

  it('side by side are one', () => {
    const tiles = new Tiles(200, 40);
    tiles.mark(0, 0, 3 * TILE - 1, 5);
    expect(tiles.patches()).toEqual([{ x: 0, y: 0, width: 3 * TILE, height: TILE }]);
  });
});
