/** What can be found by name: one record for every spelling, so that a hit knows which one matched. */
import type { ActorName } from '../dataset/schema.ts';
import { Distinct } from './distinctNumbers.ts';
import { type Folded, folded } from './match.ts';
import type { Network } from './network.ts';
import { soundOfLatin } from './sound.ts';
import type { EventEntry } from './types.ts';

export interface Spelling {
  readonly kind: 'actor' | 'event' | 'place';
  readonly id: string;
  readonly text: Folded;
  /** Among equally close hits the lower comes first: people, other actors, places, events, events by place. */
  readonly group: 0 | 1 | 2 | 3 | 4;
  /** Then the heavier: events of an actor or at a place; of events the newer. */
  readonly weight: number;
  /** Set for another name than the main one. */
  readonly matched?: ActorName;
  /** How an actor's main name sounds, for names typed in another script. */
  readonly sound?: Folded;
  /** Set for an event that is found by the name of its place. */
  readonly place?: string;
}

export interface SearchIndex {
  /** Of actors, places and events, in this order; not those of events by place. */
  readonly spellings: readonly Spelling[];
  /** Of the actors alone. */
  readonly actors: readonly Spelling[];
  /** Place id to the events there: each of them is found by every spelling of the place, too. */
  readonly eventsAt: ReadonlyMap<string, readonly EventEntry[]>;
}

/** Folds all names; yields often enough for a rest in between. */
export function* indexing(network: Network): Generator<undefined, SearchIndex> {
  const actors = yield* actorSpellings(network);
  const eventsAt = new Map<string, EventEntry[]>();
  for (const entry of network.events) {
    const { place } = entry.event;
    if (place === undefined) continue;
    const there = eventsAt.get(place);
    if (there === undefined) eventsAt.set(place, [entry]);
    else there.push(entry);
  }
  yield;
  const spellings = [...actors, ...placeSpellings(network, eventsAt)];
  for (const { event, number } of network.events) {
    spellings.push({ kind: 'event', id: event.id, weight: number, group: 3, text: folded(event.title) });
    if (number % STEP === 0) yield;
  }
  return { spellings, actors, eventsAt };
}

/** So many names are folded in a millisecond or two. */
const STEP = 200;

function* actorSpellings(network: Network): Generator<undefined, readonly Spelling[]> {
  const weights = eventsOfActors(network);
  yield;
  const spellings: Spelling[] = [];
  for (const [number, actor] of network.dataset.actors.entries()) {
    const group = actor.kind === 'person' ? 0 : 1;
    const found = { kind: 'actor', id: actor.id, group, weight: weights[number] ?? 0 } as const;
    for (const text of [actor.name, actor.sortName, actor.shortName]) {
      if (text === undefined) continue;
      const sound = soundOfLatin(text, actor.country === 'CN');
      spellings.push({ ...found, text: folded(text), sound });
    }
    for (const name of actor.names) spellings.push({ ...found, text: folded(name.value), matched: name });
    if (number % STEP === 0) yield;
  }
  return spellings;
}

/** Of each actor, by its number: events in which it took part or was acted for. */
function eventsOfActors({ events, dataset, participations }: Network): Int32Array {
  const { starts, actors, institutions } = participations;
  const weights = new Int32Array(dataset.actors.length);
  const distinct = new Distinct();
  for (let event = 0; event < events.length; event += 1) {
    for (let at = starts[event] ?? 0; at < (starts[event + 1] ?? 0); at += 1) {
      for (const number of [actors[at] ?? -1, institutions[at] ?? -1]) {
        if (number >= 0 && distinct.isNew(number)) weights[number] = (weights[number] ?? 0) + 1;
      }
    }
    distinct.next();
  }
  return weights;
}

function placeSpellings(
  network: Network,
  eventsAt: ReadonlyMap<string, readonly EventEntry[]>,
): readonly Spelling[] {
  return network.dataset.places.flatMap((place) => {
    const weight = eventsAt.get(place.id)?.length ?? 0;
    const found = { kind: 'place', id: place.id, group: 2, weight } as const;
    return [
      { ...found, text: folded(place.name) },
      ...(place.names ?? []).map((name) => ({ ...found, text: folded(name.value), matched: name })),
    ];
  });
}
