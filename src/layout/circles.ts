import { byWeight, compare } from './compare.ts';
import { largestSizeOf } from './size.ts';
import { type LayoutInput, type LayoutNode, type Point, type Positions, placeOf } from './types.ts';

/** A country and the disc that holds its actors. `country` is empty for those of none, `event` for events. */
export interface Circle {
  readonly country: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly nodes: ReadonlyMap<string, Point>;
}

/** Free room around a node in its circle: labels of the first picture need some. */
const ROOM = 15;
const MARGIN = 22;
/** Between two circles. */
const BETWEEN = 60;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** One circle for each country: the two that face each other large, left and right, the others between. */
export function circles(input: LayoutInput): Positions {
  return new Map(countryCircles(input).flatMap((circle) => [...circle.nodes]));
}

/** The circles themselves, for the frames drawn behind the network. */
export function countryCircles(input: LayoutInput): readonly Circle[] {
  const groups = new Map<string, LayoutNode[]>();
  for (const node of input.nodes) {
    const key = node.kind === 'event' ? 'event' : (node.country ?? '');
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  const packed = [...groups].map(([country, nodes]) => pack(country, nodes));
  packed.sort((one, other) => other.radius - one.radius || compare(one.country, other.country));
  return arrange(packed, input.sides);
}

/** The busiest in the middle, the others around it in a sunflower's spiral, each as far in as it has room. */
function pack(country: string, nodes: readonly LayoutNode[]): Circle {
  const placed: { x: number; y: number; size: number; id: string }[] = [];
  let turn = 0;
  for (const node of [...nodes].sort(byDayOrWeight)) {
    const size = largestSizeOf(node) + ROOM;
    let x = 0;
    let y = 0;
    // Each step of the spiral covers the same area, so the search ends after a few times the nodes' area.
    while (placed.some((other) => Math.hypot(other.x - x, other.y - y) < (other.size + size) / 2)) {
      turn += 1;
      const distance = 5 * Math.sqrt(turn);
      x = distance * Math.cos(turn * GOLDEN_ANGLE);
      y = distance * Math.sin(turn * GOLDEN_ANGLE);
    }
    placed.push({ x, y, size, id: node.id });
    turn = Math.max(0, turn - 60);
  }
  const radius = MARGIN + Math.max(0, ...placed.map(({ x, y, size }) => Math.hypot(x, y) + size / 2));
  return { country, x: 0, y: 0, radius, nodes: new Map(placed.map(({ id, x, y }) => [id, [x, y] as const])) };
}

function byDayOrWeight(one: LayoutNode, other: LayoutNode): number {
  const both = one.kind === 'event' && other.kind === 'event';
  return (both ? (one.day ?? Infinity) - (other.day ?? Infinity) : 0) || byWeight(one, other);
}

/** The two sides left and right; all others in a column between, as many abreast as keeps the picture low. */
function arrange(packed: readonly Circle[], sides: LayoutInput['sides']): readonly Circle[] {
  const left = packed.find((circle) => placeOf(sides, circle.country || undefined) === 'left');
  const right = packed.find((circle) => placeOf(sides, circle.country || undefined) === 'right');
  const others = packed.filter((circle) => circle !== left && circle !== right);
  const half = Math.max(left?.radius ?? 0, right?.radius ?? 0, 200);
  const columns = columnsOf(others, half * 2.2);
  const width = columns.reduce((sum, column) => sum + widthOf(column), (columns.length - 1) * BETWEEN);
  const middle: Circle[] = [];
  let x = -width / 2;
  for (const column of columns) {
    const centre = x + widthOf(column) / 2;
    let y = -heightOf(column) / 2;
    for (const circle of column) {
      middle.push(moved(circle, centre, y + circle.radius));
      y += circle.radius * 2 + BETWEEN;
    }
    x += widthOf(column) + BETWEEN;
  }
  const gap = others.length === 0 ? BETWEEN * 1.5 : width / 2 + BETWEEN * 1.6;
  return [
    ...(left ? [moved(left, -gap - left.radius, 0)] : []),
    ...middle,
    ...(right ? [moved(right, gap + right.radius, 0)] : []),
  ];
}

/** The largest in the middle of its column, the smaller ones above and below it. */
function columnsOf(circles: readonly Circle[], height: number): readonly (readonly Circle[])[] {
  const columns: Circle[][] = [];
  for (const circle of circles) {
    const column = columns.find((known) => heightOf([...known, circle]) <= height);
    if (column === undefined) columns.push([circle]);
    else if (column.length % 2 === 0) column.push(circle);
    else column.unshift(circle);
  }
  return columns;
}

function widthOf(column: readonly Circle[]): number {
  return 2 * Math.max(0, ...column.map((circle) => circle.radius));
}

function heightOf(column: readonly Circle[]): number {
  return column.reduce((sum, circle) => sum + circle.radius * 2, (column.length - 1) * BETWEEN);
}

function moved(circle: Circle, x: number, y: number): Circle {
  const nodes = new Map([...circle.nodes].map(([id, point]) => [id, [point[0] + x, point[1] + y] as const]));
  return { ...circle, x, y, nodes };
}
