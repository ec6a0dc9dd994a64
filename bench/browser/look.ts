/** How the nodes and ties of a given network look on the screen: the same for all ways of drawing. */

import { tieDash, tieOpacity, tieWidth } from '../../src/drawing/look.ts';
import { palettes } from '../../src/drawing/palette.ts';
import type { Given } from './contract.ts';

export const PALETTE = palettes.light;

/** Nothing gets smaller on the screen, however far out. In pixels of the screen. */
const LEAST = { node: 3, tie: 0.6, dash: 2 } as const;

/** Diameter of a node on the screen. */
export function nodeAcross({ nodes, zoom }: Given, node: number): number {
  return Math.max(LEAST.node, (nodes.size[node] ?? 0) * zoom);
}

export function nodeColour({ nodes }: Given, node: number): string {
  return PALETTE[nodes.role[node] as 'left' | 'right' | 'others' | 'none'];
}

/** Width of a tie on the screen. */
export function tieAcross({ ties, zoom }: Given, tie: number): number {
  return Math.max(LEAST.tie, tieWidth(ties.events[tie] ?? 1, tie >= ties.offices) * zoom);
}

export function tieColour({ ties }: Given, tie: number): string {
  return tie >= ties.offices ? PALETTE.officeTie : PALETTE.tie;
}

/** Lengths of dashes and gaps on the screen; empty for a solid line. */
export function tieDashes({ ties, zoom }: Given, tie: number): readonly number[] {
  const sources = ties.dashed[tie] === 1 ? 1 : 2;
  return tieDash(sources, tie >= ties.offices).map((length) => Math.max(LEAST.dash, length * zoom));
}

/** In a picture of so many ties. */
export function tieStrength({ ties }: Given, tie: number, count: number): number {
  return tieOpacity(ties.events[tie] ?? 1, tie >= ties.offices, count);
}

/** `#rrggbb` with an opacity, for those who know no opacity of lines. */
export function withOpacity(colour: string, opacity: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgba(${red}, ${green}, ${blue}, ${opacity})`;
}

/** Place of a node on the screen, before anybody pans or zooms. */
export function onScreen({ nodes, zoom, width, height }: Given, node: number): readonly [number, number] {
  return [width / 2 + (nodes.x[node] ?? 0) * zoom, height / 2 + (nodes.y[node] ?? 0) * zoom];
}
