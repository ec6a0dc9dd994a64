/** What joins visible actors: ties, joints with events, office ties. Each is the list of its events. */
import { type Ends, endsOf } from './ends.ts';
import { actorsByEvent } from './lens.ts';
import { listAt } from './lists.ts';
import type { Network } from './network.ts';
import type { Pairs } from './pairNumbers.ts';
import { officesOf, pairsOf, type TyingPairs } from './pairs.ts';
import type { Lens, Question, Tie } from './types.ts';
import { flags } from './visibleActors.ts';

/**
 * Ties between visible actors of the same visible event. An event does not count towards a tie to which
 * one of its visible parts counts; the smallest visible event that holds the pair always counts, so it is
 * enough to look for any visible part with the same pair.
 */
export function visibleTies(
  network: Network,
  events: readonly number[],
  actors: Iterable<string>,
  lens: Lens,
  ties: Question['ties'],
): ReadonlyMap<string, Tie> {
  return countingTies(network, pairsOf(network, lens, ties), events, actors);
}

/** Each visible person and each institution it acted for, with every visible event in which it did. */
export function visibleOfficeTies(
  network: Network,
  events: readonly number[],
  actors: Iterable<string>,
): ReadonlyMap<string, Tie> {
  return countingTies(network, officesOf(network), events, actors);
}

/** Each visible event joined to each of its visible actors, in order of events. */
export function visibleJoints(
  network: Network,
  events: readonly number[],
  actors: Iterable<string>,
): ReadonlyMap<string, Tie> {
  const byEvent = actorsByEvent(network, 'events');
  const seen = flagsOf(network, actors);
  const joints = new Map<string, Tie>();
  for (const event of events) {
    const id = network.events[event]?.event.id;
    if (id === undefined) continue;
    for (const number of listAt(byEvent, event)) {
      const actor = network.dataset.actors[number]?.id;
      if (actor === undefined || seen[number] !== 1) continue;
      const ends = endsOf(id, actor);
      joints.set(ends.key, tieOf(network, ends, [event]));
    }
  }
  return joints;
}

/** How many distinct sources, copies folded, the evidence of these events has. */
export function countSources(network: Network, events: readonly number[]): number {
  const [first] = events;
  // Most ties rest on one event, which knows its own number.
  if (first !== undefined && events.length === 1) return network.events[first]?.independentSources ?? 0;
  const sources = new Set<string>();
  for (const number of events) {
    for (const source of network.events[number]?.foldedSources ?? []) sources.add(source);
  }
  return sources.size;
}

function countingTies(
  network: Network,
  { one, other, inOrder, ofEvent, ends, parts }: Pairs & Partial<TyingPairs>,
  events: readonly number[],
  actors: Iterable<string>,
): ReadonlyMap<string, Tie> {
  const seen = flagsOf(network, actors);
  const shown = new Uint8Array(network.events.length);
  for (const event of events) shown[event] = 1;
  const lists: (number[] | undefined)[] = new Array(one.length);
  for (const event of events) {
    const partsOf = parts?.get(event);
    for (const number of listAt(ofEvent, event)) {
      if (seen[one[number] ?? -1] !== 1 || seen[other[number] ?? -1] !== 1) continue;
      if (partsOf?.get(number)?.some((part) => shown[part] === 1)) continue;
      const counting = lists[number];
      if (counting) counting.push(event);
      else lists[number] = [event];
    }
  }
  const ties = new Map<string, Tie>();
  for (const number of inOrder) {
    const counting = lists[number];
    if (counting === undefined) continue;
    const own = ends(number);
    ties.set(own.key, tieOf(network, own, counting));
  }
  return ties;
}

function flagsOf(network: Network, actors: Iterable<string>): Uint8Array {
  const seen = flags(network);
  for (const id of actors) {
    const number = network.actorNumbers.get(id);
    if (number !== undefined) seen[number] = 1;
  }
  return seen;
}

function tieOf(network: Network, { key, a, b }: Ends, events: readonly number[]): Tie {
  return { key, a, b, events, independentSources: countSources(network, events) };
}
