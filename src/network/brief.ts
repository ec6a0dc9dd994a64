/** What a glance should tell of an actor, an event or a tie. */
import type { Actor } from '../dataset/schema.ts';
import { firstAndLast } from './anchor.ts';
import type { Network } from './network.ts';
import { countSources } from './ties.ts';
import type { EventEntry, Tie, Visible } from './types.ts';

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
export function briefOf(network: Network, visible: Visible, id: string): Brief | undefined {
  const tie = visible.ties.get(id) ?? visible.officeTies.get(id);
  if (tie !== undefined) return briefOfTie(network, tie);
  const number = network.eventNumbers.get(id);
  const entry = number === undefined ? undefined : network.events[number];
  if (entry !== undefined) return { kind: 'event', entry };
  const actor = network.actors.get(id);
  const events = visible.actors.get(id);
  if (actor === undefined || events === undefined) return undefined;
  const office = latestOffice(network, events, id);
  return {
    kind: 'actor',
    actor,
    ...(office !== undefined && { office }),
    events: events.length,
    sources: countSources(network, events),
  };
}

function briefOfTie(network: Network, { a, b, events, independentSources }: Tie): Brief {
  const entries = events.flatMap((number) => network.events[number] ?? []);
  return {
    kind: 'tie',
    ends: [nameOf(network, a), nameOf(network, b)],
    events: events.length,
    sources: independentSources,
    ...firstAndLast(entries),
  };
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
