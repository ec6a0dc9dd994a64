/** What every event has of every clause, as value numbers. */
import { citedSources } from '../citedSources.ts';
import { Distinct } from '../distinctNumbers.ts';
import { CLAUSES, type EventClause } from '../eventFilter.ts';
import { countAt, type Lists, ListsWriter, listAt } from '../lists.ts';
import type { Network } from '../network.ts';

/** Of clauses that are facets: their values to the numbers of those. */
export type ValueNumbers = ReadonlyMap<EventClause, ReadonlyMap<string, number>>;

/** Tells the values of one clause that an event has, some perhaps more than once; below 0 for none. */
type Tell = (event: number, add: (value: number) => void) => void;

/** At `event * CLAUSES.length + clause` the numbers of the values that the event has, each once. */
export function clauseValues(network: Network, numbers: ValueNumbers, bases: readonly number[]): Lists {
  const writer = new ListsWriter(network.events.length * CLAUSES.length);
  const distinct = new Distinct();
  const add = (value: number): void => {
    if (value >= 0 && distinct.isNew(value)) writer.push(value);
  };
  const tellers = CLAUSES.map((clause) => tellerOf(network, clause, numbers, bases));
  for (let event = 0; event < network.events.length; event += 1) {
    for (const tell of tellers) {
      tell(event, add);
      writer.end();
    }
    // No two clauses share a number.
    distinct.next();
  }
  return writer.lists();
}

function tellerOf(
  network: Network,
  clause: EventClause,
  numbers: ValueNumbers,
  bases: readonly number[],
): Tell {
  const { events, dataset } = network;
  const known = numbers.get(clause);
  const numberOf = (value: string | undefined): number => known?.get(value ?? '') ?? -1;
  const base = bases[CLAUSES.indexOf(clause)] ?? 0;
  const { cited, independent } = citedSources(network);
  switch (clause) {
    case 'topic':
      return (event, add) => {
        for (const topic of events[event]?.event.topics ?? []) add(numberOf(topic));
      };
    case 'type':
      return (event, add) => add(numberOf(events[event]?.event.type));
    case 'place':
      return (event, add) => add(numberOf(events[event]?.event.place));
    case 'source':
      // Sources are numbered as they stand in the dataset, and so are their values.
      return (event, add) => {
        for (const source of listAt(cited, event)) add(base + source);
      };
    case 'side': {
      const sides = Int32Array.from(dataset.sources, ({ side }) => numberOf(side));
      return (event, add) => {
        for (const source of listAt(cited, event)) add(sides[source] ?? -1);
      };
    }
    case 'country':
      return tellCountries(network, numberOf);
    case 'institution':
      return tellInstitutions(network, numberOf);
    case 'sources':
      return (event, add) => add(base + countAt(independent, event));
    case 'context':
      return (event, add) => {
        if (events[event]?.event.context === true) add(base);
      };
  }
}

/** The countries of those who take part. */
function tellCountries(network: Network, numberOf: (country: string | undefined) => number): Tell {
  const { starts, actors } = network.participations;
  const countries = Int32Array.from(network.dataset.actors, ({ country }) => numberOf(country));
  return (event, add) => {
    const end = starts[event + 1] ?? 0;
    for (let at = starts[event] ?? 0; at < end; at += 1) add(countries[actors[at] ?? 0] ?? -1);
  };
}

/** The institutions that take part or for which somebody acts, and all that those are part of. */
function tellInstitutions(network: Network, numberOf: (id: string) => number): Tell {
  const { starts, actors, institutions } = network.participations;
  const writer = new ListsWriter(network.dataset.actors.length);
  for (const { id } of network.dataset.actors) {
    // Persons are no institutions and have no number among them.
    for (const whole of network.partsOf.get(id) ?? []) writer.push(numberOf(whole));
    writer.end();
  }
  const wholes = writer.lists();
  const addAll = (actor: number, add: (value: number) => void): void => {
    const end = wholes.starts[actor + 1] ?? 0;
    for (let at = wholes.starts[actor] ?? 0; at < end; at += 1) add(wholes.items[at] ?? -1);
  };
  return (event, add) => {
    const end = starts[event + 1] ?? 0;
    for (let at = starts[event] ?? 0; at < end; at += 1) {
      addAll(actors[at] ?? 0, add);
      const institution = institutions[at] ?? -1;
      if (institution >= 0) addAll(institution, add);
    }
  };
}
