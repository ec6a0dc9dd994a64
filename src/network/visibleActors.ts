/** Which actors are visible, and in which visible events. */
import { actorsByEvent } from './lens.ts';
import type { Network } from './network.ts';
import type { EventEntry, Question } from './types.ts';

/** Looks only at the kinds and the lens of a question: the visible events are given. */
export type ActorQuestion = Pick<Question, 'lens'> & { readonly kinds: readonly string[] };

/**
 * Actor id to the numbers of the visible events it took part in, in the order of the dataset. In the lens
 * `both` an institution for which a visible person acted comes too, whatever its kind, with those events.
 */
export function visibleActors(
  network: Network,
  events: readonly number[],
  { lens, kinds }: ActorQuestion,
): ReadonlyMap<string, readonly number[]> {
  const byEvent = actorsByEvent(network, lens);
  const passes = passesKind(network, kinds);
  const seen = new Set<string>();
  for (const number of events) {
    for (const id of byEvent[number] ?? []) if (passes(id)) seen.add(id);
  }
  if (lens === 'both') {
    const people = new Set(seen);
    for (const number of events) {
      for (const { institution } of officesOf(network.events[number], people)) seen.add(institution);
    }
  }
  return eventsOfActors(network, events, seen, lens);
}

/** Each person among `people` with each institution it acted for in an event, each pair once. */
export function officesOf(
  entry: EventEntry | undefined,
  people: { has(id: string): boolean },
): readonly { readonly person: string; readonly institution: string }[] {
  const pairs = new Map<string, { person: string; institution: string }>();
  for (const { actor, institution } of entry?.participations ?? []) {
    if (actor.kind !== 'person' || institution === undefined || !people.has(actor.id)) continue;
    pairs.set(`${actor.id}~${institution.id}`, { person: actor.id, institution: institution.id });
  }
  return [...pairs.values()];
}

function passesKind(network: Network, kinds: readonly string[]): (id: string) => boolean {
  if (kinds.length === 0) return () => true;
  const wanted = new Set(kinds);
  return (id) => wanted.has(network.actors.get(id)?.kind ?? '');
}

function eventsOfActors(
  network: Network,
  events: readonly number[],
  seen: ReadonlySet<string>,
  lens: Question['lens'],
): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>();
  const number = (id: string): number => network.actorNumbers.get(id) ?? 0;
  for (const id of [...seen].sort((one, other) => number(one) - number(other))) lists.set(id, []);
  const byEvent = actorsByEvent(network, lens);
  for (const event of events) {
    const ids = new Set(byEvent[event]);
    if (lens === 'both') {
      for (const { institution } of officesOf(network.events[event], seen)) ids.add(institution);
    }
    for (const id of ids) lists.get(id)?.push(event);
  }
  return lists;
}
