/** Straight strokes: each pixel gets as much ink as the stroke covers of it. All measures in pixels. */
import type { Ink } from './ink.ts';

/** How a stroke is laid on. */
export interface Brush {
  /** Width of the stroke. */
  readonly width: number;
  /** What it adds by coverage; see `depthsOf`. */
  readonly table: Int32Array;
  /** 1 lays ink on, -1 takes the same away. */
  readonly sign: 1 | -1;
}

/** Thinner strokes never cover more than two pixels side by side in a row or column. */
const HAIR = 0.75;

/**
 * Strokes from one point to another. Pixels are taken column by column (row by row where it is steep), from the
 * column of the one end up to but not including that of the other: strokes that follow each other share none.
 */
export function strokeLine(
  ink: Ink,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  { width, table, sign }: Brush,
): void {
  const across = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
  if (across) {
    if (x0 <= x1)
      walk(ink.depths, x0, y0, x1, y1, ink.width, ink.height, ink.origin, 1, ink.stride, width, table, sign);
    else
      walk(ink.depths, x1, y1, x0, y0, ink.width, ink.height, ink.origin, 1, ink.stride, width, table, sign);
  } else if (y0 <= y1) {
    walk(ink.depths, y0, x0, y1, x1, ink.height, ink.width, ink.origin, ink.stride, 1, width, table, sign);
  } else
    walk(ink.depths, y1, x1, y0, x0, ink.height, ink.width, ink.origin, ink.stride, 1, width, table, sign);
}

/**
 * Walks along the longer direction, `u`, of which `v` is a function: `along` and `aside` are the steps in the
 * depths for one pixel of each, `length` and `breadth` how many there are.
 */
function walk(
  depths: Int32Array,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
  length: number,
  breadth: number,
  origin: number,
  along: number,
  aside: number,
  width: number,
  table: Int32Array,
  sign: number,
): void {
  if (!(u1 - u0 > 1e-6)) return;
  const slope = (v1 - v0) / (u1 - u0);
  const cosine = 1 / Math.sqrt(1 + slope * slope);
  const isHair = width <= HAIR;
  const reach = isHair ? 0 : (width / 2 + 0.5) / cosine;
  let first = Math.max(0, Math.ceil(u0 - 0.5));
  let last = Math.min(length - 1, Math.ceil(u1 - 0.5) - 1);
  // Where the stroke lies above or below the sheet there is nothing to do.
  const low = -0.99 - reach;
  const high = breadth - 0.01 + reach;
  const start = v0 - 0.5 + (0.5 - u0) * slope;
  if (slope === 0) {
    if (start < low || start > high) return;
  } else {
    const [one, other] = [(low - start) / slope, (high - start) / slope];
    first = Math.max(first, Math.ceil(Math.min(one, other)));
    last = Math.min(last, Math.floor(Math.max(one, other)));
  }
  if (first > last) return;
  // Sixteen bits after the point are exact enough for any screen.
  const fixed = Math.round((start + first * slope) * 65_536);
  const step = Math.round(slope * 65_536);
  const at = origin + first * along;
  const count = last - first + 1;
  if (isHair) hair(depths, at, along, aside, fixed, step, count, breadth, share(width, cosine), table, sign);
  else band(depths, at, along, aside, fixed, step, count, breadth, width, cosine, table, sign);
}

/** Coverage, in steps, of a whole pixel by a thin stroke at this angle. */
function share(width: number, cosine: number): number {
  return Math.min(256, Math.round((256 * width) / cosine));
}

/** Two pixels in each column share the stroke by how near they are to it. */
function hair(
  depths: Int32Array,
  start: number,
  along: number,
  aside: number,
  fixed: number,
  step: number,
  count: number,
  breadth: number,
  share: number,
  table: Int32Array,
  sign: number,
): void {
  let at = start;
  let value = fixed;
  for (let index = 0; index < count; index += 1) {
    const row = value >> 16;
    if (row >= -1 && row < breadth) {
      const near = (value >> 8) & 255;
      const place = at + row * aside;
      depths[place] = (depths[place] ?? 0) + sign * (table[((256 - near) * share) >> 8] ?? 0);
      const next = place + aside;
      depths[next] = (depths[next] ?? 0) + sign * (table[(near * share) >> 8] ?? 0);
    }
    at += along;
    value += step;
  }
}

/** Each pixel by its distance from the middle of the stroke. */
function band(
  depths: Int32Array,
  start: number,
  along: number,
  aside: number,
  fixed: number,
  step: number,
  count: number,
  breadth: number,
  width: number,
  cosine: number,
  table: Int32Array,
  sign: number,
): void {
  const most = Math.min(256, Math.round(256 * width));
  const half = Math.round((width / 2 + 0.5) * 256);
  const cos = Math.round(cosine * 256);
  const reach = Math.ceil((half << 8) / cos);
  let at = start;
  let value = fixed;
  for (let index = 0; index < count; index += 1) {
    const middle = value >> 8;
    let row = (middle - reach + 255) >> 8;
    let end = (middle + reach) >> 8;
    if (row < 0) row = 0;
    if (end > breadth - 1) end = breadth - 1;
    let place = at + row * aside;
    for (; row <= end; row += 1) {
      let away = middle - (row << 8);
      if (away < 0) away = -away;
      let coverage = half - ((away * cos) >> 8);
      if (coverage > most) coverage = most;
      if (coverage > 0) depths[place] = (depths[place] ?? 0) + sign * (table[coverage] ?? 0);
      place += aside;
    }
    at += along;
    value += step;
  }
}
