/** What is visible: the stages, one after the other. */
import { isConsidered, passingEvents } from './eventFilter.ts';
import { sortByWindow } from './ledger.ts';
import type { Network } from './network.ts';
import { visibleJoints, visibleOfficeTies, visibleTies } from './ties.ts';
import type { Question, Visible } from './types.ts';
import { visibleActors } from './visibleActors.ts';

/** Filters -> window -> actors -> ties. Each stage looks only at what those before it let through. */
export function visible(network: Network, question: Question): Visible {
  const { filters, lens, ties } = question;
  const considered = network.events.filter((entry) => isConsidered(entry, filters)).length;
  const passing = passingEvents(network.events, filters);
  const { shown, ledger } = sortByWindow(network.events, passing, question);
  const actors = visibleActors(network, shown, { lens, kinds: filters.kind });
  return {
    question,
    events: shown,
    actors,
    ties:
      lens === 'events'
        ? visibleJoints(network, shown, actors.keys())
        : visibleTies(network, shown, actors.keys(), lens, ties),
    officeTies: lens === 'both' ? visibleOfficeTies(network, shown, actors.keys()) : new Map(),
    ledger: { considered, ...ledger },
  };
}
