/** Which actors an event has, seen through a lens. */
import type { Network } from './network.ts';
import type { EventEntry, Lens } from './types.ts';

/**
 * Ids of the actors of an event, each once: all in tie-making roles (`both`, `events`), the persons among
 * them (`people`), or each person replaced by the institution it acted for (`institutions`; a person for
 * whom none is known is left out, all others stand as they are).
 */
export function actorsOf(entry: EventEntry, lens: Lens): readonly string[] {
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

const known = new WeakMap<Network, Map<Lens, readonly (readonly string[])[]>>();

/** {@link actorsOf} for every event by its number, worked out once per network and lens. */
export function actorsByEvent(network: Network, lens: Lens): readonly (readonly string[])[] {
  const lenses = known.get(network) ?? new Map<Lens, readonly (readonly string[])[]>();
  known.set(network, lenses);
  // The lens on events has the same actors as the one on both: one list serves them.
  const key = lens === 'events' ? 'both' : lens;
  const found = lenses.get(key) ?? network.events.map((entry) => actorsOf(entry, key));
  lenses.set(key, found);
  return found;
}
