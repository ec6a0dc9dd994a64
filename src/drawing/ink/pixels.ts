/** Pixels of a picture with nothing behind it: 0xAABBGGRR, as a canvas keeps them, not multiplied by opacity. */
import type { ShapeName } from '../look.ts';
import { maskOf } from './masks.ts';
import type { Patch } from './tiles.ts';

export class Pixels {
  readonly width: number;
  readonly height: number;
  readonly values: Uint32Array<ArrayBuffer>;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.values = new Uint32Array(width * height);
  }

  /** Fills a shape around a point with one colour (0xBBGGRR), no further than the patch. */
  fill(shape: ShapeName, x: number, y: number, size: number, colour: number, patch: Patch): void {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const { side, cover } = maskOf(shape, size, x - column, y - row);
    const reach = (side - 1) >> 1;
    const left = Math.max(patch.x, column - reach);
    const right = Math.min(patch.x + patch.width, column + reach + 1);
    const bottom = Math.min(patch.y + patch.height, row + reach + 1);
    const { values, width } = this;
    const opaque = (0xff000000 | colour) >>> 0;
    for (let at = Math.max(patch.y, row - reach); at < bottom; at += 1) {
      const shift = (at - row + reach) * side + reach - column;
      const line = at * width;
      for (let across = left; across < right; across += 1) {
        const alpha = cover[shift + across] ?? 0;
        if (alpha === 0) continue;
        values[line + across] = alpha === 255 ? opaque : over(values[line + across] ?? 0, colour, alpha);
      }
    }
  }
}

/** A colour (0xBBGGRR) with an opacity (0 to 255) laid over a pixel. */
export function over(pixel: number, colour: number, alpha: number): number {
  const behind = pixel >>> 24;
  if (behind === 0) return ((alpha << 24) | colour) >>> 0;
  // What is behind counts with what the new colour lets through of it.
  const rest = Math.round((behind * (255 - alpha)) / 255);
  const sum = alpha + rest;
  const half = sum >> 1;
  const red = (((colour & 255) * alpha + (pixel & 255) * rest + half) / sum) | 0;
  const green = ((((colour >>> 8) & 255) * alpha + ((pixel >>> 8) & 255) * rest + half) / sum) | 0;
  const blue = ((((colour >>> 16) & 255) * alpha + ((pixel >>> 16) & 255) * rest + half) / sum) | 0;
  return ((sum << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/** `#rrggbb` as 0xBBGGRR. */
export function colourNumber(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16);
  return ((value & 255) << 16) | (value & 0xff00) | (value >>> 16);
}
