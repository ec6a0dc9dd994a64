/** Which actors an event has, seen through a lens. */
import { Distinct } from './distinctNumbers.ts';
import { type Lists, ListsWriter } from './lists.ts';
import type { Network } from './network.ts';
import { perNetwork } from './perNetwork.ts';
import type { Lens } from './types.ts';

const byLens = perNetwork((network, lens: Lens): Lists => {
  const { starts, actors, institutions } = network.participations;
  const isPerson = personsOf(network, 'persons');
  const lists = new ListsWriter(network.events.length);
  const distinct = new Distinct();
  for (let event = 0; event < network.events.length; event += 1) {
    for (let at = starts[event] ?? 0; at < (starts[event + 1] ?? 0); at += 1) {
      let actor = actors[at] ?? 0;
      if (lens === 'people' && isPerson[actor] === 0) continue;
      if (lens === 'institutions' && isPerson[actor] === 1) actor = institutions[at] ?? -1;
      if (actor >= 0 && distinct.isNew(actor)) lists.push(actor);
    }
    lists.end();
    distinct.next();
  }
  return lists.lists();
});

/**
 * Numbers of the actors of all events, each once: all in tie-making roles (`both`, `events`), the persons among
 * them (`people`), or each person replaced by the institution it acted for (`institutions`; a person for whom none
 * is known is left out, all others stand as they are).
 */
export function actorsByEvent(network: Network, lens: Lens): Lists {
  // The lens on events has the same actors as the one on both: one list serves them.
  return byLens(network, lens === 'events' ? 'both' : lens);
}

/** 1 for each actor that is a person, by its number. */
export const personsOf = perNetwork(
  ({ dataset }, _: 'persons'): Uint8Array =>
    Uint8Array.from(dataset.actors, ({ kind }) => (kind === 'person' ? 1 : 0)),
);
