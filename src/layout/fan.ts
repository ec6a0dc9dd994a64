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
}

/**
 * One side of the picture. Whoever stands on the named arcs has a line of text to itself; the crowd stands
 * outside of them, between the lines, so that no name is written over a dot.
 */
export interface Fan {
  /** The busiest dozen, and where there are more a second arc. */
  readonly named: readonly (readonly LayoutNode[])[];
  readonly crowd: readonly LayoutNode[];
}

/** How many stand on the inner arc. */
const INNER = 12;
/** Up to so many nodes stand on a single arc: two arcs of seven look like a mistake. */
const SINGLE = 15;
/** So many lines of text find room one below the other on a screen of usual height. */
const NAMED = 28;
/** So few more than that are no crowd: they get lines of their own as well. */
const SPARE = 8;
/** Between two lines of text, in model pixels: alone, and with a row of the crowd between them. */
const LINE = { most: 44, crowded: 40, further: 22 } as const;
/** So many arcs of the crowd; then the rows between two lines become more. */
const CROWD_ARCS = 4;
/** A crowd of more than so many gets more arcs, so many for each root of its number: it fills a crescent. */
const HUGE = { crowd: 216, arcs: 0.5 } as const;
/** The least room between two arcs, in model pixels. */
const STEP = { named: 54, crowd: 40 } as const;
/** How far the arcs bend: 0 a straight column, 1 half an ellipse, as deep as this part of its height. */
const ROUNDNESS = 0.84;
const DEPTH = 0.66;
/** Two arcs are nearest at their ends, where they lean: there they are this part of their step apart. */
const LEAN = 0.75;

/** The nodes of one side by where they stand, the busiest innermost. */
export function fanOf(nodes: readonly LayoutNode[]): Fan {
  const sorted = [...nodes].sort(byWeight);
  if (sorted.length === 0) return { named: [], crowd: [] };
  if (sorted.length <= SINGLE) return { named: [sorted], crowd: [] };
  const lines = sorted.length <= NAMED + SPARE ? sorted.length : NAMED;
  return { named: [sorted.slice(0, INNER), sorted.slice(INNER, lines)], crowd: sorted.slice(lines) };
}

/**
 * Every named node of a side gets a row of its own, so that a label written outwards never meets another one.
 * Returns for each arc its rows: the arcs take turns in proportion to what they hold, so that two neighbours
 * on one arc are as far apart as can be.
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

/** How many lines of text a side has. */
function linesOf({ named }: Fan): number {
  return named.reduce((sum, arc) => sum + arc.length, 0);
}

/** Rows of the crowd between two lines of text. */
function crowdRows({ crowd }: Fan): number {
  return Math.ceil(crowd.length / (mostArcs(crowd.length) * (NAMED - 1)));
}

/** A few arcs would be as high as the crowd is long, and nothing could be made out from so far away. */
function mostArcs(crowd: number): number {
  return crowd > HUGE.crowd ? Math.ceil(HUGE.arcs * Math.sqrt(crowd)) : CROWD_ARCS;
}

/** The height in model pixels that a side needs: labels legible when they are few, nodes apart when many. */
export function heightOf(fan: Fan): number {
  const rows = crowdRows(fan);
  const lines = linesOf(fan);
  const wished =
    rows > 0
      ? LINE.crowded + (rows - 1) * LINE.further
      : Math.min(LINE.most, 24 * Math.sqrt(26 / Math.max(1, lines)));
  const arcs = rowsOf(fan.named);
  const needed = fan.named.map((arc, ring) => {
    const own = arcs[ring] ?? [];
    const gaps = own.slice(1).map((row, place) => row - (own[place] ?? 0));
    return gaps.length === 0 ? 0 : (largestOf(arc) + 6) / Math.min(...gaps);
  });
  const dots = rows > 0 ? (largestOf(fan.crowd) + 6) * (rows === 1 ? 1 : rows + 1) : 0;
  return lines * Math.max(wished, dots, ...needed);
}

/** From the inner arc to each of the others, in model pixels: wide enough for the nodes of both. */
function ringsOf({ named, crowd }: Fan, crowdArcs: number): readonly number[] {
  const sizes = [
    ...named.map((arc) => ({ least: STEP.named as number, size: largestOf(arc) })),
    ...new Array<null>(crowdArcs).fill(null).map(() => ({ least: STEP.crowd, size: largestOf(crowd) })),
  ];
  const rings: number[] = [];
  for (const [ring, { least, size }] of sizes.entries()) {
    const inwards = sizes[ring - 1];
    const room = inwards === undefined ? 0 : Math.max(least, ((inwards.size + size) / 2 + 5) / LEAN);
    rings.push((rings.at(-1) ?? 0) + room);
  }
  return rings;
}

function crowdArcs(fan: Fan): number {
  return fan.crowd.length === 0 ? 0 : Math.ceil(fan.crowd.length / (crowdRows(fan) * (NAMED - 1)));
}

/** From the inner arc to the outermost, in model pixels. */
export function depthOf(fan: Fan): number {
  return ringsOf(fan, crowdArcs(fan)).at(-1) ?? 0;
}

/** The layers of one side; `direction` is -1 for the left and 1 for the right. The crowd is one layer. */
export function fanLayers(fan: Fan, size: FanSize, direction: -1 | 1): readonly Layer[] {
  const arcs = crowdArcs(fan);
  const rings = ringsOf(fan, arcs);
  const lines = linesOf(fan);
  const at = (ring: number, row: number): Point => {
    const y = (row / lines) * 2 * size.height - size.height;
    return [direction * (size.inner - sagOf(size.height, y) + (rings[ring] ?? 0)), y];
  };
  const named = rowsOf(fan.named).map((rows, ring) => ({
    nodes: fan.named[ring] ?? [],
    slots: rows.map((row) => at(ring, row + 0.5)),
  }));
  if (fan.crowd.length === 0) return named;
  const slots = crowdSlots(fan, arcs).map(([arc, row]) => at(fan.named.length + arc, row));
  return [...named, { nodes: fan.crowd, slots }];
}

/** Arc and row of everyone in the crowd, from the top: as even as can be between the lines of text. */
function crowdSlots(fan: Fan, arcs: number): readonly (readonly [arc: number, row: number])[] {
  const rows = crowdRows(fan);
  const places = rows * (linesOf(fan) - 1);
  return Array.from({ length: fan.crowd.length }, (_, index) => {
    const arc = index % arcs;
    const onArc = Math.ceil((fan.crowd.length - arc) / arcs);
    const place = Math.floor(((Math.floor(index / arcs) + 0.5) * places) / onArc);
    const [gap, row] = [Math.floor(place / rows), place % rows];
    return [arc, gap + 0.5 + (row + 1) / (rows + 1)] as const;
  });
}

function largestOf(nodes: readonly LayoutNode[]): number {
  return nodes.reduce((most, node) => Math.max(most, largestSizeOf(node)), 0);
}

/**
 * How much nearer to the middle of the picture an arc is at a height than half way up, in model pixels; most
 * at its ends. It does not depend on the arc, so arcs never come closer to each other than their step.
 */
export function sagOf(height: number, y: number): number {
  return DEPTH * height * (1 - Math.sqrt(Math.max(0, 1 - (ROUNDNESS * (y / height)) ** 2)));
}
