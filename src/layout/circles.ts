import { Cells } from './cells.ts';
import { byWeight, compare } from './compare.ts';
import { largestSizeOf } from './size.ts';
import {
  type LayoutInput,
  type LayoutNode,
  type OnProgress,
  type Point,
  type Positions,
  placeOf,
} from './types.ts';

/** A country and the disc that holds its actors. `country` is empty for those of none, `event` for events. */
export interface Circle {
  readonly country: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly nodes: ReadonlyMap<string, Point>;
}

/** Free room around a node in its circle: the busier, the more, for their names are to be read first. */
const ROOM = { least: 20, most: 80, each: 9 } as const;
const MARGIN = 14;
/** Two that are no further apart than this, in square model pixels, touch. */
const ROUNDING = 1e-9;
/** Between two circles. */
const BETWEEN = 44;
/** A country's name above its circle needs so much: a row of small circles is set wider than they are. */
const HEADING = 190;
/** What a row leaves over is shared by its circles, up to so much each. */
const LOOSEST = 150;
/** So many steps along the spiral are tried again for the next node, in case it fits where the last did not. */
const BACK = { few: 60, many: 8 } as const;
const MANY = 1500;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** One circle for each country: the two that face each other left and right, the others above and below. */
export function circles(input: LayoutInput, onProgress?: OnProgress): Positions {
  const positions = new Map(countryCircles(input, onProgress).flatMap((circle) => [...circle.nodes]));
  onProgress?.(1);
  return positions;
}

/** The network drawn and its frames need the same circles: each input is packed once. */
const known = new WeakMap<LayoutInput, readonly Circle[]>();

/** The circles themselves, for the frames drawn behind the network. */
export function countryCircles(input: LayoutInput, onProgress?: OnProgress): readonly Circle[] {
  const before = known.get(input);
  if (before !== undefined) return before;
  const circles = packedCircles(input, onProgress);
  known.set(input, circles);
  return circles;
}

