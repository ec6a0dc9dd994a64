/** What a glance should tell of an actor, an event or a tie. */
import type { Actor } from '../dataset/schema.ts';
import { firstAndLast } from './anchor.ts';
import type { Network } from './network.ts';
import { eventsOf, officeTieEvents, type Sight, seesActor, seesEvent, tieEvents } from './sight.ts';
import { countSources } from './ties.ts';
import type { EventEntry } from './types.ts';

export type Brief =
  | {
      readonly kind: 'actor';
      readonly actor: Actor;
      /** Held at the latest visible event; absent for what is no person, or where the sources name none. */
      readonly office?: string;
      readonly events: number;
      readonly sources: number;
    }
  | { readonly kind: 'event'; readonly entry: EventEntry }
  | {
      readonly kind: 'tie';
      /** Both ends by name; an event's is its title. */
      readonly ends: readonly [string, string];
      readonly events: number;
      readonly sources: number;
      readonly first?: EventEntry;
      readonly last?: EventEntry;
    };

/** The brief of an id or a tie's key; none for what is not in sight. */
export function briefOf(network: Network, sight: Sight, id: string): Brief | undefined {
  if (id.includes('~')) return briefOfTie(network, sight, id);
  const number = network.eventNumbers.get(id);
  const entry = number === undefined ? undefined : network.events[number];
  if (entry !== undefined) return { kind: 'event', entry };
  const actor = network.actors.get(id);
  if (actor === undefined || !seesActor(network, sight, id)) return undefined;
  const events = eventsOf(network, sight, id);
  const office = latestOffice(network, events, id);
  return {
    kind: 'actor',
    actor,
    ...(office !== undefined && { office }),
    events: events.length,
    sources: countSources(network, events),
  };
}

function briefOfTie(network: Network, sight: Sight, key: string): Brief | undefined {
  const [a = '', b = ''] = key.split('~');
  const events = [
    tieEvents(network, sight, a, b),
    officeTieEvents(network, sight, a, b),
    jointEvents(network, sight, a, b),
  ].find(({ length }) => length > 0);
  if (events === undefined) return undefined;
  return {
    kind: 'tie',
    ends: [nameOf(network, a), nameOf(network, b)],
    events: events.length,
    sources: countSources(network, events),
    ...firstAndLast(events.flatMap((number) => network.events[number] ?? [])),
  };
}

/** The event that a joint joins to one of its actors. */
function jointEvents(network: Network, sight: Sight, one: string, other: string): readonly number[] {
  const number = network.eventNumbers.get(one) ?? network.eventNumbers.get(other);
  if (number === undefined || !seesEvent(sight, number)) return [];
  return [one, other].some((id) => seesActor(network, sight, id)) ? [number] : [];
}

function nameOf(network: Network, id: string): string {
  const number = network.eventNumbers.get(id);
  const title = number === undefined ? undefined : network.events[number]?.event.title;
  return network.actors.get(id)?.name ?? title ?? id;
}

/** Events are in order of date, so the last that names an office is the latest. */
function latestOffice(network: Network, events: readonly number[], id: string): string | undefined {
  for (const number of [...events].reverse()) {
    const own = network.events[number]?.participations.find(({ actor }) => actor.id === id);
    if (own?.participant.office !== undefined) return own.participant.office;
  }
  return undefined;
}
