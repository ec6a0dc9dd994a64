import type { Disc } from './discs.ts';
import type { Point, Positions } from './types.ts';

/** Up to so many nodes have room enough as the springs leave them. */
const FEW = 24;
/** How far the way is gone from where the springs leave a node to a disc that is filled evenly. */
const PART = 0.7;
/** Room for a node and a little around it, in model pixels. */
const ROOM = 34;
/** Screens are wider than high. */
const ASPECT = 1.2;

/**
 * Springs leave a knot in the middle and threads far out. Every node keeps its direction from the middle and
 * its turn on the way out, but those near the middle move outwards and those far out inwards, until the disc
 * is filled nearly evenly; then it is drawn wider than high. `part` 1 fills it evenly altogether.
 */
export function evened(positions: Positions, discs: readonly Disc[], part = PART): Positions {
  const count = positions.size;
  if (count <= FEW) return positions;
  const middle = middleOf(positions);
  const room = new Map(discs.map(({ id, size }) => [id, roomOf(size)]));
  const rays = [...positions].map(([id, [x, y]]) => {
    const [dx, dy] = [(x - middle[0]) / ASPECT, y - middle[1]];
    return { id, angle: Math.atan2(dy, dx), reach: Math.hypot(dx, dy) };
  });
  rays.sort((one, other) => one.reach - other.reach || (one.id < other.id ? -1 : 1));
  let area = 0;
  return new Map(
    rays.map(({ id, angle, reach }): [string, Point] => {
      const own = room.get(id) ?? roomOf(0);
      // The disc that everyone further in fills, and half of this one.
      const even = Math.sqrt((area + own / 2) / Math.PI);
      area += own;
      const to = reach + (even - reach) * part;
      return [id, [to * Math.cos(angle) * ASPECT, to * Math.sin(angle)]];
    }),
  );
}

/** The area that a node of a diameter takes with the room around it. */
export function roomOf(size: number): number {
  return (size + ROOM) ** 2;
}

function middleOf(positions: Positions): Point {
  let [sumX, sumY] = [0, 0];
  for (const [x, y] of positions.values()) [sumX, sumY] = [sumX + x, sumY + y];
  return [sumX / positions.size, sumY / positions.size];
}
