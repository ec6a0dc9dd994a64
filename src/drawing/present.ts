/** What kinds of marks a picture has: all that its legend needs to know. */
import type { ActorKind } from '../dataset/schema.ts';
import type { Network } from '../network/network.ts';
import type { Lens, Visible } from '../network/types.ts';
import { tieDash } from './look.ts';
import { type ColourRole, roleOf } from './palette.ts';
import type { Scene } from './scene.ts';

export interface Present {
  readonly lens: Lens;
  readonly sides?: { readonly left: string; readonly right: string };
  readonly colours: ReadonlySet<ColourRole>;
  readonly kinds: ReadonlySet<ActorKind | 'event'>;
  /** Events of the thinnest and of the widest tie; 0 without ties. */
  readonly fewest: number;
  readonly most: number;
  /** Whether a tie rests on one independent source. */
  readonly dashed: boolean;
  /** Whether there are office ties. */
  readonly office: boolean;
}

/** What a scene has, which may have left out what has no place. */
export function presentIn({ nodes, ties, lens, sides }: Scene): Present {
  const own = ties.filter((tie) => !tie.office);
  return {
    lens,
    ...(sides && { sides }),
    colours: new Set(nodes.map(({ colour }) => colour)),
    kinds: new Set(nodes.map(({ kind }) => kind)),
    ...rangeOf(own.map(({ events }) => events)),
    dashed: own.some(({ dash }) => dash.length > 0),
    office: own.length < ties.length,
  };
}

/** What a picture of all that is visible has, without making the picture. */
export function presentAmong(
  network: Network,
  { question, actors, events, ties, officeTies }: Visible,
): Present {
  const isEvents = question.lens === 'events';
  const colours = new Set<ColourRole>();
  const kinds = new Set<ActorKind | 'event'>();
  for (const id of actors.keys()) {
    const actor = network.actors.get(id);
    if (actor === undefined) continue;
    colours.add(roleOf(network.sides, actor.country));
    kinds.add(actor.kind);
  }
  if (isEvents && events.length > 0) kinds.add('event');
  const own = [...ties.values()];
  return {
    lens: question.lens,
    ...(network.sides && { sides: network.sides }),
    colours,
    kinds,
    ...rangeOf(own.map((tie) => tie.events.length)),
    dashed: own.some(({ independentSources }) => tieDash(independentSources).length > 0),
    office: officeTies.size > 0,
  };
}

function rangeOf(counts: readonly number[]): Pick<Present, 'fewest' | 'most'> {
  let [fewest, most] = [Number.POSITIVE_INFINITY, 0];
  for (const count of counts) {
    fewest = Math.min(fewest, count);
    most = Math.max(most, count);
  }
  return { fewest: counts.length === 0 ? 0 : fewest, most };
}
