import { byWeight } from './compare.ts';
import { type LayoutInput, type LayoutNode, type Point, placeOf } from './types.ts';

/** Room for a node and its label. */
const CELL = { width: 170, height: 50 } as const;
/**
 * Background actors and events in rows below the picture: those of the left side to the left, of the right
 * side to the right, so that the picture without them stays compact. `top` is the first row's y, `half` the
 * half width of the picture.
 */
export function bandBelow(
  nodes: readonly LayoutNode[],
  sides: LayoutInput['sides'],
  top: number,
  half: number,
): ReadonlyMap<string, Point> {
  const width = Math.max(3, Math.floor((2 * half) / CELL.width) + 1);
  const blocks = (['left', 'middle', 'right'] as const).map((place) => {
    const own = nodes.filter((node) => placeOf(sides, node.country) === place).sort(inOrder);
    return { own, columns: Math.max(1, Math.round((width * own.length) / Math.max(1, nodes.length))) };
  });
  const [left, middle, right] = blocks.map((block) => block.columns);
  const centres = [-((middle ?? 1) + (left ?? 1)) / 2, 0, ((middle ?? 1) + (right ?? 1)) / 2];
  const points = new Map<string, Point>();
  for (const [block, { own, columns }] of blocks.entries()) {
    for (const [index, node] of own.entries()) {
      const row = Math.floor(index / columns);
      const inRow = Math.min(columns, own.length - row * columns);
      const column = (centres[block] ?? 0) + (index % columns) - (inRow - 1) / 2;
      points.set(node.id, [column * CELL.width, top + row * CELL.height]);
    }
  }
  return points;
}

/** Actors before events; the busiest actors and the earliest events first. */
function inOrder(one: LayoutNode, other: LayoutNode): number {
  const events = Number(one.kind === 'event') - Number(other.kind === 'event');
  const days = one.kind === 'event' ? (one.day ?? Infinity) - (other.day ?? Infinity) : 0;
  return events || days || byWeight(one, other);
}
