import { byWeight } from './compare.ts';
import { type LayoutInput, type LayoutNode, type Place, type Point, placeOf } from './types.ts';

/** Room for a node and its label. */
const CELL = { width: 190, height: 40 } as const;
const CENTRES: Readonly<Record<Place, number>> = { left: -1, middle: 0, right: 1 };

/**
 * Background actors in rows below the picture, each under its own side, so that the picture without them
 * stays compact. `top` is the first row's y, `half` the half width of the picture.
 */
export function bandBelow(
  nodes: readonly LayoutNode[],
  sides: LayoutInput['sides'],
  top: number,
  half: number,
): ReadonlyMap<string, Point> {
  const columns = Math.max(1, Math.floor((half * 2) / 3 / CELL.width));
  const points = new Map<string, Point>();
  for (const place of ['left', 'middle', 'right'] as const) {
    const own = nodes.filter((node) => placeOf(sides, node.country) === place).sort(byWeight);
    for (const [index, node] of own.entries()) {
      const row = Math.floor(index / columns);
      const inRow = Math.min(columns, own.length - row * columns);
      const x = CENTRES[place] * ((half * 2) / 3) + ((index % columns) - (inRow - 1) / 2) * CELL.width;
      points.set(node.id, [x, top + row * CELL.height]);
    }
  }
  return points;
}
