/** What can be found by name: one record for every spelling, so that a hit knows which one matched. */
import type { ActorName } from '../dataset/schema.ts';
import { type Folded, folded } from './match.ts';
import type { Network } from './network.ts';
import { soundOfLatin } from './sound.ts';

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

export function spellingsOf(network: Network): readonly Spelling[] {
  return [...actorSpellings(network), ...placeSpellings(network), ...eventSpellings(network)];
}

function actorSpellings(network: Network): readonly Spelling[] {
  const weights = new Map<string, number>();
  for (const { participations } of network.events) {
    const ids = participations.flatMap(({ actor, institution }) => [actor.id, institution?.id ?? actor.id]);
    for (const id of new Set(ids)) weights.set(id, (weights.get(id) ?? 0) + 1);
  }
  return network.dataset.actors.flatMap((actor) => {
    const group = actor.kind === 'person' ? 0 : 1;
    const found = { kind: 'actor', id: actor.id, group, weight: weights.get(actor.id) ?? 0 } as const;
    const main = [actor.name, actor.sortName, actor.shortName].filter((name) => name !== undefined);
    return [
      ...main.map((text) => ({
        ...found,
        text: folded(text),
        sound: soundOfLatin(text, actor.country === 'CN'),
      })),
      ...actor.names.map((name) => ({ ...found, text: folded(name.value), matched: name })),
    ];
  });
}

function placeSpellings(network: Network): readonly Spelling[] {
  const weights = new Map<string, number>();
  for (const { event } of network.events) {
    if (event.place !== undefined) weights.set(event.place, (weights.get(event.place) ?? 0) + 1);
  }
  return network.dataset.places.flatMap((place) => {
    const found = { kind: 'place', id: place.id, group: 2, weight: weights.get(place.id) ?? 0 } as const;
    return [
      { ...found, text: folded(place.name) },
      ...(place.names ?? []).map((name) => ({ ...found, text: folded(name.value), matched: name })),
    ];
  });
}

function eventSpellings(network: Network): readonly Spelling[] {
  const spellings = new Map(
    network.dataset.places.map((place) => [
      place.id,
      [place.name, ...(place.names ?? []).map(({ value }) => value)].map(folded),
    ]),
  );
  return network.events.flatMap(({ event, number }) => {
    const found = { kind: 'event', id: event.id, weight: number } as const;
    const { place } = event;
    const byPlace = place === undefined ? [] : (spellings.get(place) ?? []).map((text) => ({ text, place }));
    return [
      { ...found, group: 3, text: folded(event.title) } as const,
      ...byPlace.map((spelling) => ({ ...found, group: 4, ...spelling }) as const),
    ];
  });
}
