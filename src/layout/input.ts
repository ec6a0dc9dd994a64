import type { Network } from '../network/network.ts';
import type { Lens } from '../network/types.ts';
import { type Columns, columnsOf } from './columns.ts';
import { compare } from './compare.ts';
import { type Lists, meeting, seenWith } from './lists.ts';
import { joints, officesHeld, type Pairs, pairsMet, type Ranks } from './pairs.ts';
import type { LayoutInput, LayoutNode, LayoutTie } from './types.ts';

/** The input of a layout, and the number of each of its nodes. */
export interface NumberedInput {
  readonly input: LayoutInput;
  /** Of the n-th node: its actor number, or the number of actors and its event number. */
  readonly numbers: Int32Array;
}

/** Everything that a lens can ever show, background included: positions must never depend on filters. */
export function layoutInput(network: Network, lens: Lens): LayoutInput {
  return inputOf(columnsOf(network, lens), lens).input;
}

/** {@link layoutInput} from the columns alone. */
export function inputOf(columns: Columns, lens: Lens): NumberedInput {
  const met = meeting(columns, lens);
  const nodes = new Map<number, LayoutNode>(actorNodes(columns, seenWith(columns, lens, met)));
  if (lens === 'events') for (const [number, node] of eventNodes(columns)) nodes.set(number, node);
  const sorted = [...nodes].sort(([, one], [, other]) => compare(one.id, other.id));
  const inOrder = sorted.map(([, node]) => node);
  const ranks = ranksOf(columns, sorted);
  const ties =
    lens === 'events'
      ? tiesOf(joints(columns, met, ranks), inOrder, 'joint')
      : tiesOf(pairsMet(columns, met, ranks), inOrder);
  const held = lens === 'both' ? tiesOf(officesHeld(columns, ranks), inOrder, 'office') : [];
  return {
    input: {
      nodes: inOrder,
      ties: held.length === 0 ? ties : [...ties, ...held].sort(byEnds),
      ...(columns.sides && { sides: columns.sides }),
    },
    numbers: Int32Array.from(sorted, ([number]) => number),
  };
}

function ranksOf({ actors, events }: Columns, sorted: readonly (readonly [number, unknown])[]): Ranks {
  const of = new Int32Array(actors.ids.length + events.days.length);
  for (const [rank, [number]] of sorted.entries()) of[number] = rank;
  return { of, base: sorted.length };
}

function* actorNodes({ actors, events }: Columns, seen: Lists): Generator<[number, LayoutNode]> {
  const count = actors.ids.length;
  const weights = new Int32Array(count);
  const plain = new Int32Array(count);
  const days = { plain: new Float64Array(count).fill(Infinity), all: new Float64Array(count).fill(Infinity) };
  for (let event = 0; event < events.days.length; event += 1) {
    const day = events.days[event] ?? Number.NaN;
    const isPlain = events.context[event] !== 1;
    for (let at = seen.first[event] ?? 0; at < (seen.first[event + 1] ?? 0); at += 1) {
      const actor = seen.actor[at] ?? 0;
      weights[actor] = (weights[actor] ?? 0) + 1;
      if (day < (days.all[actor] ?? 0)) days.all[actor] = day;
      if (!isPlain) continue;
      plain[actor] = 1;
      if (day < (days.plain[actor] ?? 0)) days.plain[actor] = day;
    }
  }
  for (const [actor, id] of actors.ids.entries()) {
    const [kind, label, weight] = [actors.kinds[actor], actors.names[actor], weights[actor] ?? 0];
    if (kind === undefined || label === undefined || weight === 0) continue;
    const country = actors.countries[actor];
    const context = plain[actor] !== 1;
    const day = (context ? days.all : days.plain)[actor] ?? Infinity;
    yield [
      actor,
      { id, kind, weight, label, context, ...(country !== undefined && { country }), ...dated(day) },
    ];
  }
}

function* eventNodes({ actors, events }: Columns): Generator<[number, LayoutNode]> {
  for (const [event, id] of events.ids.entries()) {
    const context = events.context[event] === 1;
    const day = dated(events.days[event] ?? Number.NaN);
    yield [actors.ids.length + event, { id, kind: 'event', weight: 1, label: '', context, ...day }];
  }
}

function dated(day: number): { readonly day?: number } {
  return Number.isFinite(day) ? { day } : {};
}

/** Pairs as ties; without a `kind` they are of the kind that the two countries make. */
function tiesOf(
  { codes, counts, base }: Pairs,
  nodes: readonly LayoutNode[],
  kind?: LayoutTie['kind'],
): readonly LayoutTie[] {
  return Array.from(codes, (code, at): LayoutTie => {
    const [one, other] = [nodes[Math.floor(code / base)], nodes[code % base]];
    const within = one?.country !== undefined && one.country === other?.country;
    return {
      a: one?.id ?? '',
      b: other?.id ?? '',
      weight: counts[at] ?? 0,
      kind: kind ?? (within ? 'within' : 'across'),
    };
  });
}

function byEnds(one: LayoutTie, other: LayoutTie): number {
  return compare(one.a, other.a) || compare(one.b, other.b);
}
