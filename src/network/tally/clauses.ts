/** The values of every clause that asks events, all of them numbered in one space. */
import { citedSources } from '../citedSources.ts';
import { CLAUSES, type EventClause } from '../eventFilter.ts';
import { facetValues } from '../facetValues.ts';
import { countAt, inverted, type Lists, ListsWriter } from '../lists.ts';
import type { Network } from '../network.ts';
import { perNetwork } from '../perNetwork.ts';
import { clauseValues, type ValueNumbers } from './clauseValues.ts';

/**
 * The clauses `sources` and `context` are treated as facets: the one has a value for each number of independent
 * sources, from 0; the other a single one, which background events have.
 */
export interface Clauses {
  /** Values of a facet to their numbers, in the order of `facetValues`. */
  readonly numbers: ValueNumbers;
  /** First value number of each clause, and the count of all. */
  readonly bases: readonly number[];
  /** At `event * CLAUSES.length + clause`: what the event has of that clause. */
  readonly values: Lists;
}

const made = perNetwork((network, _: 'clauses'): Clauses => {
  const numbers = new Map<EventClause, ReadonlyMap<string, number>>();
  const bases: number[] = [0];
  for (const clause of CLAUSES) {
    const base = bases.at(-1) ?? 0;
    if (clause === 'sources') bases.push(base + 1 + mostSources(network));
    else if (clause === 'context') bases.push(base + 1);
    else {
      const known = new Map(facetValues(network, clause).map((value, index) => [value, base + index]));
      numbers.set(clause, known);
      bases.push(base + known.size);
    }
  }
  return { numbers, bases, values: clauseValues(network, numbers, bases) };
});

/** Made once for each network. */
export function clausesOf(network: Network): Clauses {
  return made(network, 'clauses');
}

/** For each value of one clause (its number less the clause's base) the events that have it, in order. */
export const postingsOf = perNetwork((network, clause: EventClause): Lists => {
  const { bases, values } = clausesOf(network);
  const at = CLAUSES.indexOf(clause);
  const base = bases[at] ?? 0;
  const writer = new ListsWriter(network.events.length);
  for (let event = 0; event < network.events.length; event += 1) {
    const list = event * CLAUSES.length + at;
    const end = values.starts[list + 1] ?? 0;
    for (let place = values.starts[list] ?? 0; place < end; place += 1) {
      writer.push((values.items[place] ?? 0) - base);
    }
    writer.end();
  }
  return inverted(writer.lists(), (bases[at + 1] ?? 0) - base).lists;
});

function mostSources(network: Network): number {
  const { independent } = citedSources(network);
  return network.events.reduce((most, { number }) => Math.max(most, countAt(independent, number)), 0);
}
