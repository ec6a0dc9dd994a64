/** What joins visible actors: ties, joints with events, office ties. Each is the list of its events. */
import { actorsByEvent } from './lens.ts';
import type { Network } from './network.ts';
import { type Pair, pairOf, pairsOf } from './pairs.ts';
import type { Lens, Question, Tie } from './types.ts';
import { officesOf } from './visibleActors.ts';

type Ids = { has(id: string): boolean };

/**
 * Ties between visible actors of the same visible event. An event does not count towards a tie to which
 * one of its visible parts counts; the smallest visible event that holds the pair always counts, so it is
 * enough to look for any visible part with the same pair.
 */
export function visibleTies(
  network: Network,
  events: readonly number[],
  actors: Ids,
  lens: Lens,
  ties: Question['ties'],
): ReadonlyMap<string, Tie> {
  const pairs = pairsOf(network, lens, ties);
  const isVisible = new Uint8Array(network.events.length);
  for (const event of events) isVisible[event] = 1;
  const lists = new Map<number, number[]>();
  for (const event of events) {
    const parts = pairs.parts.get(event);
    for (const number of pairs.ofEvent[event] ?? []) {
      const pair = pairs.list[number];
      if (pair === undefined || !actors.has(pair.a) || !actors.has(pair.b)) continue;
      if (parts?.get(number)?.some((part) => isVisible[part] === 1)) continue;
      append(lists, number, event);
    }
  }
  const inOrder = [...lists].sort(([one], [other]) => one - other);
  return tiesFrom(
    network,
    inOrder.flatMap(([number, counting]) => {
      const pair = pairs.list[number];
      return pair === undefined ? [] : [{ pair, events: counting }];
    }),
  );
}

/** Each visible event joined to each of its visible actors, in order of events. */
export function visibleJoints(
  network: Network,
  events: readonly number[],
  actors: Ids,
): ReadonlyMap<string, Tie> {
  const byEvent = actorsByEvent(network, 'events');
  const joints = events.flatMap((number) => {
    const id = network.events[number]?.event.id;
    if (id === undefined) return [];
    const own = (byEvent[number] ?? []).filter((actor) => actors.has(actor));
    return own.map((actor) => ({ pair: pairOf(id, actor), events: [number] }));
  });
  return tiesFrom(network, joints);
}

/** Each visible person and each institution it acted for, with every visible event in which it did. */
export function visibleOfficeTies(
  network: Network,
  events: readonly number[],
  actors: Ids,
): ReadonlyMap<string, Tie> {
  const lists = new Map<string, { pair: Pair; events: number[] }>();
  for (const number of events) {
    for (const { person, institution } of officesOf(network.events[number], actors)) {
      const pair = pairOf(person, institution);
      const found = lists.get(pair.key);
      if (found) found.events.push(number);
      else lists.set(pair.key, { pair, events: [number] });
    }
  }
  return tiesFrom(network, [...lists.values()]);
}

/** How many distinct sources, copies folded, the evidence of these events has. */
export function countSources(network: Network, events: readonly number[]): number {
  const [first, ...more] = events;
  // Most ties rest on one event, which knows its own number.
  if (first !== undefined && more.length === 0) return network.events[first]?.independentSources ?? 0;
  const sources = new Set<string>();
  for (const number of events) {
    for (const source of network.events[number]?.foldedSources ?? []) sources.add(source);
  }
  return sources.size;
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function tiesFrom(
  network: Network,
  lists: readonly { readonly pair: Pair; readonly events: readonly number[] }[],
): ReadonlyMap<string, Tie> {
  return new Map(
    lists.map(({ pair, events }) => [
      pair.key,
      { ...pair, events, independentSources: countSources(network, events) },
    ]),
  );
}
