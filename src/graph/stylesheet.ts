/** How Cytoscape draws: shapes, colours and strengths of drawing/look.ts and palette.ts as a stylesheet. */
import type { StylesheetStyle } from 'cytoscape';
import { FADED, LIT_TIE, NODE_OUTLINE, SHAPES, tieDash } from '../drawing/look.ts';
import type { ColourRole, Palette } from '../drawing/palette.ts';
import { OFF } from './elements.ts';

const TINTS: readonly ColourRole[] = ['left', 'right', 'others', 'none', 'event'];

/** Hovering fades the rest strongly; a selection stays for long and only dims it. */
const DIMMED = { node: 0.38, tie: 0.13 } as const;
/** Outside of a focus there is little more than a shadow. */
const AWAY = { node: 0.07, tie: 0.02 } as const;

/** From back to front: ties, faded nodes, ties that are pointed at, all other nodes, the one in hand. */
const FADED_NODES = 1;
const LIT_TIES = 2;
const FRONT = 10;

/** The published types know mappings of data for widths but not for opacity. */
const OPACITY_OF_DATA = 'data(opacity)' as unknown as number;

/** The stylesheet for one set of colours. */
export function stylesheetOf(palette: Palette): StylesheetStyle[] {
  return [
    coreRule(palette),
    ...nodeRules(palette),
    ...lineRules(palette),
    ...emphasisRules(palette),
    OFF_RULE,
  ];
}

function nodeRules(palette: Palette): StylesheetStyle[] {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'border-width': NODE_OUTLINE,
        'border-color': palette.ground,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    ...Object.entries(SHAPES).map(
      ([kind, shape]): StylesheetStyle => ({ selector: `node[kind = "${kind}"]`, style: { shape } }),
    ),
    ...TINTS.map(
      (tint): StylesheetStyle => ({
        selector: `node[tint = "${tint}"]`,
        style: { 'background-color': palette[tint] },
      }),
    ),
  ];
}

function lineRules(palette: Palette): StylesheetStyle[] {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        'edge-distances': 'node-position',
        // To the middle of its ends, under the nodes: where nodes touch there is no border to end at.
        'source-endpoint': 'inside-to-node',
        'target-endpoint': 'inside-to-node',
        'line-color': palette.tie,
        'line-cap': 'round',
        width: 'data(width)',
        opacity: OPACITY_OF_DATA,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge[dashed = 1]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [...tieDash(1)], 'line-cap': 'butt' },
    },
    { selector: 'edge[form = "office"]', style: { 'line-color': palette.officeTie } },
  ];
}

function emphasisRules(palette: Palette): StylesheetStyle[] {
  return [
    ...paleNodes('dimmed', DIMMED.node, palette),
    { selector: 'edge.dimmed', style: { opacity: DIMMED.tie } },
    ...paleNodes('faded', FADED.node, palette),
    { selector: 'edge.faded', style: { opacity: FADED.tie } },
    { selector: 'edge.lit', style: { opacity: LIT_TIE, 'z-index': LIT_TIES } },
    ...paleNodes('away', AWAY.node, palette),
    { selector: 'node.away', style: { events: 'no' } },
    { selector: 'edge.away', style: { opacity: AWAY.tie, events: 'no' } },
    { selector: 'node.pinned', style: { 'border-color': palette.faintInk } },
    {
      selector: 'node.hovered',
      style: { 'border-color': palette.ink, 'border-width': 2, 'z-index': FRONT },
    },
    {
      selector: 'node.selected, node.chosen',
      style: {
        'border-width': 2,
        'outline-color': palette.accent,
        'outline-width': 3,
        'outline-offset': 1,
        'z-index': FRONT,
      },
    },
    { selector: 'edge.hovered', style: { 'line-color': palette.ink, opacity: 1 } },
    { selector: 'edge.selected', style: { 'line-color': palette.accent, opacity: 1 } },
  ];
}

/** Nodes fade into the ground by their colour and not by opacity, or ties would show through them. */
function paleNodes(name: string, part: number, palette: Palette): StylesheetStyle[] {
  return TINTS.map((tint) => ({
    selector: `node.${name}[tint = "${tint}"]`,
    style: {
      'background-color': mixed(palette[tint], palette.ground, part),
      // Else every node would stand before every tie.
      'z-index-compare': 'manual',
      'z-index': FADED_NODES,
    },
  }));
}

/** So much of one colour, the rest of another; all as `#rrggbb`. */
function mixed(colour: string, ground: string, part: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [one, other] = [colour, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((one ?? 0) * part + (other ?? 0) * (1 - part));
  });
  return `rgb(${channels.join(', ')})`;
}

const OFF_RULE: StylesheetStyle = { selector: `.${OFF}`, style: { display: 'none' } };

/** The box that a drag with the shift key draws, and no grey disc under the pointer. */
function coreRule(palette: Palette): StylesheetStyle {
  return {
    selector: 'core',
    style: {
      'active-bg-color': palette.accent,
      'active-bg-opacity': 0,
      'active-bg-size': 0,
      'selection-box-color': palette.accent,
      'selection-box-border-color': palette.accent,
      'selection-box-border-width': 1,
      'selection-box-opacity': 0.12,
      'outside-texture-bg-color': palette.ground,
      'outside-texture-bg-opacity': 1,
    },
  };
}
