/** Which actors are visible and how much joins them, kinds considered. */
import { ACTOR_KINDS } from '../../dataset/vocabulary.ts';
import type { Network } from '../network.ts';
import { officesOf } from '../pairs.ts';
import type { Question } from '../types.ts';
import { kindsOf } from './actorLists.ts';
import type { LensCounts } from './lensCounts.ts';

export interface Presence {
  /** Visible events of each visible actor, by its number; 0 = not visible. */
  readonly actorEvents: Int32Array;
  readonly actors: number;
  readonly ties: number;
  readonly officeTies: number;
}

/** While every kind passes the counters say it themselves; else actors and pairs are passed through once. */
export function presenceOf(network: Network, counts: LensCounts, question: Question): Presence {
  const { actors, ties, offices } = counts;
  if (question.filters.kind.length === 0) {
    return {
      actorEvents: actors.counts,
      actors: actors.alive,
      ties: ties === undefined ? actors.total : ties.alive,
      officeTies: offices?.alive ?? 0,
    };
  }
  const actorEvents = passingActors(network, counts, question);
  let present = 0;
  for (const events of actorEvents) if (events > 0) present += 1;
  return {
    actorEvents,
    actors: present,
    ties:
      ties === undefined
        ? actorEvents.reduce((sum, events) => sum + events, 0)
        : joined(ties.events, ties.columns, actorEvents),
    officeTies: offices === undefined ? 0 : joined(offices.counts, officesOf(network), actorEvents),
  };
}

/** An institution for which a visible person acted is visible whatever its kind; only persons hold offices. */
function passingActors(
  network: Network,
  { actors, tookPart, offices }: LensCounts,
  { filters }: Question,
): Int32Array {
  const kinds = kindsOf(network, 'kinds');
  const passes = Uint8Array.from(ACTOR_KINDS, (kind) => (filters.kind.includes(kind) ? 1 : 0));
  const { counts } = tookPart ?? actors;
  const seen = kinds.map((kind) => passes[kind] ?? 0);
  if (offices !== undefined && tookPart === undefined) {
    const { other } = officesOf(network);
    for (let pair = 0; pair < other.length; pair += 1) {
      if (offices.counts[pair] !== 0) seen[other[pair] ?? 0] = 1;
    }
  }
  return counts.map((events, actor) => (seen[actor] === 1 ? events : 0));
}

/** Pairs towards which an event counts and of which both ends are visible. */
function joined(
  counts: Int32Array,
  { one, other }: { readonly one: Int32Array; readonly other: Int32Array },
  actorEvents: Int32Array,
): number {
  let found = 0;
  for (let pair = 0; pair < counts.length; pair += 1) {
    if (counts[pair] === 0) continue;
    if (actorEvents[one[pair] ?? 0] !== 0 && actorEvents[other[pair] ?? 0] !== 0) found += 1;
  }
  return found;
}
