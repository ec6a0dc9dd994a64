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
}

const made = perNetwork((network, _: 'sources'): CitedSources => {
  const { sources } = network.dataset;
  const numbers = new Map(sources.map(({ id }, number) => [id, number]));
  const folds = Int32Array.from(sources.keys());
  for (const [copy, of] of foldsOf(sources)) folds[numbers.get(copy) ?? -1] = numbers.get(of) ?? -1;
  const cited = new ListsWriter(network.events.length);
  const independent = new ListsWriter(network.events.length);
  const own = new Distinct();
  const folded = new Distinct();
  for (const { event } of network.events) {
    for (const { source } of event.evidence) {
      const number = numbers.get(source) ?? -1;
      if (own.isNew(number)) cited.push(number);
      const of = folds[number] ?? number;
      if (folded.isNew(of)) independent.push(of);
    }
    for (const lists of [cited, independent]) lists.end();
    for (const seen of [own, folded]) seen.next();
  }
  return { cited: cited.lists(), independent: independent.lists() };
});

/** Made once for each network. */
export function citedSources(network: Network): CitedSources {
  return made(network, 'sources');
}
