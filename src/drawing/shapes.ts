import type { ShapeName } from './look.ts';
import type { Pen } from './pen.ts';

type Corner = readonly [x: number, y: number];

const SLANT = Math.SQRT2 - 1;

/** Corners of the shapes that have any, in a square from -1 to 1, clockwise; the others are round. */
export const CORNERS: Partial<Readonly<Record<ShapeName, readonly Corner[]>>> = {
  hexagon: [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
  octagon: [
    [-SLANT, -1],
    [SLANT, -1],
    [1, -SLANT],
    [1, SLANT],
    [SLANT, 1],
    [-SLANT, 1],
    [-1, SLANT],
    [-1, -SLANT],
  ],
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
};

/** Radius of the corners of a rounded square, as a part of its side. */
export const ROUNDING = 1 / 4;

/** What an outline needs of a pen. */
export type ShapePen = Pick<
  Pen,
  'beginPath' | 'closePath' | 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'arc'
>;

/** The outline of a shape of this size around a point, as the pen's path. */
export function shapePath(pen: ShapePen, shape: ShapeName, x: number, y: number, size: number): void {
  const radius = size / 2;
  pen.beginPath();
  const corners = CORNERS[shape];
  if (corners !== undefined) {
    for (const [index, [cornerX, cornerY]] of corners.entries()) {
      if (index === 0) pen.moveTo(x + radius * cornerX, y + radius * cornerY);
      else pen.lineTo(x + radius * cornerX, y + radius * cornerY);
    }
    pen.closePath();
  } else if (shape === 'round-rectangle') {
    roundSquare(pen, x, y, radius);
  } else {
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.closePath();
  }
}

function roundSquare(pen: ShapePen, x: number, y: number, half: number): void {
  const corner = 2 * half * ROUNDING;
  pen.moveTo(x - half + corner, y - half);
  pen.lineTo(x + half - corner, y - half);
  pen.quadraticCurveTo(x + half, y - half, x + half, y - half + corner);
  pen.lineTo(x + half, y + half - corner);
  pen.quadraticCurveTo(x + half, y + half, x + half - corner, y + half);
  pen.lineTo(x - half + corner, y + half);
  pen.quadraticCurveTo(x - half, y + half, x - half, y + half - corner);
  pen.lineTo(x - half, y - half + corner);
  pen.quadraticCurveTo(x - half, y - half, x - half + corner, y - half);
  pen.closePath();
}
