/** What is in sight, told by flags: enough for those who ask about one actor or one tie. */

import { actorsByEvent } from './lens.ts';
import { listAt } from './lists.ts';
import type { Network } from './network.ts';
import { areAcross } from './pairs.ts';
import { appearancesOf, counting, officeEvents, together } from './together.ts';
import type { Question } from './types.ts';

export interface Sight {
  /** What was asked. */
  readonly question: Question;
  /** 1 for a visible event, by event number. */
  readonly eventShown: Uint8Array;
  /** Visible events of each visible actor, by its number; 0 = not visible. */
  readonly actorEvents: Int32Array;
}

export function seesEvent({ eventShown }: Sight, event: number): boolean {
  return eventShown[event] === 1;
}

export function seesActor(network: Network, { actorEvents }: Sight, id: string): boolean {
  const number = network.actorNumbers.get(id);
  return number !== undefined && (actorEvents[number] ?? 0) > 0;
}

/** Numbers of the visible events of a visible actor, as `Visible.actors` has them; none of another. */
export function eventsOf(network: Network, sight: Sight, id: string): readonly number[] {
  const self = network.actorNumbers.get(id);
  if (self === undefined || !seesActor(network, sight, id)) return [];
  const { lens } = sight.question;
  const byEvent = actorsByEvent(network, lens);
  return appearancesOf(network, id).filter((number) => {
    if (!seesEvent(sight, number)) return false;
    if (listAt(byEvent, number).includes(self)) return true;
    // In the lens `both` a visible person brings the institution for which it acted.
    return (
      lens === 'both' &&
      network.events[number]?.participations.some(
        ({ actor, institution }) =>
          actor.kind === 'person' && institution?.id === id && seesActor(network, sight, actor.id),
      )
    );
  });
}

/** Numbers of the events behind the visible tie of two actors; none where there is no tie in sight. */
export function tieEvents(network: Network, sight: Sight, one: string, other: string): readonly number[] {
  const { lens, ties } = sight.question;
  const [first, second] = [network.actors.get(one), network.actors.get(other)];
  if (first === undefined || second === undefined || lens === 'events') return [];
  if (!seesActor(network, sight, one) || !seesActor(network, sight, other)) return [];
  if (ties !== 'all' && !areAcross(first, second)) return [];
  return counting(
    network,
    together(network, lens, one, other).filter((number) => seesEvent(sight, number)),
  );
}

/** Numbers of the events behind the visible office tie of two actors; none where there is none in sight. */
export function officeTieEvents(
  network: Network,
  sight: Sight,
  one: string,
  other: string,
): readonly number[] {
  if (sight.question.lens !== 'both') return [];
  if (!seesActor(network, sight, one) || !seesActor(network, sight, other)) return [];
  return officeEvents(network, one, other).filter((number) => seesEvent(sight, number));
}
