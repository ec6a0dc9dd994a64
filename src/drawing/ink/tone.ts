/** From depths of ink to pixels. */
import { alphaOfDepth, DEEPEST } from './depth.ts';
import type { Ink } from './ink.ts';
import { over, type Pixels } from './pixels.ts';
import type { Patch } from './tiles.ts';

const looks = new Map<string, Uint32Array>();

/** The pixel of each depth of ink of a colour (0xBBGGRR) on empty ground, faded to a part of its opacity. */
function looksOf(colour: number, part: number): Uint32Array {
  const key = `${colour} ${part}`;
  const known = looks.get(key);
  if (known !== undefined) return known;
  const made = Uint32Array.from(alphaOfDepth, (alpha) => ((Math.round(alpha * part) << 24) | colour) >>> 0);
  looks.set(key, made);
  return made;
}

/** Ink and its colour (0xBBGGRR). */
export interface Layer {
  readonly ink: Ink;
  readonly colour: number;
}

/**
 * Empties the patch and shows two inks on it, one over the other, both faded to a part of their opacity. Most
 * pixels of most pictures have neither.
 */
export function showFirst(
  pixels: Pixels,
  front: Layer,
  back: Layer,
  part: number,
  { x, y, width, height }: Patch,
): void {
  const { values } = pixels;
  const { origin, stride, depths } = front.ink;
  const under = back.ink.depths;
  const [frontLook, backLook] = [looksOf(front.colour, part), looksOf(back.colour, part)];
  for (let row = y; row < y + height; row += 1) {
    let from = origin + row * stride + x;
    const end = row * pixels.width + x + width;
    for (let to = end - width; to < end; to += 1, from += 1) {
      const depth = depths[from] ?? 0;
      const below = under[from] ?? 0;
      let pixel = 0;
      if (depth !== 0) pixel = frontLook[depth > DEEPEST ? DEEPEST : depth] ?? 0;
      if (below !== 0) {
        const behind = backLook[below > DEEPEST ? DEEPEST : below] ?? 0;
        pixel = depth === 0 ? behind : over(behind, front.colour, pixel >>> 24);
      }
      values[to] = pixel;
    }
  }
}

/** Shows ink over what the patch holds. */
export function showOver(pixels: Pixels, { ink, colour }: Layer, { x, y, width, height }: Patch): void {
  if (ink.strokes === 0) return;
  const { values } = pixels;
  const { depths } = ink;
  for (let row = y; row < y + height; row += 1) {
    let from = ink.origin + row * ink.stride + x;
    const end = row * pixels.width + x + width;
    for (let to = end - width; to < end; to += 1, from += 1) {
      const depth = depths[from] ?? 0;
      if (depth === 0) continue;
      values[to] = over(values[to] ?? 0, colour, alphaOfDepth[depth > DEEPEST ? DEEPEST : depth] ?? 0);
    }
  }
}
