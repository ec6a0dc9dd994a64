import type { Point } from './types.ts';

/** A tie as the line between two nodes, by their indices. */
export type Line = readonly [a: number, b: number];

/** Whether two straight lines without a common end cross. */
export function linesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** How many pairs of lines cross. */
export function countCrossings(lines: readonly Line[], at: (node: number) => Point): number {
  let crossings = 0;
  for (const [index, line] of lines.entries()) {
    for (let other = index + 1; other < lines.length; other += 1) {
      if (crosses(line, lines[other], at)) crossings += 1;
    }
  }
  return crossings;
}

/** Whether two ties cross; ties with a common end do not. */
function crosses(line: Line, other: Line | undefined, at: (node: number) => Point): boolean {
  if (other === undefined) return false;
  const [a, b] = line;
  const [c, d] = other;
  if (a === c || a === d || b === c || b === d) return false;
  return linesCross(at(a), at(b), at(c), at(d));
}

/** Twice the area of a triangle, positive when it turns to the right (y runs down). */
function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
