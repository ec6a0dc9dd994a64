import { calendarOf } from '../dataset/day.ts';
import { compare } from './compare.ts';
import type { Layer } from './fan.ts';
import { EVENT_SIZE, largestSizeOf } from './size.ts';
import type { LayoutNode, Point } from './types.ts';

/** Between two columns of events; at least twice the size of an event. */
const EVENT_STEP = 26;
/** Between the last event of a year and the first of the next, beside the usual room. */
const YEAR_GAP = 16;
/** Between two columns of actors: room for a short label. */
const ACTOR_STEP = 92;
/** The most room between two neighbours: few actors stand together and not at the ends. */
const WIDEST_GAP = 76;

/** How many columns hold so many nodes of a size within a height. */
function columnsFor(count: number, size: number, height: number): number {
  return Math.max(1, Math.ceil((count * (size + 12)) / (2 * height)));
}

function actorColumns(nodes: readonly LayoutNode[], height: number): number {
  const size = nodes.reduce((most, node) => Math.max(most, largestSizeOf(node)), 24);
  return columnsFor(nodes.length, size, height);
}

/** Width of the middle in model pixels: what the fans must leave free. */
export function middleWidth(
  actors: readonly LayoutNode[],
  events: readonly LayoutNode[],
  height: number,
): number {
  const eventColumns = events.length === 0 ? 0 : columnsFor(events.length, EVENT_SIZE, height);
  const columns = actors.length === 0 ? 0 : actorColumns(actors, height);
  return eventColumns * EVENT_STEP + columns * ACTOR_STEP;
}

/**
 * Actors of neither side. Every one has a height of its own; where one column would be too tight they are
 * staggered over several, so that labels keep clear of each other.
 */
export function actorColumn(nodes: readonly LayoutNode[], height: number): Layer {
  const columns = actorColumns(nodes, height);
  const pitch = Math.min(WIDEST_GAP / columns, (2 * height) / Math.max(1, nodes.length));
  return { nodes, slots: staggered(nodes.length, columns, pitch, ACTOR_STEP, []) };
}

/**
 * Events from the first at the top to the last at the bottom, each at a height of its own: time runs
 * downwards, and years keep apart. `taken` is the half width in the middle that the actors of neither side
 * need.
 */
export function eventColumn(events: readonly LayoutNode[], height: number, taken: number): Layer {
  const nodes = [...events].sort(
    (one, other) => (one.day ?? Infinity) - (other.day ?? Infinity) || compare(one.id, other.id),
  );
  const columns = columnsFor(nodes.length, EVENT_SIZE, height);
  const years = yearsBefore(nodes);
  const gap = columns > 1 ? YEAR_GAP : 0;
  const gaps = (years.at(-1) ?? 0) * gap;
  const pitch = Math.min(30, Math.max(height, 2 * height - gaps) / Math.max(1, nodes.length));
  const slots = staggered(nodes.length, columns, pitch, EVENT_STEP, []);
  return {
    nodes,
    slots: slots.map(([x, y], row) => {
      const down = (years[row] ?? 0) * gap - gaps / 2;
      return [x + (x < 0 ? -taken : taken), y + down] as const;
    }),
  };
}

/** For each of the sorted events how many years have ended since the first. The undated come after a gap. */
function yearsBefore(nodes: readonly LayoutNode[]): readonly number[] {
  let count = 0;
  return nodes.map((node, row) => {
    const before = nodes[row - 1];
    if (before !== undefined && yearOf(before) !== yearOf(node)) count += 1;
    return count;
  });
}

function yearOf({ day }: LayoutNode): number | undefined {
  return day === undefined ? undefined : calendarOf(day).year;
}

function staggered(
  count: number,
  columns: number,
  pitch: number,
  step: number,
  into: Point[],
): readonly Point[] {
  for (let row = 0; row < count; row += 1) {
    const x = ((row % columns) - (columns - 1) / 2) * step;
    into.push([x, (row - (count - 1) / 2) * pitch]);
  }
  return into;
}
