/** Whom an actor met, and how often. */
import { actorsByEvent } from './lens.ts';
import { listAt } from './lists.ts';
import type { Network } from './network.ts';
import { areAcross } from './pairs.ts';
import { type Sight, seesActor } from './sight.ts';
import { counting } from './together.ts';
import type { Lens } from './types.ts';

/**
 * Ids of those it has ties to, with the number of events behind each, as the ties say that are drawn; where
 * none of its are, as those that would be through institutions.
 * @param events Numbers of the visible events in which it appears.
 */
export function metBy(network: Network, sight: Sight, id: string, events: readonly number[]) {
  const { lens } = sight.question;
  // Joints tell of no meeting: behind them stand the ties of the lens on both.
  const isDrawn = (other: string): boolean => seesActor(network, sight, other);
  const drawn =
    lens === 'events'
      ? metThrough(network, sight, 'both', id, events)
      : isDrawn(id)
        ? metThrough(network, sight, lens, id, events, isDrawn)
        : new Map<string, number>();
  // Seen through `both`, an institution has ties of its own only where it is named as a participant itself.
  return drawn.size > 0 ? drawn : metThrough(network, sight, 'institutions', id, events);
}

function metThrough(
  network: Network,
  { question }: Sight,
  lens: Lens,
  id: string,
  events: readonly number[],
  isWanted: (other: string) => boolean = () => true,
): ReadonlyMap<string, number> {
  const byEvent = actorsByEvent(network, lens);
  const { actors } = network.dataset;
  const self = network.actorNumbers.get(id);
  const own = self === undefined ? undefined : actors[self];
  const shared = new Map<number, number[]>();
  for (const event of events) {
    const present = listAt(byEvent, event);
    if (self === undefined || !present.includes(self)) continue;
    for (const other of present) {
      if (other === self) continue;
      const list = shared.get(other);
      if (list === undefined) shared.set(other, [event]);
      else list.push(event);
    }
  }
  const met = new Map<string, number>();
  for (const [other, list] of shared) {
    const actor = actors[other];
    if (own === undefined || actor === undefined || !isWanted(actor.id)) continue;
    if (question.ties === 'all' || areAcross(own, actor)) met.set(actor.id, counting(network, list).length);
  }
  return met;
}
