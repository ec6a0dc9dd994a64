import { boxOf } from './box.ts';
import { compare } from './compare.ts';
import type { LayoutInput, Point, Positions } from './types.ts';

/** The parts of a network that no tie joins: the largest first, of equals the first by id. */
export function components(input: LayoutInput): readonly LayoutInput[] {
  const root = new Map(input.nodes.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let top = id;
    for (let up = root.get(top); up !== undefined && up !== top; up = root.get(top)) top = up;
    root.set(id, top);
    return top;
  };
  for (const { a, b } of input.ties) {
    if (root.has(a) && root.has(b)) root.set(find(a), find(b));
  }
  const parts = new Map<
    string,
    { nodes: LayoutInput['nodes'][number][]; ties: LayoutInput['ties'][number][] }
  >();
  for (const node of input.nodes) {
    const part = parts.get(find(node.id)) ?? { nodes: [], ties: [] };
    part.nodes.push(node);
    parts.set(find(node.id), part);
  }
  for (const tie of input.ties) {
    if (root.has(tie.a) && root.has(tie.b)) parts.get(find(tie.a))?.ties.push(tie);
  }
  return [...parts.values()]
    .map((part) => ({ ...part, ...(input.sides && { sides: input.sides }) }))
    .sort(
      (one, other) =>
        other.nodes.length - one.nodes.length || compare(one.nodes[0]?.id ?? '', other.nodes[0]?.id ?? ''),
    );
}

/** Between two parts, with room for labels. */
const GAP = { x: 130, y: 44 } as const;
/** Small parts stand below a large one that is no narrower or lower than this. */
const LEAST = 600;
/** Screens are wider than high. */
const ASPECT = 1.35;

/**
 * The first part, the others in rows below it or in columns beside it, whichever fits a screen better; all of
 * it around the origin.
 */
export function packed(parts: readonly Positions[]): Map<string, Point> {
  const below = inRows(parts);
  const beside = turned(inRows(parts.map(turned), true));
  const [one, other] = [boxOf(below.values()), boxOf(beside.values())];
  const isWider = Math.max(other.width / ASPECT, other.height) < Math.max(one.width / ASPECT, one.height);
  const [result, box] = isWider ? [beside, other] : [below, one];
  const middle = [box.left + box.width / 2, box.top + box.height / 2] as const;
  return new Map(
    [...result].map(([id, point]) => [id, [point[0] - middle[0], point[1] - middle[1]] as const]),
  );
}

/** The first part above, the others in rows below it, no wider than it is. `isTurned`: x and y are exchanged. */
function inRows(parts: readonly Positions[], isTurned = false): Map<string, Point> {
  const gap = isTurned ? { x: GAP.y, y: GAP.x } : GAP;
  const result = new Map<string, Point>();
  let [x, y, depth, limit] = [0, 0, 0, 0];
  for (const [index, part] of parts.entries()) {
    const box = boxOf(part.values());
    if (index === 1 || x + box.width > limit) {
      [x, y, depth] = [0, y + depth + (index === 0 ? 0 : gap.y), 0];
    }
    for (const [id, point] of part) result.set(id, [point[0] - box.left + x, point[1] - box.top + y]);
    x += box.width + gap.x;
    depth = Math.max(depth, box.height);
    if (index === 0) limit = Math.max(LEAST, box.width);
  }
  return result;
}

/** With x and y exchanged. */
function turned(positions: Positions): Map<string, Point> {
  return new Map([...positions].map(([id, [x, y]]) => [id, [y, x] as const]));
}