function packedCircles(input: LayoutInput, onProgress?: OnProgress): readonly Circle[] {
  const groups = new Map<string, LayoutNode[]>();
  for (const node of input.nodes) {
    const key = node.kind === 'event' ? 'event' : (node.country ?? '');
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  let done = 0;
  const packed = [...groups].map(([country, nodes]) => {
    const circle = pack(country, nodes);
    done += nodes.length;
    onProgress?.((0.9 * done) / input.nodes.length);
    return circle;
  });
  packed.sort((one, other) => other.radius - one.radius || compare(one.country, other.country));
  return arrange(packed, input.sides);
}

/** The busiest in the middle, the others around it in a sunflower's spiral, each as far in as it has room. */
function pack(country: string, nodes: readonly LayoutNode[]): Circle {
  const sorted = [...nodes].sort(inwards);
  const sizes = Float64Array.from(sorted, (node) => largestSizeOf(node) + roomOf(node));
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const cells = new Cells(sorted.length, sizes[sizes.length >> 1] ?? largest);
  const xs = new Float64Array(sorted.length);
  const ys = new Float64Array(sorted.length);
  // The same stretch is tried again for the next node: places are worked out once.
  const spiral: number[] = [0, 0];
  const back = sorted.length > MANY ? BACK.many : BACK.few;
  let turn = 0;
  let edge = 0;
  for (const [disc, size] of sizes.entries()) {
    let [x, y] = [0, 0];
    const meets = (other: number): boolean => {
      const [dx, dy, least] = [(xs[other] ?? 0) - x, (ys[other] ?? 0) - y, ((sizes[other] ?? 0) + size) / 2];
      return dx * dx + dy * dy < least * least + ROUNDING;
    };
    // Each step of the spiral covers the same area, so the search ends after a few times the nodes' area.
    while (cells.some(x, y, (largest + size) / 2, meets)) {
      turn += 1;
      if (turn >= spiral.length / 2) spiral.push(...placeOn(spiral.length / 2));
      [x, y] = [spiral[2 * turn] ?? 0, spiral[2 * turn + 1] ?? 0];
    }
    cells.add(disc, x, y);
    [xs[disc], ys[disc]] = [x, y];
    edge = Math.max(edge, Math.hypot(x, y) + size / 2);
    turn = Math.max(0, turn - back);
  }
  const points = sorted.map(({ id }, disc) => [id, [xs[disc] ?? 0, ys[disc] ?? 0]] as const);
  return { country, x: 0, y: 0, radius: MARGIN + edge, nodes: new Map(points) };
}

/** The place after so many steps along the spiral. */
function placeOn(turn: number): Point {
  const distance = 5 * Math.sqrt(turn);
  return [distance * Math.cos(turn * GOLDEN_ANGLE), distance * Math.sin(turn * GOLDEN_ANGLE)];
}

function roomOf({ kind, weight }: LayoutNode): number {
  return kind === 'event' ? ROOM.least : Math.min(ROOM.most, ROOM.least + ROOM.each * Math.sqrt(weight - 1));
}

/** The busiest first and the background last; events by their day. */
function inwards(one: LayoutNode, other: LayoutNode): number {
  const both = one.kind === 'event' && other.kind === 'event';
  const background = Number(one.context) - Number(other.context);
  if (background !== 0) return background;
  return (both ? (one.day ?? Infinity) - (other.day ?? Infinity) : 0) || byWeight(one, other);
}

/** The two sides left and right, all others in two rows, above and below what joins the sides. */
function arrange(packed: readonly Circle[], sides: LayoutInput['sides']): readonly Circle[] {
  const left = packed.find((circle) => placeOf(sides, circle.country || undefined) === 'left');
  const right = packed.find((circle) => placeOf(sides, circle.country || undefined) === 'right');
  const events = packed.find((circle) => circle.country === 'event');
  const others = packed.filter((circle) => circle !== left && circle !== right && circle !== events);
  const half = Math.max(left?.radius ?? 0, right?.radius ?? 0, 110);
  const gap = events ? events.radius + BETWEEN : Math.max(70, half * 0.45);
  const sideways = gap + 2 * half;
  const clear = Math.max(half, events?.radius ?? 0);
  const above = others.filter((_, index) => index % 2 === 0);
  const below = others.filter((_, index) => index % 2 === 1);
  return [
    ...(left ? [moved(left, -gap - left.radius, 0)] : []),
    ...(events ? [moved(events, 0, 0)] : []),
    ...(right ? [moved(right, gap + right.radius, 0)] : []),
    ...inRows(above, sideways, -clear, -1),
    ...inRows(below, sideways, clear, 1),
  ];
}

/** Rows of circles no wider than the picture, the largest in the middle, away from `start` upwards or down. */
function inRows(
  circles: readonly Circle[],
  half: number,
  start: number,
  direction: -1 | 1,
): readonly Circle[] {
  const placed: Circle[] = [];
  let edge = start;
  let row: Circle[] = [];
  const close = (): void => {
    const depth = row.reduce((most, { radius }) => Math.max(most, radius), 0);
    const spare = Math.min(LOOSEST, Math.max(0, 2 * half - widthOf(row)) / Math.max(1, row.length));
    let x = -(widthOf(row) + spare * row.length) / 2;
    for (const circle of row) {
      const cell = widthOf([circle]) + spare;
      placed.push(moved(circle, x + cell / 2, edge + direction * (BETWEEN + depth)));
      x += cell;
    }
    edge += direction * (2 * depth + BETWEEN);
    row = [];
  };
  for (const circle of circles) {
    if (row.length > 0 && widthOf([...row, circle]) > half * 2) close();
    if (row.length % 2 === 0) row.push(circle);
    else row.unshift(circle);
  }
  close();
  return placed;
}

/** The room that circles need side by side. */
function widthOf(row: readonly Circle[]): number {
  return row.reduce((sum, { radius }) => sum + Math.max(HEADING, 2 * radius + BETWEEN), 0);
}

function moved(circle: Circle, x: number, y: number): Circle {
  const nodes = new Map([...circle.nodes].map(([id, point]) => [id, [point[0] + x, point[1] + y] as const]));
  return { ...circle, x, y, nodes };
}
