/** Which actors an event has, seen through a lens. */
import type { Network } from './network.ts';
import { perNetwork } from './perNetwork.ts';
import type { EventEntry, Lens } from './types.ts';

/**
 * Ids of the actors of an event, each once: all in tie-making roles (`both`, `events`), the persons among
 * them (`people`), or each person replaced by the institution it acted for (`institutions`; a person for
 * whom none is known is left out, all others stand as they are).
 */
function actorsOf(entry: EventEntry, lens: Lens): readonly string[] {
  const ids = new Set<string>();
  for (const { actor, institution } of entry.participations) {
    const isPerson = actor.kind === 'person';
    if (lens === 'people' && !isPerson) continue;
    if (lens === 'institutions' && isPerson) {
      if (institution) ids.add(institution.id);
    } else ids.add(actor.id);
  }
  return [...ids];
}

/** {@link actorsOf} as actor numbers, for every event by its number. */
export type ActorsByEvent = readonly (readonly number[])[];

const byLens = perNetwork(
  (network, lens: Lens): ActorsByEvent =>
    network.events.map((entry) => actorsOf(entry, lens).flatMap((id) => network.actorNumbers.get(id) ?? [])),
);

/** The actors of all events through a lens. */
export function actorsByEvent(network: Network, lens: Lens): ActorsByEvent {
  // The lens on events has the same actors as the one on both: one list serves them.
  return byLens(network, lens === 'events' ? 'both' : lens);
}
