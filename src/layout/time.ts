import { calendarOf, firstOfMonth } from '../dataset/day.ts';
import { compare } from './compare.ts';
import { largestSizeOf } from './size.ts';
import {
  type LayoutInput,
  type LayoutNode,
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

/** Room for a node with its label written to the right of it, at zoom 1. */
const ROW = 26;
const LETTER = 6.4;
const LONGEST_LABEL = 120;
const ASPECT = 1.4;
const LANE_GAP = 64;
/** Actors of whom nothing is dated stand this far before the axis. */
const UNDATED = 120;

/**
 * Actors from left to right by their first event, in three lanes: left country above, others in the middle,
 * right country below; in the lens `events` the events have the middle lane to themselves, with the others.
 */
export function time(input: LayoutInput): Positions {
  return arranged(input, widthFor(input)).positions;
}

function arranged(input: LayoutInput, width: number): { positions: Positions; height: number } {
  const scale = scaleOf(input, width);
  const lanes = new Map<Lane, LayoutNode[]>([
    ['left', []],
    ['middle', []],
    ['event', []],
    ['right', []],
  ]);
  for (const node of input.nodes) {
    lanes.get(node.kind === 'event' ? 'event' : placeOf(input.sides, node.country))?.push(node);
  }
  const positions = new Map<string, Point>();
  let top = 0;
  for (const [lane, nodes] of lanes) {
    if (nodes.length === 0) continue;
    const rows = dodge(nodes, scale, lane);
    const depth = Math.max(...rows.values()) + 1;
    for (const node of nodes) {
      const row = rows.get(node.id) ?? 0;
      // The left country's rows grow upwards from the middle, the right one's downwards.
      const y = top + ROW * (lane === 'left' ? depth - 1 - row : row);
      positions.set(node.id, [scale(node.day), y]);
    }
    top += depth * ROW + LANE_GAP;
  }
  const height = Math.max(0, top - LANE_GAP);
  return { positions: centred(positions, height), height };
}

/** The narrowest axis on which the picture is as wide as a usual screen beside its height. */
function widthFor(input: LayoutInput): number {
  for (let width = 700; width < 40_000; width *= 1.05) {
    if (width >= ASPECT * arranged(input, width).height) return width;
  }
  return 40_000;
}

/** Years under the `time` layout, thinned so that their labels never touch. */
export function timeAxis(input: LayoutInput): readonly Tick[] {
  const days = datedDays(input);
  if (days.length === 0) return [];
  const scale = scaleOf(input, widthFor(input));
  const first = calendarOf(Math.min(...days)).year;
  const last = calendarOf(Math.max(...days)).year;
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
function scaleOf(input: LayoutInput, width: number): (day: number | undefined) => number {
  const days = datedDays(input);
  const first = days.length === 0 ? 0 : firstOfMonth(calendarOf(Math.min(...days)).year, 1);
  const end = days.length === 0 ? 1 : firstOfMonth(calendarOf(Math.max(...days)).year + 1, 1);
  const perDay = width / (end - first);
  return (day) => (day === undefined ? -width / 2 - UNDATED : (day - first) * perDay - width / 2);
}

function datedDays(input: LayoutInput): readonly number[] {
  return input.nodes.flatMap((node) => (node.day === undefined ? [] : [node.day]));
}

/** The row of each node: the first in which neither it nor its label meets an earlier one. */
function dodge(
  nodes: readonly LayoutNode[],
  scale: (day: number | undefined) => number,
  lane: Lane,
): ReadonlyMap<string, number> {
  const sorted = [...nodes].sort(
    (one, other) => (one.day ?? -Infinity) - (other.day ?? -Infinity) || compare(one.id, other.id),
  );
  const ends: number[] = [];
  const rows = new Map<string, number>();
  for (const node of sorted) {
    const size = largestSizeOf(node);
    const x = scale(node.day);
    // A node higher than a row takes the row beyond it as well.
    const span = Math.max(1, Math.ceil((size + 4) / ROW));
    let row = 0;
    while (!fits(ends, row, span, x - size / 2)) row += 1;
    const label = lane === 'event' ? 4 : Math.min(LONGEST_LABEL, node.label.length * LETTER);
    for (let used = row; used < row + span; used += 1) ends[used] = x + size / 2 + label + 12;
    rows.set(node.id, row + (span - 1) / 2);
  }
  return rows;
}

function fits(ends: readonly number[], row: number, span: number, start: number): boolean {
  for (let used = row; used < row + span; used += 1) if ((ends[used] ?? -Infinity) > start) return false;
  return true;
}

function centred(positions: ReadonlyMap<string, Point>, height: number): Positions {
  return new Map([...positions].map(([id, [x, y]]) => [id, [x, y - height / 2] as const]));
}
