/** What a single filter leaves out: what would be visible without it, less what is. */
import { passingEvents } from '../../network/eventFilter.ts';
import { sortByWindow } from '../../network/ledger.ts';
import type { Network } from '../../network/network.ts';
import { type Clause, lift } from '../../network/question.ts';
import type { Question } from '../../network/types.ts';
import { visibleActors } from '../../network/visibleActors.ts';

/** Events, or for `kind` actors, that the clause alone keeps out of sight. */
export function hiddenBy(network: Network, question: Question, clause: Clause): number {
  const lifted = lift(question, clause);
  if (clause === 'kind') return countActors(network, lifted) - countActors(network, question);
  return shownEvents(network, lifted).length - shownEvents(network, question).length;
}

function shownEvents(network: Network, question: Question): readonly number[] {
  return sortByWindow(network.events, passingEvents(network.events, question.filters), question).shown;
}

function countActors(network: Network, question: Question): number {
  const { lens, filters } = question;
  return visibleActors(network, shownEvents(network, question), { lens, kinds: filters.kind }).size;
}
