/**
 * Everything that a lens can ever draw, in columns: numbers instead of ids, typed arrays instead of objects.
 * Filters and the window never change it; `Marks` say what of it is seen.
 */
import type { ActorKind } from '../dataset/schema.ts';
import type { Positions } from '../layout/types.ts';
import { endsOf } from '../network/ends.ts';
import { actorsByEvent } from '../network/lens.ts';
import type { Network } from '../network/network.ts';
import { officesOf, pairsOf } from '../network/pairs.ts';
import type { Lens, Question } from '../network/types.ts';
import { SHAPES, type ShapeName } from './look.ts';
import { type ColourRole, roleOf } from './palette.ts';

/** What a line stands for. */
export type TieForm = 'tie' | 'office' | 'joint';

/** Ties are numbered: pairs of actors (or joints, in the lens `events`) first, office ties after them. */
export interface TieColumns {
  readonly count: number;
  /** Number of the first office tie. */
  readonly offices: number;
  /** Node numbers of the ends. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export interface Plan {
  readonly network: Network;
  readonly lens: Lens;
  readonly tying: Question['ties'];
  /** Nodes are numbered: actors as in the network first, then (in the lens `events`) events as in the network. */
  readonly nodes: number;
  readonly actors: number;
  readonly ids: readonly string[];
  readonly kinds: readonly (ActorKind | 'event')[];
  readonly shapes: readonly ShapeName[];
  readonly roles: readonly ColourRole[];
  readonly ties: TieColumns;
  /** Node number by id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The plan of a lens. Made once and kept by whoever draws. */
export function planOf(network: Network, lens: Lens, tying: Question['ties']): Plan {
  const { actors } = network.dataset;
  const events = lens === 'events' ? network.events : [];
  const kinds = [...actors.map(({ kind }) => kind), ...events.map(() => 'event' as const)];
  const ids = [...actors.map(({ id }) => id), ...events.map(({ event }) => event.id)];
  return {
    network,
    lens,
    tying,
    nodes: ids.length,
    actors: actors.length,
    ids,
    kinds,
    shapes: kinds.map((kind) => SHAPES[kind]),
    roles: [
      ...actors.map(({ country }) => roleOf(network.sides, country)),
      ...events.map((): ColourRole => 'event'),
    ],
    ties: lens === 'events' ? jointColumns(network) : tieColumns(network, lens, tying),
    numbers: new Map(ids.map((id, number) => [id, number])),
  };
}

function tieColumns(network: Network, lens: Lens, tying: Question['ties']): TieColumns {
  const pairs = pairsOf(network, lens, tying);
  const offices = pairs.one.length;
  if (lens !== 'both') return { count: offices, offices, from: pairs.one, to: pairs.other };
  const held = officesOf(network);
  const count = offices + held.one.length;
  const [from, to] = [new Int32Array(count), new Int32Array(count)];
  from.set(pairs.one);
  from.set(held.one, offices);
  to.set(pairs.other);
  to.set(held.other, offices);
  return { count, offices, from, to };
}

function jointColumns(network: Network): TieColumns {
  const { starts, items } = actorsByEvent(network, 'events');
  const from = new Int32Array(items.length);
  for (const { number } of network.events) {
    from.fill(network.dataset.actors.length + number, starts[number], starts[number + 1]);
  }
  return { count: items.length, offices: items.length, from, to: items };
}

/** What a tie of the plan stands for. */
export function formOf({ lens, ties }: Plan, tie: number): TieForm {
  if (lens === 'events') return 'joint';
  return tie < ties.offices ? 'tie' : 'office';
}

/** The key of a tie, office tie or joint: the ids of its ends, sorted. */
export function keyOf({ ids, ties }: Plan, tie: number): string {
  return endsOf(ids[ties.from[tie] ?? -1] ?? '', ids[ties.to[tie] ?? -1] ?? '').key;
}

/** Places of nodes in model pixels, by number; NaN where a node has none. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The positions of a layout by the numbers of the plan. */
export function placesOf({ ids, nodes }: Plan, positions: Positions): Places {
  const places = { x: new Float64Array(nodes).fill(Number.NaN), y: new Float64Array(nodes).fill(Number.NaN) };
  for (const [number, id] of ids.entries()) {
    const at = positions.get(id);
    if (at === undefined) continue;
    places.x[number] = at[0];
    places.y[number] = at[1];
  }
  return places;
}
