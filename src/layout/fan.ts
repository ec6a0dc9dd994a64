import { byWeight } from './compare.ts';
import { largestSizeOf } from './size.ts';
import type { LayoutNode, Point } from './types.ts';

/** A row of slots that may trade their nodes: `nodes[i]` stands at `slots[i]`, slots from top to bottom. */
export interface Layer {
  readonly slots: readonly Point[];
  readonly nodes: readonly LayoutNode[];
}

/** Measures of a fan, in model pixels. */
export interface FanSize {
  /** Half of the height. */
  readonly height: number;
  /** From the middle of the picture to the inner arc, at half height. */
  readonly inner: number;
  /** From one arc to the next. */
  readonly step: number;
}

/** How many stand on the inner arc. */
const INNER = 12;
/** Up to so many nodes stand on a single arc: two arcs of seven look like a mistake. */
const SINGLE = 15;
/** An arc further out holds so many at least before another one begins, or this part of the side. */
const OUTER = { least: 20, part: 0.4 } as const;
/** How far the arcs bend: 0 a straight column, 1 half an ellipse, as deep as this part of its height. */
const ROUNDNESS = 0.84;
const DEPTH = 0.66;

/** The nodes of one side by arc, the busiest dozen innermost; the arcs outside it share the others evenly. */
export function arcsOf(nodes: readonly LayoutNode[]): readonly (readonly LayoutNode[])[] {
  const sorted = [...nodes].sort(byWeight);
  if (sorted.length <= SINGLE) return sorted.length === 0 ? [] : [sorted];
  const rest = sorted.length - INNER;
  const count = Math.ceil(rest / Math.max(OUTER.least, OUTER.part * sorted.length));
  const bounds = Array.from({ length: count + 1 }, (_, arc) => INNER + Math.ceil((arc * rest) / count));
  return [0, ...bounds].slice(0, -1).map((start, arc) => sorted.slice(start, bounds[arc]));
}

/**
 * Every node of a side gets a row of its own, so that a label written outwards never meets another node or
 * label of the same side. Returns for each arc its rows: the arcs take turns in proportion to what they hold,
 * so that two neighbours on one arc are as far apart as can be.
 */
export function rowsOf(arcs: readonly (readonly unknown[])[]): readonly (readonly number[])[] {
  const count = arcs.reduce((sum, arc) => sum + arc.length, 0);
  const rows: number[][] = arcs.map(() => []);
  for (let row = 0; row < count; row += 1) {
    const waiting = arcs.flatMap((arc, ring) => {
      const taken = rows[ring]?.length ?? 0;
      if (taken === arc.length) return [];
      const step = count / arc.length;
      const last = rows[ring]?.at(-1) ?? -count;
      return [{ ring, due: (taken + 0.5) * step, rested: row - last >= Math.floor(0.8 * step) }];
    });
    const rested = waiting.filter((arc) => arc.rested);
    const [next] = (rested.length > 0 ? rested : waiting).sort((one, other) => one.due - other.due);
    rows[next?.ring ?? 0]?.push(row);
  }
  return rows;
}

/** Rows with their heights. The unit is the height of a row outside the inner arc. */
interface Rows {
  /** For each arc the middles of its rows, from 0 at the top to `total`. */
  readonly middles: readonly (readonly number[])[];
  readonly total: number;
}

/** The fuller a side, the more room the rows of the inner arc get: the busiest are to be read first of all. */
function rowsWithHeights(arcs: readonly (readonly unknown[])[]): Rows {
  const rows = rowsOf(arcs);
  const count = rows.reduce((sum, own) => sum + own.length, 0);
  const extra = Math.min(1.7, Math.max(0, (count - 26) / 30));
  const heights = new Array<number>(count).fill(1);
  for (const row of rows.length > 1 ? (rows[0] ?? []) : []) heights[row] = 1 + extra;
  const middles: number[] = [];
  let total = 0;
  for (const height of heights) {
    middles.push(total + height / 2);
    total += height;
  }
  return { middles: rows.map((own) => own.map((row) => middles[row] ?? 0)), total };
}

/** The height in model pixels that a side needs: labels legible when they are few, nodes apart when many. */
export function heightOf(arcs: readonly (readonly LayoutNode[])[]): number {
  const { middles, total } = rowsWithHeights(arcs);
  const wished = Math.min(30, Math.max(10, 24 * Math.sqrt(26 / Math.max(1, total))));
  const needed = arcs.map((arc, ring) => {
    const largest = Math.max(...arc.map(largestSizeOf));
    const own = middles[ring] ?? [];
    const gaps = own.slice(1).map((middle, place) => middle - (own[place] ?? 0));
    return gaps.length === 0 ? 0 : (largest + 6) / Math.min(...gaps);
  });
  return total * Math.max(wished, ...needed);
}

/** The layers of one side; `direction` is -1 for the left and 1 for the right. */
export function fanLayers(
  arcs: readonly (readonly LayoutNode[])[],
  size: FanSize,
  direction: -1 | 1,
): readonly Layer[] {
  const { middles, total } = rowsWithHeights(arcs);
  return middles.map((own, ring) => ({
    nodes: arcs[ring] ?? [],
    slots: own.map((middle) => {
      const y = (middle / total) * 2 * size.height - size.height;
      return [direction * (size.inner - sagOf(size.height, y) + ring * size.step), y] as const;
    }),
  }));
}

/**
 * How much nearer to the middle of the picture an arc is at a height than half way up, in model pixels; most
 * at its ends. It does not depend on the arc, so arcs never come closer to each other than their step.
 */
export function sagOf(height: number, y: number): number {
  return DEPTH * height * (1 - Math.sqrt(Math.max(0, 1 - (ROUNDNESS * (y / height)) ** 2)));
}
