import type { Ink } from './ink.ts';
import type { Brush } from './line.ts';

/** A short, wide stroke with ends cut at right angles: a dash that is seen from near. Measures in pixels. */
export function strokePiece(
  { depths, width: columns, height: rows, origin, stride }: Ink,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  { width, table, sign }: Brush,
): void {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length === 0) return;
  const [unitX, unitY] = [(x1 - x0) / length, (y1 - y0) / length];
  const room = width / 2 + 1;
  const left = Math.max(0, Math.floor(Math.min(x0, x1) - room));
  const right = Math.min(columns - 1, Math.ceil(Math.max(x0, x1) + room));
  const top = Math.max(0, Math.floor(Math.min(y0, y1) - room));
  const bottom = Math.min(rows - 1, Math.ceil(Math.max(y0, y1) + room));
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const [dx, dy] = [column + 0.5 - x0, row + 0.5 - y0];
      const along = dx * unitX + dy * unitY;
      const aside = Math.abs(dx * unitY - dy * unitX);
      const lengthwise = covered(Math.min(along, length - along));
      const coverage = Math.round(256 * lengthwise * covered(width / 2 - aside));
      if (coverage === 0) continue;
      const place = origin + row * stride + column;
      depths[place] = (depths[place] ?? 0) + sign * (table[coverage] ?? 0);
    }
  }
}

/** How much of a pixel is covered whose middle lies so far inside an edge (outside: below 0). */
function covered(inside: number): number {
  return Math.max(0, Math.min(1, inside + 0.5));
}
