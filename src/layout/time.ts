import { calendarOf, firstOfMonth } from '../dataset/day.ts';
import { compare } from './compare.ts';
import { Rows } from './rows.ts';
import { largestSizeOf } from './size.ts';
import {
  type LayoutInput,
  type LayoutNode,
  type OnProgress,
  type Place,
  type Point,
  type Positions,
  placeOf,
} from './types.ts';

export interface Tick {
  /** Model pixels. */
  readonly x: number;
  /** A year, or empty for a tick without a label. */
  readonly label: string;
}

type Lane = Place | 'event';

/** From a day to model pixels. */
type Scale = (day: number | undefined) => number;

/** Room for a node with its label written to the right of it, at zoom 1. */
const ROW = 26;
const LETTER = 6.4;
const LONGEST_LABEL = 120;
const ASPECT = 1.4;
const LANE_GAP = 64;
/** No axis is wider than this. */
const WIDEST = 40_000;
/** Actors of whom nothing is dated stand this far before the axis. */
const UNDATED = 120;

/** A lane's nodes from the first to the last, and what each takes of its rows. */
interface Queue {
  readonly lane: Lane;
  readonly nodes: readonly LayoutNode[];
  readonly sizes: Float64Array;
  /** Rows that a node takes: one higher than a row takes the row beyond it as well. */
  readonly spans: Int32Array;
  /** Length of the label with the gap after it, in model pixels. */
  readonly labels: Float64Array;
}

/**
 * Actors from left to right by their first event, in three lanes: left country above, others in the middle,
 * right country below; in the lens `events` the events have the middle lane to themselves, with the others.
 */
export function time(input: LayoutInput, onProgress?: OnProgress): Positions {
  const queues = queuesOf(input);
  const width = widthFor(input, queues, onProgress);
  const scale = scaleOf(input, width);
  const positions = new Map<string, Point>();
  let top = 0;
  for (const queue of queues) {
    const { rows, depth } = dodge(queue, scale);
    for (const [index, node] of queue.nodes.entries()) {
      const row = rows[index] ?? 0;
      // The left country's rows grow upwards from the middle, the right one's downwards.
      const y = top + ROW * (queue.lane === 'left' ? depth - 1 - row : row);
      positions.set(node.id, [scale(node.day), y]);
    }
    top += depth * ROW + LANE_GAP;
  }
  onProgress?.(1);
  return centred(positions, Math.max(0, top - LANE_GAP));
}

function queuesOf(input: LayoutInput): readonly Queue[] {
  const lanes = new Map<Lane, LayoutNode[]>([
    ['left', []],
    ['middle', []],
    ['event', []],
    ['right', []],
  ]);
  for (const node of input.nodes) {
    lanes.get(node.kind === 'event' ? 'event' : placeOf(input.sides, node.country))?.push(node);
  }
  return [...lanes].flatMap(([lane, nodes]) => (nodes.length === 0 ? [] : [queueOf(lane, nodes)]));
}

function queueOf(lane: Lane, nodes: readonly LayoutNode[]): Queue {
  const sorted = [...nodes].sort(
    (one, other) => (one.day ?? -Infinity) - (other.day ?? -Infinity) || compare(one.id, other.id),
  );
  const sizes = Float64Array.from(sorted, largestSizeOf);
  return {
    lane,
    nodes: sorted,
    sizes,
    spans: Int32Array.from(sizes, (size) => Math.max(1, Math.ceil((size + 4) / ROW))),
    labels: Float64Array.from(
      sorted,
      ({ label }) => 12 + (lane === 'event' ? 4 : Math.min(LONGEST_LABEL, label.length * LETTER)),
    ),
  };
}

/** The network drawn and its axis need the same width: it is looked for once. */
const known = new WeakMap<LayoutInput, number>();

/** The narrowest axis on which the picture is as wide as a usual screen beside its height. */
function widthFor(input: LayoutInput, queues: readonly Queue[], onProgress?: OnProgress): number {
  const before = known.get(input);
  if (before !== undefined) return before;
  const widths: number[] = [];
  for (let width = 700; width < WIDEST; width *= 1.05) widths.push(width);
  let [first, end] = [0, widths.length];
  // The wider, the lower: halving finds the first that is wide enough.
  for (let tried = 1; first < end; tried += 1) {
    const middle = (first + end) >> 1;
    const width = widths[middle] ?? WIDEST;
    if (width >= ASPECT * heightAt(queues, scaleOf(input, width))) end = middle;
    else first = middle + 1;
    onProgress?.(Math.min(0.9, tried / 8));
  }
  const width = widths[first] ?? WIDEST;
  known.set(input, width);
  return width;
}

function heightAt(queues: readonly Queue[], scale: Scale): number {
  const depths = queues.map((queue) => dodge(queue, scale).depth);
  return depths.reduce((sum, depth) => sum + depth * ROW, 0) + LANE_GAP * Math.max(0, depths.length - 1);
}

/** Years under the `time` layout, thinned so that their labels never touch. */
export function timeAxis(input: LayoutInput): readonly Tick[] {
  const years = yearsOf(input);
  if (years === undefined) return [];
  const scale = scaleOf(input, widthFor(input, queuesOf(input)));
  const { first, last } = years;
  const yearWidth = Math.abs(scale(firstOfMonth(first + 1, 1)) - scale(firstOfMonth(first, 1)));
  const every = Math.max(1, Math.ceil(64 / yearWidth));
  // Lines nearer to each other than this would be a grey field.
  const step = yearWidth < 8 ? every : 1;
  const ticks: Tick[] = [];
  for (let year = first; year <= last + 1; year += step) {
    const label = (year - first) % every === 0 && year <= last ? String(year) : '';
    ticks.push({ x: scale(firstOfMonth(year, 1)), label });
  }
  return ticks;
}

/** From a day to model pixels: whole years on an axis of this width, its middle at 0. */
function scaleOf(input: LayoutInput, width: number): Scale {
  const years = yearsOf(input);
  const first = years === undefined ? 0 : firstOfMonth(years.first, 1);
  const end = years === undefined ? 1 : firstOfMonth(years.last + 1, 1);
  const perDay = width / (end - first);
  return (day) => (day === undefined ? -width / 2 - UNDATED : (day - first) * perDay - width / 2);
}

/** The years of the first and the last day; none when nothing is dated. */
function yearsOf({ nodes }: LayoutInput): { readonly first: number; readonly last: number } | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const { day } of nodes) {
    if (day === undefined) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return first > last ? undefined : { first: calendarOf(first).year, last: calendarOf(last).year };
}

/**
 * The row of each node, the first in which neither it nor its label meets an earlier one, and the number of
 * rows.
 */
function dodge(
  { nodes, sizes, spans, labels }: Queue,
  scale: Scale,
): { readonly rows: Float64Array; readonly depth: number } {
  const taken = new Rows(spans.reduce((sum, span) => sum + span, 0) + 1);
  const rows = new Float64Array(nodes.length);
  let last = 0;
  for (const [index, node] of nodes.entries()) {
    const [size, span] = [sizes[index] ?? 0, spans[index] ?? 1];
    const x = scale(node.day);
    const row = taken.firstFree(span, x - size / 2);
    const end = x + size / 2 + (labels[index] ?? 0);
    for (let used = row; used < row + span; used += 1) taken.take(used, end);
    rows[index] = row + (span - 1) / 2;
    last = Math.max(last, rows[index] ?? 0);
  }
  return { rows, depth: last + 1 };
}

function centred(positions: ReadonlyMap<string, Point>, height: number): Positions {
  return new Map([...positions].map(([id, [x, y]]) => [id, [x, y - height / 2] as const]));
}
