/** The picture of the app as plain Cytoscape draws it: the same shapes, curves, dashes and strengths. */
import cytoscape, { type ElementDefinition, type StylesheetStyle } from 'cytoscape';
import type { ActorKind } from '../../../src/dataset/schema.ts';
import { bendOf, NODE_OUTLINE, SHAPES, tieDash, tieOpacity, tieWidth } from '../../../src/drawing/look.ts';
import type { Given, Setup, Step } from '../contract.ts';
import { nodeColour, PALETTE, tieColour } from '../look.ts';

/** Draws the first step and nothing else. */
export const setup: Setup = (container, given, first) => {
  const { width, height, zoom } = given;
  container.style.background = PALETTE.ground;
  const cy = cytoscape({
    container,
    elements: [...nodesOf(given, first), ...tiesOf(given, first)],
    layout: { name: 'preset', fit: false },
    zoom,
    pan: { x: width / 2, y: height / 2 },
    minZoom: 0.0001,
    pixelRatio: 1,
    style: STYLE,
  });
  const stay = (): void => {
    cy.forceRender();
  };
  return { step: stay, pan: stay, zoom: stay };
};

/** The published types know mappings of data for widths but not for opacity. */
const OPACITY_OF_DATA = 'data(opacity)' as unknown as number;

const STYLE: StylesheetStyle[] = [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(colour)',
      'border-width': NODE_OUTLINE,
      'border-color': PALETTE.ground,
    },
  },
  ...Object.entries(SHAPES).map(
    ([kind, shape]): StylesheetStyle => ({ selector: `node[kind = "${kind}"]`, style: { shape } }),
  ),
  {
    selector: 'edge',
    style: {
      'curve-style': 'unbundled-bezier',
      'control-point-distances': 'data(bend)',
      'control-point-weights': 0.5,
      'edge-distances': 'node-position',
      'source-endpoint': 'inside-to-node',
      'target-endpoint': 'inside-to-node',
      'line-color': 'data(colour)',
      'line-cap': 'round',
      width: 'data(width)',
      opacity: OPACITY_OF_DATA,
    },
  },
  {
    selector: 'edge[dashed = 1]',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [...tieDash(1)], 'line-cap': 'butt' },
  },
];

/** Large ones first, so that a big one never hides a small one. */
function nodesOf(given: Given, { nodes: shown }: Step): readonly ElementDefinition[] {
  const { x, y, size, kind } = given.nodes;
  const numbers = x.flatMap((_, node) => (shown[node] === 1 ? [node] : []));
  numbers.sort((one, other) => (size[other] ?? 0) - (size[one] ?? 0));
  return numbers.map((node) => ({
    data: {
      id: `n${node}`,
      size: size[node] ?? 0,
      kind: kind[node] as ActorKind,
      colour: nodeColour(given, node),
    },
    position: { x: x[node] ?? 0, y: y[node] ?? 0 },
  }));
}

/** Office ties first, then from thin to wide. */
function tiesOf(given: Given, { ties: shown, count }: Step): readonly ElementDefinition[] {
  const { from, to, events, dashed, offices } = given.ties;
  const numbers = from.flatMap((_, tie) => (shown[tie] === 1 ? [tie] : []));
  const rank = (tie: number): number => (tie >= offices ? 0 : (events[tie] ?? 1));
  numbers.sort((one, other) => rank(one) - rank(other));
  const at = (node: number) => [given.nodes.x[node] ?? 0, given.nodes.y[node] ?? 0] as const;
  return numbers.map((tie) => {
    const [one, other, office] = [from[tie] ?? 0, to[tie] ?? 0, tie >= offices];
    return {
      data: {
        id: `t${tie}`,
        source: `n${one}`,
        target: `n${other}`,
        colour: tieColour(given, tie),
        width: tieWidth(events[tie] ?? 1, office),
        opacity: tieOpacity(events[tie] ?? 1, office, count),
        bend: bendOf(at(one), at(other)),
        dashed: office ? 0 : (dashed[tie] ?? 0),
      },
    };
  });
}
