import type { LayoutNode } from './types.ts';

/** Diameter of a node in the lens `events` that is an event, in model pixels. */
export const EVENT_SIZE = 10;
const LARGEST_SIZE = 46;

/**
 * Diameter of an actor in model pixels. It grows with the root of the number of events, so that the area and
 * not the diameter says how many; capped, so that one busy actor does not drown its neighbours.
 */
export function actorSize(events: number): number {
  return Math.min(LARGEST_SIZE, 8 + 5 * Math.sqrt(Math.max(0, events)));
}

/** The room a node needs: its size were everything visible. */
export function largestSizeOf(node: Pick<LayoutNode, 'kind' | 'weight'>): number {
  return node.kind === 'event' ? EVENT_SIZE : actorSize(node.weight);
}
