/** Why nothing is visible, and the shortest ways out. */
import { actorsByEvent } from './lens.ts';
import { listAt } from './lists.ts';
import type { Network } from './network.ts';
import { forEachInReach } from './obstacles.ts';
import { activeClauses, type Clause, OPEN_QUESTION } from './question.ts';
import type { Question } from './types.ts';

/** What to lift; `all` where no single one brings anything back. */
export interface Cause {
  readonly facet: Clause | 'all';
  /** Events with actors that would then be visible. */
  readonly events: number;
}

/** Best first. Empty while something is visible, and where nothing could be. */
export function emptyCauses(network: Network, question: Question): readonly Cause[] {
  const { seen, lifting } = eventsWithActors(network, question);
  if (seen > 0) return [];
  const alone = activeClauses(question)
    .map((facet) => ({ facet, events: lifting.get(facet) ?? 0 }))
    .filter(({ events }) => events > 0)
    .sort((one, other) => other.events - one.events);
  if (alone.length > 0) return alone;
  const open = { ...OPEN_QUESTION, lens: question.lens, ties: question.ties };
  const events = eventsWithActors(network, open).seen;
  return events > 0 ? [{ facet: 'all', events }] : [];
}

/**
 * Visible events of which at least one actor is visible: without an actor nothing is drawn. And how many more
 * there would be with one clause lifted.
 */
function eventsWithActors(
  network: Network,
  question: Question,
): { readonly seen: number; readonly lifting: ReadonlyMap<Clause, number> } {
  const byEvent = actorsByEvent(network, question.lens);
  const kinds = new Set(question.filters.kind);
  const passes = (actor: number): boolean => {
    const kind = network.dataset.actors[actor]?.kind;
    return kinds.size === 0 || (kind !== undefined && kinds.has(kind));
  };
  let seen = 0;
  const lifting = new Map<Clause, number>();
  const count = (clause: Clause): void => void lifting.set(clause, (lifting.get(clause) ?? 0) + 1);
  forEachInReach(network, question, ({ number }, obstacle, standing) => {
    const actors = listAt(byEvent, number);
    if (!actors.some(passes)) {
      if (obstacle === 'none' && actors.length > 0) count('kind');
      return;
    }
    if (obstacle === 'none') seen += 1;
    else count(obstacle);
    if (obstacle === 'window' && standing === 'possible') count('dates');
  });
  return { seen, lifting };
}
