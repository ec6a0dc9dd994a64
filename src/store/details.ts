/** Which profile Details shows for what is selected. */
import { type ActorProfile, actorProfile } from '../network/actorProfile.ts';
import { type EventProfile, eventProfile } from '../network/eventProfile.ts';
import type { Network } from '../network/network.ts';
import type { Sight } from '../network/sight.ts';
import { type TieProfile, tieProfile } from '../network/tieProfile.ts';

export type Details =
  | { readonly kind: 'actor'; readonly profile: ActorProfile }
  | { readonly kind: 'tie'; readonly profile: TieProfile }
  | { readonly kind: 'event'; readonly profile: EventProfile };

/** The profile of an actor, an event or a tie (`a~b`). A joint between an event and an actor shows the event. */
export function detailsOf(network: Network, sight: Sight, select?: string): Details | undefined {
  if (select === undefined) return undefined;
  const event = select.split('~').find((id) => network.eventNumbers.has(id));
  if (event !== undefined) {
    const profile = eventProfile(network, event);
    return profile && { kind: 'event', profile };
  }
  if (select.includes('~')) {
    const profile = tieProfile(network, sight, select);
    return profile && { kind: 'tie', profile };
  }
  const profile = actorProfile(network, sight, select);
  return profile && { kind: 'actor', profile };
}
