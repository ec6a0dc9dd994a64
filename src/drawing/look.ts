/** How things look, in one place for the screen and for figures. All measures in model pixels. */
import type { ActorKind } from '../dataset/schema.ts';
import { actorSize, EVENT_SIZE } from '../layout/size.ts';
import type { Point } from '../layout/types.ts';

/** Names of shapes; Cytoscape knows the same ones. */
export type ShapeName = 'ellipse' | 'round-rectangle' | 'hexagon' | 'octagon' | 'triangle' | 'diamond';

export const SHAPES: Readonly<Record<ActorKind | 'event', ShapeName>> = {
  person: 'ellipse',
  institution: 'round-rectangle',
  state: 'hexagon',
  organisation: 'hexagon',
  group: 'octagon',
  media: 'triangle',
  event: 'diamond',
};

/** Diameter of a node with so many visible events. */
export function nodeSize(kind: ActorKind | 'event', events: number): number {
  return kind === 'event' ? EVENT_SIZE : actorSize(events);
}

/** Width of a tie with so many visible events; an office tie is thin whatever it rests on. */
export function tieWidth(events: number, office = false): number {
  return office ? 0.9 : Math.min(9, 0.5 + 1.1 * Math.sqrt(Math.max(1, events)));
}

/** Opacity of a tie of one event in a picture of few ties and of very many, and of one of very many events. */
const OPACITY = { few: 0.76, many: 0.34, strong: 0.97 } as const;
/** Up to so many ties are few. Each time they double, single ones recede by one step. */
const FEW_TIES = 64;
const RECEDE = 0.12;
/** From so many ties on they are a fabric: as they double, single ones recede so that its shade grows slowly. */
const FABRIC = 2048;
const FAINTEST = 0.04;

/**
 * Opacity of a tie in a picture of so many ties: the more events, the more it stands out of the crowd. It
 * changes with the number of ties by steps, so that most changes of a filter leave most ties as they are.
 */
export function tieOpacity(events: number, office = false, ties = 0): number {
  const steps = Math.max(0, Math.ceil(Math.log2(Math.max(1, ties) / FEW_TIES)));
  const thread = Math.max(0, Math.ceil(Math.log2(Math.max(1, ties) / FABRIC)));
  const many = Math.max(FAINTEST, OPACITY.many / Math.SQRT2 ** thread);
  const single = Math.max(many, OPACITY.few - RECEDE * steps);
  if (office) return single;
  return OPACITY.strong - (OPACITY.strong - single) / Math.sqrt(Math.max(1, events));
}

/** A tie that rests on one independent source is dashed; lengths in model pixels, empty for a solid line. */
export function tieDash(independentSources: number, office = false): readonly number[] {
  return !office && independentSources <= 1 ? [5, 4] : [];
}

/** A tie in the neighbourhood that is asked for, however few events it has. */
export const LIT_TIE = 0.9;

/** Everything that is not in the neighbourhood asked for fades to this opacity. */
export const FADED = { node: 0.24, tie: 0.08 } as const;

/** How far a curve may bow, as a part of its length. */
const DEEPEST = 0.16;
/** How strongly the middle of the picture draws the middle of a tie. */
const DRAW = 0.34;
/** Half the width of the column in the middle. */
const COLUMN = 90;

/**
 * How far a tie bows towards the middle of the picture, (0, 0): the distance of the curve's one control point
 * from the middle between its ends, along the normal (-dy, dx) / length of the way from `from` to `to`. The
 * sign is that of Cytoscape's `control-point-distances` with `edge-distances: node-position` and weight 0.5.
 * Exchanging the ends changes the sign and not the curve.
 */
export function bendOf(from: Point, to: Point): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = Math.hypot(dx, dy);
  if (length === 0) return 0;
  const pullX = (-DRAW * (from[0] + to[0])) / 2;
  const pullY = (-DRAW * (from[1] + to[1])) / 2;
  const deepest = DEEPEST * length;
  const bend = (pullX * -dy + pullY * dx) / length + aside(from, to) * deepest;
  return Math.max(-deepest, Math.min(deepest, bend));
}

/**
 * From -1 to 1: upright ties in the middle of the picture would all lie on one line, and over the nodes
 * between their ends; they bow to the left.
 */
function aside(from: Point, to: Point): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const upright = Math.max(0, 1 - (4 * Math.abs(dx)) / Math.max(1, Math.abs(dy)));
  const central = Math.max(0, 1 - Math.abs(from[0] + to[0]) / 2 / COLUMN);
  return upright * central * Math.sign(dy);
}

/** The control point of the quadratic curve between two ends with this bend. */
export function controlOf(from: Point, to: Point, bend: number): Point {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = Math.hypot(dx, dy) || 1;
  return [(from[0] + to[0]) / 2 - (dy / length) * bend, (from[1] + to[1]) / 2 + (dx / length) * bend];
}

/** Width of the line in the colour of the ground that sets a node off from ties and from its neighbours. */
export const NODE_OUTLINE = 1.5;
