import type { LayoutNode } from './types.ts';

/** By code unit: the same on every machine, unlike the order of a locale. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The busiest first, equals by id. */
export function byWeight(one: LayoutNode, other: LayoutNode): number {
  return other.weight - one.weight || compare(one.id, other.id);
}
