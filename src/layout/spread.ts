import type { Disc } from './discs.ts';
import type { Point } from './types.ts';

/** Free room between two nodes, in model pixels. */
const GAP = 4;
const ROUNDS = 400;

/** Moves nodes that touch apart, each of a pair by half of what is missing. Deterministic. */
export function spread(positions: Map<string, Point>, discs: readonly Disc[]): ReadonlyMap<string, Point> {
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [one, other] of closePairs(positions, discs)) {
      const a = positions.get(one.id) ?? [0, 0];
      const b = positions.get(other.id) ?? [0, 0];
      const missing = (one.size + other.size) / 2 + GAP - Math.hypot(b[0] - a[0], b[1] - a[1]);
      if (missing <= 0) continue;
      const [x, y] = direction(a, b);
      // A little more than half, or rounding would keep a pair touching for ever.
      const step = missing / 2 + 0.05;
      positions.set(one.id, [a[0] - x * step, a[1] - y * step]);
      positions.set(other.id, [b[0] + x * step, b[1] + y * step]);
      moved = true;
    }
    if (!moved) return positions;
  }
  return lined(positions, discs);
}

/** From one point to another, of length 1; downwards when they are the same. */
function direction(a: Point, b: Point): Point {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  return length < 1e-6 ? [0, 1] : [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** Pairs in cells that touch: with a cell as large as the largest node no pair is missed. */
function closePairs(positions: ReadonlyMap<string, Point>, discs: readonly Disc[]): readonly [Disc, Disc][] {
  const cell = Math.max(8, ...discs.map((disc) => disc.size)) + GAP;
  const cells = new Map<string, Disc[]>();
  const pairs: [Disc, Disc][] = [];
  for (const disc of discs) {
    const [x, y] = positions.get(disc.id) ?? [0, 0];
    const column = Math.floor(x / cell);
    const row = Math.floor(y / cell);
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        for (const other of cells.get(`${column + dx},${row + dy}`) ?? []) pairs.push([other, disc]);
      }
    }
    const key = `${column},${row}`;
    const own = cells.get(key);
    if (own) own.push(disc);
    else cells.set(key, [disc]);
  }
  return pairs;
}

/** The last resort for data that nothing else could part: those that still touch go below everything else. */
function lined(positions: Map<string, Point>, discs: readonly Disc[]): ReadonlyMap<string, Point> {
  let bottom = Math.max(0, ...[...positions.values()].map(([, y]) => y));
  const touching = new Set(
    closePairs(positions, discs)
      .filter(([one, other]) => {
        const a = positions.get(one.id) ?? [0, 0];
        const b = positions.get(other.id) ?? [0, 0];
        return Math.hypot(a[0] - b[0], a[1] - b[1]) < (one.size + other.size) / 2 + GAP;
      })
      .map(([, other]) => other),
  );
  for (const disc of touching) {
    bottom += 60;
    positions.set(disc.id, [positions.get(disc.id)?.[0] ?? 0, bottom]);
  }
  return positions;
}
