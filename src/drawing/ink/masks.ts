/** How much of each pixel a shape covers: worked out once for each size and kept. All measures in pixels. */
import type { ShapeName } from '../look.ts';
import { CORNERS, ROUNDING } from '../shapes.ts';

/** Coverage, 0 to 255, of `side` times `side` pixels, row by row, around the pixel that holds the middle. */
export interface Mask {
  readonly side: number;
  readonly cover: Uint8Array;
}

/** The middle of a shape falls on one of so many places of a pixel, across and down. */
const PLACES = 4;
/** Sizes are told apart by this part of a pixel. */
const SIZE_STEP = 1 / 4;
/** More than so many are not kept: the reader has changed the zoom many times. */
const MOST = 6000;

const SHAPE_NUMBERS: readonly ShapeName[] = [
  'ellipse',
  'round-rectangle',
  'hexagon',
  'octagon',
  'triangle',
  'diamond',
];

const kept = new Map<number, Mask>();

/** The mask of a shape of this size whose middle lies at this part (0 to 1) of its pixel. */
export function maskOf(shape: ShapeName, size: number, partX: number, partY: number): Mask {
  const steps = Math.max(1, Math.round(size / SIZE_STEP));
  const placeX = Math.min(PLACES - 1, Math.floor(partX * PLACES));
  const placeY = Math.min(PLACES - 1, Math.floor(partY * PLACES));
  const key = ((SHAPE_NUMBERS.indexOf(shape) * PLACES + placeX) * PLACES + placeY) * 65_536 + steps;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST) kept.clear();
  const mask = makeMask(shape, steps * SIZE_STEP, (placeX + 0.5) / PLACES, (placeY + 0.5) / PLACES);
  kept.set(key, mask);
  return mask;
}

function makeMask(shape: ShapeName, size: number, partX: number, partY: number): Mask {
  const reach = Math.ceil(size / 2 + 0.5);
  const side = 2 * reach + 1;
  const cover = new Uint8Array(side * side);
  const inside = insideOf(shape, size / 2);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const distance = inside(column - reach + 0.5 - partX, row - reach + 0.5 - partY);
      cover[row * side + column] = Math.round(255 * Math.max(0, Math.min(1, distance + 0.5)));
    }
  }
  return { side, cover };
}

/** How far inside the outline a point lies; outside it is below 0. */
function insideOf(shape: ShapeName, radius: number): (x: number, y: number) => number {
  const corners = CORNERS[shape];
  if (corners !== undefined) return insidePolygon(corners, radius);
  if (shape === 'round-rectangle') return insideRoundSquare(radius);
  return (x, y) => radius - Math.hypot(x, y);
}

/** The nearest of the sides, each as a half plane: right for corners that all point outwards. */
function insidePolygon(
  corners: readonly (readonly [number, number])[],
  radius: number,
): (x: number, y: number) => number {
  const sides = corners.map(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    const length = Math.hypot(nextX - x, nextY - y);
    return { x: x * radius, y: y * radius, alongX: (nextX - x) / length, alongY: (nextY - y) / length };
  });
  return (x, y) => Math.min(...sides.map((side) => (y - side.y) * side.alongX - (x - side.x) * side.alongY));
}

function insideRoundSquare(radius: number): (x: number, y: number) => number {
  const corner = 2 * radius * ROUNDING;
  return (x, y) => {
    const [dx, dy] = [Math.abs(x) - radius + corner, Math.abs(y) - radius + corner];
    const outside = Math.hypot(Math.max(0, dx), Math.max(0, dy));
    return corner - outside - Math.min(0, Math.max(dx, dy));
  };
}
