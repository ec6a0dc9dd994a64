import { Cells } from './cells.ts';
import type { Disc } from './discs.ts';
import type { Point, Positions } from './types.ts';

/** Free room between two nodes, in model pixels. */
const GAP = 4;
/** How far apart the turns of the spiral are on which a node looks for room, in model pixels. */
const TURN = 5;

/**
 * The same picture without two nodes that touch: each stays where it is or goes to about the nearest free
 * place. Large nodes first, so give them in that order.
 */
export function cleared(positions: Positions, discs: readonly Disc[]): Positions {
  const largest = discs.reduce((most, { size }) => Math.max(most, size), 0);
  const cells = new Cells(discs.length, 24);
  const [xs, ys] = [new Float64Array(discs.length), new Float64Array(discs.length)];
  const result = new Map<string, Point>();
  for (const [disc, { id, size }] of discs.entries()) {
    const from = positions.get(id) ?? [0, 0];
    let [x, y] = from;
    const touches = (other: number): boolean => {
      const [dx, dy] = [(xs[other] ?? 0) - x, (ys[other] ?? 0) - y];
      const least = ((discs[other]?.size ?? 0) + size) / 2 + GAP;
      return dx * dx + dy * dy < least * least;
    };
    for (let turn = 1; cells.some(x, y, (largest + size) / 2 + GAP, touches); turn += 1) {
      const reach = TURN * Math.sqrt(turn);
      [x, y] = [from[0] + reach * Math.cos(2.4 * turn), from[1] + reach * Math.sin(2.4 * turn)];
    }
    cells.add(disc, x, y);
    [xs[disc], ys[disc]] = [x, y];
    result.set(id, [x, y]);
  }
  return result;
}
