/** Numbers about a dataset, counted as the app counts when it opens. */
import type { ActorKind } from '../../dataset/schema.ts';
import { ACTOR_KINDS } from '../../dataset/vocabulary.ts';
import type { Network } from '../../network/network.ts';
import { OPEN_QUESTION } from '../../network/question.ts';
import { actorRows } from '../../network/rows.ts';
import type { EventEntry } from '../../network/types.ts';
import { visible } from '../../network/visible.ts';
import { type SourceCount, sourceCounts } from './sourceCounts.ts';
import { type YearTable, yearTable } from './years.ts';

export interface ConnectedActor {
  readonly id: string;
  readonly name: string;
  /** Actors that it has ties with. */
  readonly ties: number;
  /** Events that it took part in, or that somebody acted for it in. */
  readonly events: number;
}

export interface Figures {
  /** Events shown; all others are background. */
  readonly events: number;
  readonly background: number;
  readonly years: YearTable;
  /** Actors seen, by kind; kinds of which none is seen are left out. */
  readonly kinds: readonly (readonly [kind: ActorKind, count: number])[];
  /** Actors that are not seen: of background only, or in no role that makes a tie. */
  readonly unseen: number;
  /** Most ties first, then most events, then by id. */
  readonly connected: readonly ConnectedActor[];
  /** Events with two or more independent sources. */
  readonly severalSources: number;
  /** The two countries that face each other, where there are two. */
  readonly sides?: {
    readonly left: string;
    readonly right: string;
    /** Events with evidence from a source of each of them. */
    readonly both: number;
    /** Events without evidence from a source of either. */
    readonly neither: number;
  };
  readonly sources: readonly SourceCount[];
}

/** How many actors are listed. */
const CONNECTED = 10;

/** Counts with nothing filtered: all years, no background, people and institutions, ties across countries. */
export function figuresOf(network: Network): Figures {
  const seen = visible(network, OPEN_QUESTION);
  const shown = seen.events.flatMap((number) => network.events[number] ?? []);
  const rows = actorRows(network, seen);
  const { sides } = network;
  return {
    events: shown.length,
    background: network.events.length - shown.length,
    years: yearTable(network.events, new Set(seen.events)),
    kinds: ACTOR_KINDS.flatMap((kind) => {
      const count = rows.filter((row) => row.kind === kind).length;
      return count === 0 ? [] : [[kind, count] as const];
    }),
    unseen: network.actors.size - seen.actors.size,
    connected: rows
      .map(({ id, name, ties, events }) => ({ id, name, ties, events }))
      // Equal ones stay in the order of the dataset, which is that of their ids.
      .sort((one, other) => other.ties - one.ties || other.events - one.events)
      .slice(0, CONNECTED),
    severalSources: shown.filter(({ independentSources }) => independentSources > 1).length,
    ...(sides && { sides: { ...sides, ...sharesOf(shown, sides) } }),
    sources: sourceCounts(network, shown),
  };
}

function sharesOf(
  shown: readonly EventEntry[],
  { left, right }: { readonly left: string; readonly right: string },
): { readonly both: number; readonly neither: number } {
  const found = shown.map(({ values: { side } }) => [side.has(left), side.has(right)] as const);
  return {
    both: found.filter(([onLeft, onRight]) => onLeft && onRight).length,
    neither: found.filter(([onLeft, onRight]) => !onLeft && !onRight).length,
  };
}
