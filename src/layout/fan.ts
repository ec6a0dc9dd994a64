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

/** A dozen on the inner arc; each arc outside it holds more. */
const INNER = 12;
const GROWTH = 14;
/** Up to so many nodes stand on a single arc: two arcs of seven look like a mistake. */
const SINGLE = 15;
/** How far the arcs bend: 0 a straight column, 1 a half circle. */
const ROUNDNESS = 0.84;

/** The nodes of one side by arc, the busiest dozen innermost; the last two arcs share what is left evenly. */
export function arcsOf(nodes: readonly LayoutNode[]): readonly (readonly LayoutNode[])[] {
  const sorted = [...nodes].sort(byWeight);
  if (sorted.length <= SINGLE) return sorted.length === 0 ? [] : [sorted];
  const arcs: LayoutNode[][] = [sorted.slice(0, INNER)];
  let taken = INNER;
  for (let size = INNER + GROWTH; taken < sorted.length; size += GROWTH) {
    const rest = sorted.length - taken;
    // A last arc of a few nodes joins the one before it.
    const share = rest < size * 1.4 ? rest : size;
    arcs.push(sorted.slice(taken, taken + share));
    taken += share;
  }
  return arcs;
}

/**
 * Every node of a side gets a row of its own, so that a label written outwards never meets another node or
 * label of the same side. Returns for each arc its rows: the arcs take turns in proportion to what they hold,
 * so that two neighbours on one arc are as far apart as can be.
 */
export function rowsOf(arcs: readonly (readonly unknown[])[]): readonly (readonly number[])[] {
  const count = arcs.reduce((sum, arc) => sum + arc.length, 0);
  const rows: number[][] = arcs.map(() => []);
  const due = arcs.map((arc) => arc.length / count / 2);
  for (let row = 0; row < count; row += 1) {
    let next = 0;
    for (const [ring, arc] of arcs.entries()) {
      due[ring] = (due[ring] ?? 0) + arc.length / count;
      if ((due[ring] ?? 0) > (due[next] ?? 0)) next = ring;
    }
    due[next] = (due[next] ?? 0) - 1;
    rows[next]?.push(row);
  }
  return rows;
}

/** The height of a row that keeps labels legible when few, nodes apart when many. */
export function pitchOf(arcs: readonly (readonly LayoutNode[])[]): number {
  const count = arcs.reduce((sum, arc) => sum + arc.length, 0);
  const wished = Math.min(30, Math.max(11.5, 24 * Math.sqrt(26 / Math.max(1, count))));
  const rows = rowsOf(arcs);
  const needed = arcs.map((arc, ring) => {
    const largest = Math.max(...arc.map(largestSizeOf));
    const gaps = (rows[ring] ?? []).slice(1).map((row, place) => row - (rows[ring]?.[place] ?? 0));
    return gaps.length === 0 ? 0 : (largest + 6) / Math.min(...gaps);
  });
  return Math.max(wished, ...needed);
}

/** The layers of one side; `direction` is -1 for the left and 1 for the right. */
export function fanLayers(
  arcs: readonly (readonly LayoutNode[])[],
  size: FanSize,
  direction: -1 | 1,
): readonly Layer[] {
  const count = arcs.reduce((sum, arc) => sum + arc.length, 0);
  const pitch = count === 0 ? 0 : (2 * size.height) / count;
  return rowsOf(arcs).map((rows, ring) => ({
    nodes: arcs[ring] ?? [],
    slots: rows.map((row) => {
      const y = (row + 0.5) * pitch - size.height;
      return [direction * (size.inner * bow(y / size.height) + ring * size.step), y] as const;
    }),
  }));
}

/** 1 in the middle of an arc, less towards its ends. `at` runs from -1 (top) to 1 (bottom). */
export function bow(at: number): number {
  return Math.sqrt(Math.max(0, 1 - (ROUNDNESS * at) ** 2));
}
