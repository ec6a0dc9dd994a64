/** The events of one actor and of two, found by looking at their own events alone. */
import { participationOf } from './entry.ts';
import { actorsByEvent } from './lens.ts';
import { listAt } from './lists.ts';
import type { Network } from './network.ts';
import { perNetwork } from './perNetwork.ts';
import type { Lens } from './types.ts';

const appearances = perNetwork((network, _: 'appearances'): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  const add = (id: string, event: number): void => {
    const own = found.get(id);
    if (own === undefined) found.set(id, [event]);
    else if (own.at(-1) !== event) own.push(event);
  };
  for (const { event, number } of network.events) {
    for (const participant of event.participants) {
      const participation = participationOf(participant, network.actors);
      if (participation === undefined) continue;
      add(participation.actor.id, number);
      if (participation.institution !== undefined) add(participation.institution.id, number);
    }
  }
  return found;
});

/** Numbers of the events in which an actor appears in any role, or others for it, in order. */
export function appearancesOf(network: Network, id: string): readonly number[] {
  return appearances(network, 'appearances').get(id) ?? [];
}

/** Numbers of the events that have both through a lens, in order. */
export function together(network: Network, lens: Lens, one: string, other: string): readonly number[] {
  const byEvent = actorsByEvent(network, lens);
  const [first, second] = [one, other].map((id) => network.actorNumbers.get(id));
  if (first === undefined || second === undefined || first === second) return [];
  return fewer(appearancesOf(network, one), appearancesOf(network, other)).filter((number) => {
    const actors = listAt(byEvent, number);
    return actors.includes(first) && actors.includes(second);
  });
}

/** Of events that hold the same pair those that count towards its tie: no whole of which a part is among them. */
export function counting(network: Network, events: readonly number[]): readonly number[] {
  const wholes = new Set(events.flatMap((number) => network.events[number]?.wholes ?? []));
  return wholes.size === 0 ? events : events.filter((number) => !wholes.has(number));
}

/** Numbers of the events in which one, a person, acted for the other or the other for it, in order. */
export function officeEvents(network: Network, one: string, other: string): readonly number[] {
  return fewer(appearancesOf(network, one), appearancesOf(network, other)).filter((number) =>
    network.events[number]?.participations.some(
      ({ actor, institution }) =>
        actor.kind === 'person' &&
        ((actor.id === one && institution?.id === other) || (actor.id === other && institution?.id === one)),
    ),
  );
}

function fewer(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.length <= other.length ? one : other;
}
