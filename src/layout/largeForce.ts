import { circles } from './circles.ts';
import { cleared } from './cleared.ts';
import { components, packed } from './components.ts';
import { type Disc, discsOf } from './discs.ts';
import { evened, roomOf } from './evened.ts';
import { sides } from './sides.ts';
import { type Places, springs } from './springs.ts';
import type { LayoutInput, OnProgress, Point, Positions } from './types.ts';
import { webOf } from './web.ts';

/** Shares of the work, where to begin, the springs; how far the picture is evened. */
const PART = { start: 0.15, springs: 0.9, evened: 0.6 } as const;

/** `force` for thousands of nodes: springs of our own, in a time that grows little faster than their number. */
export function largeForce(input: LayoutInput, onProgress?: OnProgress): Positions {
  const begun = (part: number): void => onProgress?.(PART.start * part);
  const start = sides(input, begun) ?? circles(input, begun);
  let done = 0;
  const parts = components(input).map((part) => {
    const own = part.nodes.length / input.nodes.length;
    const positions = springsOf(part, start, (share) =>
      onProgress?.(PART.start + (PART.springs - PART.start) * (done + own * share)),
    );
    done += own;
    return positions;
  });
  const positions = cleared(packed(parts), discsOf(input.nodes));
  onProgress?.(1);
  return positions;
}

function springsOf(part: LayoutInput, start: Positions, onProgress: OnProgress): Positions {
  const { nodes } = part;
  const places = {
    x: Float64Array.from(nodes, ({ id }) => start.get(id)?.[0] ?? 0),
    y: Float64Array.from(nodes, ({ id }) => start.get(id)?.[1] ?? 0),
  };
  if (nodes.length > 1) springs(webOf(part), places, onProgress);
  else places.x[0] = places.y[0] = 0;
  const discs = discsOf(nodes);
  const scale = scaleFor(places, discs);
  const found = nodes.map(({ id }, node): [string, Point] => {
    return [id, [(places.x[node] ?? 0) * scale, (places.y[node] ?? 0) * scale]];
  });
  return evened(new Map(found), discs, PART.evened);
}

/** The springs' picture as large as its nodes need room. */
function scaleFor({ x, y }: Places, discs: readonly Disc[]): number {
  const room = Math.sqrt(discs.reduce((sum, { size }) => sum + roomOf(size), 0) / Math.PI);
  const reach = x.reduce((sum, own, node) => sum + Math.hypot(own, y[node] ?? 0), 0) / x.length;
  // The mean reach in a disc that is filled evenly is two thirds of its own.
  return reach === 0 ? 1 : ((2 / 3) * room) / reach;
}
