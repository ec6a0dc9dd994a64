/** Curved and dashed strokes, made of straight ones. All measures in pixels. */
import type { Ink } from './ink.ts';
import { type Brush, strokeLine } from './line.ts';
import { strokePiece } from './piece.ts';

/** A quadratic curve: two ends and its control point. */
export interface Curve {
  x0: number;
  y0: number;
  cx: number;
  cy: number;
  x1: number;
  y1: number;
}

/** Lengths of the dashes and of the gaps between them; without dashes `on` is 0. */
export interface Dashes {
  readonly on: number;
  readonly off: number;
}

/** A straight piece leaves the curve by less than this. */
const TOLERANCE = 0.15;
/** The box around a longer piece would note squares that it does not touch. */
const LONGEST = 64;
const MOST_PIECES = 256;
/** The ends of narrower dashes are too small to be seen. */
const WIDE_DASH = 2;

/** Strokes along a curve. With `quiet` nothing is noted: everything will be looked at. */
export function strokeCurve(ink: Ink, curve: Curve, brush: Brush, dashes: Dashes, quiet: boolean): void {
  ink.strokes += brush.sign;
  const { x0, y0, cx, cy, x1, y1 } = curve;
  if (isOutside(ink, curve, brush.width)) return;
  const bow = Math.hypot(x0 - 2 * cx + x1, y0 - 2 * cy + y1) / 4;
  // What is noted must not change the pieces: a stroke is taken away by the same ones as it was laid on.
  const pieces = Math.max(1, Math.min(MOST_PIECES, Math.ceil(Math.sqrt(bow / TOLERANCE))));
  const room = roomOf(brush.width);
  let [fromX, fromY] = [x0, y0];
  let travelled = 0;
  for (let piece = 1; piece <= pieces; piece += 1) {
    const part = piece / pieces;
    const rest = 1 - part;
    const toX = rest * rest * x0 + 2 * rest * part * cx + part * part * x1;
    const toY = rest * rest * y0 + 2 * rest * part * cy + part * part * y1;
    if (!quiet) note(ink, fromX, fromY, toX, toY, room);
    if (dashes.on === 0) strokeLine(ink, fromX, fromY, toX, toY, brush);
    else travelled = strokeDashes(ink, fromX, fromY, toX, toY, brush, dashes, travelled);
    fromX = toX;
    fromY = toY;
  }
}

/** Notes the squares that a straight piece can touch. */
function note({ tiles }: Ink, x0: number, y0: number, x1: number, y1: number, room: number): void {
  const parts = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / LONGEST));
  const [stepX, stepY] = [(x1 - x0) / parts, (y1 - y0) / parts];
  for (let part = 0; part < parts; part += 1) {
    const [x, y] = [x0 + part * stepX, y0 + part * stepY];
    tiles.mark(
      Math.min(x, x + stepX) - room,
      Math.min(y, y + stepY) - room,
      Math.max(x, x + stepX) + room,
      Math.max(y, y + stepY) + room,
    );
  }
}

/** The dashes that fall on one straight piece; the result is how far along the curve it ends. */
function strokeDashes(
  ink: Ink,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  brush: Brush,
  { on, off }: Dashes,
  travelled: number,
): number {
  const length = Math.hypot(toX - fromX, toY - fromY);
  if (length === 0) return travelled;
  const [stepX, stepY] = [(toX - fromX) / length, (toY - fromY) / length];
  const period = on + off;
  let at = 0;
  while (at < length) {
    const phase = (travelled + at) % period;
    const isOn = phase < on;
    // The least step carries over what rounding would leave standing at the edge of a dash.
    const end = Math.min(length, at + Math.max(1e-6, isOn ? on - phase : period - phase));
    if (isOn) {
      const stroke = brush.width > WIDE_DASH ? strokePiece : strokeLine;
      stroke(ink, fromX + stepX * at, fromY + stepY * at, fromX + stepX * end, fromY + stepY * end, brush);
    }
    at = end;
  }
  return travelled + length;
}

/** How far from its middle line a stroke can touch pixels: its ends are cut upright or level, at any angle. */
function roomOf(width: number): number {
  return (width / 2 + 0.5) * Math.SQRT2 + 1;
}

/** Whether no pixel of the sheet can be touched: a curve never leaves the box of its three points. */
function isOutside(ink: Ink, { x0, y0, cx, cy, x1, y1 }: Curve, width: number): boolean {
  const room = roomOf(width);
  return (
    Math.max(x0, cx, x1) < -room ||
    Math.max(y0, cy, y1) < -room ||
    Math.min(x0, cx, x1) > ink.width + room ||
    Math.min(y0, cy, y1) > ink.height + room
  );
}
