import type { ShapeName } from './look.ts';
import type { Pen } from './pen.ts';

/** Corners on a circle of radius 1: how many, and the angle of the first. */
const POLYGONS: Partial<Record<ShapeName, { readonly corners: number; readonly first: number }>> = {
  hexagon: { corners: 6, first: 0 },
  octagon: { corners: 8, first: Math.PI / 8 },
  triangle: { corners: 3, first: -Math.PI / 2 },
  diamond: { corners: 4, first: -Math.PI / 2 },
};

/** The outline of a shape of this size around a point, as the pen's path. */
export function shapePath(pen: Pen, shape: ShapeName, x: number, y: number, size: number): void {
  const radius = size / 2;
  pen.beginPath();
  const polygon = POLYGONS[shape];
  if (polygon !== undefined) {
    for (let corner = 0; corner < polygon.corners; corner += 1) {
      const angle = polygon.first + (corner * 2 * Math.PI) / polygon.corners;
      const point = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
      if (corner === 0) pen.moveTo(...point);
      else pen.lineTo(...point);
    }
    pen.closePath();
  } else if (shape === 'round-rectangle') {
    roundSquare(pen, x, y, radius * 0.9);
  } else {
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.closePath();
  }
}

function roundSquare(pen: Pen, x: number, y: number, half: number): void {
  const corner = half * 0.4;
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
