import type { Actor, ActorKind, EventRecord } from '../dataset/schema.ts';
import type { LayoutName, Point, Positions } from '../layout/types.ts';
import type { Network } from '../network/network.ts';
import type { Lens, Tie, Visible } from '../network/types.ts';
import { bendOf, nodeSize, SHAPES, type ShapeName, tieDash, tieOpacity, tieWidth } from './look.ts';
import { type ColourRole, roleOf } from './palette.ts';

export type LabelSide = 'left' | 'right' | 'below';

/** A drawn actor or event. Measures in model pixels. */
export interface SceneNode {
  readonly id: string;
  readonly kind: ActorKind | 'event';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly shape: ShapeName;
  readonly colour: ColourRole;
  readonly country?: string;
  /** Number of its visible events; 1 for an event. */
  readonly events: number;
  readonly label: string;
  /** What is written in its place where room is scarce; where there is none the label is cut. */
  readonly shortLabel?: string;
  /** Where its label goes first of all. */
  readonly labelSide: LabelSide;
  /** Stands among the ties, where names disturb: in a crowd few of these are written. */
  readonly quiet?: true;
}

/** A drawn tie, office tie or joint. */
export interface SceneTie {
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly from: Point;
  readonly to: Point;
  /** See `bendOf`. */
  readonly bend: number;
  readonly width: number;
  readonly dash: readonly number[];
  readonly opacity: number;
  readonly office: boolean;
  readonly events: number;
}

/** A picture in data: what is visible, where it stands and how it looks, without colours of a theme. */
export interface Scene {
  /** Small nodes last, so that a big one never hides them. */
  readonly nodes: readonly SceneNode[];
  /** Office ties first, then from thin to wide. */
  readonly ties: readonly SceneTie[];
  readonly byId: ReadonlyMap<string, SceneNode>;
  readonly sides?: { readonly left: string; readonly right: string };
  readonly lens: Lens;
}

/** Nodes without a position are left out, and so are their ties. */
export function sceneOf(
  network: Network,
  visible: Visible,
  positions: Positions,
  lens: Lens,
  layout: LayoutName = 'sides',
): Scene {
  const nodes = [
    ...actorNodes(network, visible, positions, layout),
    ...(lens === 'events' ? eventNodes(network, visible, positions) : []),
  ].sort((one, other) => other.size - one.size);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const count = visible.ties.size;
  const ties = [
    ...[...visible.officeTies.values()].flatMap((tie) => sceneTie(tie, byId, count, true)),
    ...[...visible.ties.values()]
      .flatMap((tie) => sceneTie(tie, byId, count, false))
      .sort((one, other) => one.events - other.events),
  ];
  return { nodes, ties, byId, lens, ...(network.sides && { sides: network.sides }) };
}

function* actorNodes(
  network: Network,
  visible: Visible,
  positions: Positions,
  layout: LayoutName,
): Generator<SceneNode> {
  for (const [id, numbers] of visible.actors) {
    const actor = network.actors.get(id);
    const point = positions.get(id);
    if (actor !== undefined && point !== undefined) {
      yield actorNode(actor, point, numbers.length, roleOf(network.sides, actor.country), layout);
    }
  }
}

/** An actor of so many visible events at its place. */
export function actorNode(
  actor: Actor,
  point: Point,
  events: number,
  colour: ColourRole,
  layout: LayoutName,
): SceneNode {
  return {
    id: actor.id,
    kind: actor.kind,
    x: point[0],
    y: point[1],
    size: nodeSize(actor.kind, events),
    shape: SHAPES[actor.kind],
    colour,
    events,
    label: actor.name,
    labelSide: labelSideOf(layout, colour, point),
    ...(layout === 'sides' && colour !== 'left' && colour !== 'right' && { quiet: true }),
    ...(actor.shortName !== undefined && { shortLabel: actor.shortName }),
    ...(actor.country !== undefined && { country: actor.country }),
  };
}

function* eventNodes(network: Network, visible: Visible, positions: Positions): Generator<SceneNode> {
  for (const number of visible.events) {
    const event = network.events[number]?.event;
    const point = event && positions.get(event.id);
    if (event !== undefined && point !== undefined) yield eventNode(event, point);
  }
}

/** An event at its place, in the lens that draws them. */
export function eventNode({ id, title }: Pick<EventRecord, 'id' | 'title'>, [x, y]: Point): SceneNode {
  return {
    id,
    kind: 'event',
    x,
    y,
    size: nodeSize('event', 1),
    shape: SHAPES.event,
    colour: 'event',
    events: 1,
    label: title,
    labelSide: 'right',
  };
}

/** Outwards, away from the ties; along the axis in `time`, where reading goes to the right. */
function labelSideOf(layout: LayoutName, colour: ColourRole, [x]: Point): LabelSide {
  if (layout === 'time') return 'right';
  if (layout === 'circles') return 'below';
  if (layout === 'force') return x < 0 ? 'left' : 'right';
  return colour === 'left' || colour === 'right' ? colour : 'right';
}

/** `count` is how many ties the scene has, office ties not counted. */
function sceneTie(
  tie: Tie,
  byId: ReadonlyMap<string, SceneNode>,
  count: number,
  office: boolean,
): SceneTie[] {
  const a = byId.get(tie.a);
  const b = byId.get(tie.b);
  if (a === undefined || b === undefined) return [];
  const from: Point = [a.x, a.y];
  const to: Point = [b.x, b.y];
  const events = tie.events.length;
  return [
    {
      key: tie.key,
      a: tie.a,
      b: tie.b,
      from,
      to,
      bend: bendOf(from, to),
      width: tieWidth(events, office),
      dash: tieDash(tie.independentSources, office),
      opacity: tieOpacity(events, office, count),
      office,
      events,
    },
  ];
}
