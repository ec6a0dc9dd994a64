/** The sources behind events, in columns. */
import { Distinct } from './distinctNumbers.ts';
import { type Lists, ListsWriter } from './lists.ts';
import type { Network } from './network.ts';
import { perNetwork } from './perNetwork.ts';
import { foldsOf } from './sourceFolds.ts';

export interface CitedSources {
  /** Numbers of the sources of each event, each once: their places in the dataset. */
  readonly cited: Lists;
  /** The same with copies folded into what they copy. */
  readonly independent: Lists;
  /** How many numbers there are. */
  readonly count: number;
}

const made = perNetwork((network, _: 'sources'): CitedSources => {
  const { sources } = network.dataset;
  const numbers = new Map(sources.map(({ id }, number) => [id, number]));
  // What no record describes has a number too, behind all others.
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known === undefined) numbers.set(id, numbers.size);
    return known ?? numbers.size - 1;
  };
  const folds = new Map(Array.from(foldsOf(sources), ([copy, of]) => [numberOf(copy), numberOf(of)]));
  const cited = new ListsWriter(network.events.length);
  const independent = new ListsWriter(network.events.length);
  const own = new Distinct();
  const folded = new Distinct();
  for (const { event } of network.events) {
    for (const { source } of event.evidence) {
      const number = numberOf(source);
      if (own.isNew(number)) cited.push(number);
      const of = folds.get(number) ?? number;
      if (folded.isNew(of)) independent.push(of);
    }
    for (const lists of [cited, independent]) lists.end();
    for (const seen of [own, folded]) seen.next();
  }
  return { cited: cited.lists(), independent: independent.lists(), count: numbers.size };
});

/** Made once for each network. */
export function citedSources(network: Network): CitedSources {
  return made(network, 'sources');
}
