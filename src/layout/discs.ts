import { compare } from './compare.ts';
import { largestSizeOf } from './size.ts';
import type { LayoutInput } from './types.ts';

/** A node and its diameter in model pixels, were everything visible. */
export interface Disc {
  readonly id: string;
  readonly size: number;
}

/** The discs of all nodes, the largest first. */
export function discsOf(nodes: LayoutInput['nodes']): readonly Disc[] {
  return nodes
    .map((node) => ({ id: node.id, size: largestSizeOf(node) }))
    .sort((one, other) => other.size - one.size || compare(one.id, other.id));
}
