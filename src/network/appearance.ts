/** How an actor appears in an event. */
import { participationOf } from './entry.ts';
import type { Network } from './network.ts';
import { areAcross } from './pairs.ts';
import type { EventEntry, Participation } from './types.ts';

export interface Appearance {
  /** Its own participation; absent when only others acted for it. */
  readonly own?: Participation;
  /** Those who acted for it. */
  readonly actingFor: readonly Participation[];
  /** It is only mentioned, or has another role that makes no tie. */
  readonly roleOnly: boolean;
}

/** Participants in roles that make no tie. */
export function otherRoles(network: Network, entry: EventEntry): readonly Participation[] {
  const making = new Set(entry.participations.map(({ participant }) => participant));
  return entry.event.participants.flatMap((participant) =>
    making.has(participant) ? [] : (participationOf(participant, network.actors) ?? []),
  );
}

/** The appearance of an actor in an event, or none. A role that makes a tie goes before one that makes none. */
export function appearanceOf(network: Network, entry: EventEntry, id: string): Appearance | undefined {
  return (
    appearanceAmong(entry.participations, id, false) ?? appearanceAmong(otherRoles(network, entry), id, true)
  );
}

function appearanceAmong(
  participations: readonly Participation[],
  id: string,
  roleOnly: boolean,
): Appearance | undefined {
  const own = participations.find(({ actor }) => actor.id === id);
  const actingFor = participations.filter(({ institution }) => institution?.id === id);
  if (own === undefined && actingFor.length === 0) return undefined;
  return { ...(own && { own }), actingFor, roleOnly };
}

/** Who stood across from an actor in an event: those of other countries or, where there are none, all others. */
export function counterpartsOf(network: Network, entry: EventEntry, id: string): readonly Participation[] {
  const actor = network.actors.get(id);
  const others = entry.participations.filter(
    (participation) => participation.actor.id !== id && participation.institution?.id !== id,
  );
  const across = others.filter((other) => actor !== undefined && areAcross(actor, other.actor));
  return across.length > 0 ? across : others;
}
