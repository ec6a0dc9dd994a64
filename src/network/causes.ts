/** Why nothing is visible, and the shortest ways out. */
import { passingEvents } from './eventFilter.ts';
import { sortByWindow } from './ledger.ts';
import { actorsByEvent } from './lens.ts';
import type { Network } from './network.ts';
import { activeClauses, type Clause, lift, OPEN_QUESTION } from './question.ts';
import type { Question } from './types.ts';

/** What to lift; `all` where no single one brings anything back. */
export interface Cause {
  readonly facet: Clause | 'all';
  /** Events with actors that would then be visible. */
  readonly events: number;
}

/** Best first. Empty while something is visible, and where nothing could be. */
export function emptyCauses(network: Network, question: Question): readonly Cause[] {
  if (eventsWithActors(network, question) > 0) return [];
  const alone = activeClauses(question)
    .map((facet) => ({ facet, events: eventsWithActors(network, lift(question, facet)) }))
    .filter(({ events }) => events > 0)
    .sort((one, other) => other.events - one.events);
  if (alone.length > 0) return alone;
  const events = eventsWithActors(network, { ...OPEN_QUESTION, lens: question.lens, ties: question.ties });
  return events > 0 ? [{ facet: 'all', events }] : [];
}

/** Visible events of which at least one actor is visible: without an actor nothing is drawn. */
function eventsWithActors(network: Network, question: Question): number {
  const byEvent = actorsByEvent(network, question.lens);
  const kinds = new Set(question.filters.kind);
  const passes = (actor: number): boolean => {
    const kind = network.dataset.actors[actor]?.kind;
    return kinds.size === 0 || (kind !== undefined && kinds.has(kind));
  };
  const passing = passingEvents(network.events, question.filters);
  const { shown } = sortByWindow(network.events, passing, question);
  return shown.filter((number) => byEvent[number]?.some(passes)).length;
}
