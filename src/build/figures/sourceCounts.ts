/** Sources by the side of their publisher. */
import { endOf, references } from '../../network/chains.ts';
import type { Network } from '../../network/network.ts';
import type { EventEntry } from '../../network/types.ts';

export interface SourceCount {
  /** Country code, or `third`. */
  readonly side: string;
  readonly sources: number;
  /** Of them, those that are left when all copies of one dispatch are one; that one has the side of the original. */
  readonly independent: number;
  /** Of the independent ones, those with evidence (their own or that of a copy) for one of the events. */
  readonly cited: number;
}

/** Every side that a source has: those that face each other first, third parties last. */
export function sourceCounts(network: Network, events: readonly EventEntry[]): readonly SourceCount[] {
  const { sources } = network.dataset;
  const copies = references(sources, ({ sameAs }) => sameAs);
  const independent = new Set(sources.map(({ id }) => endOf(id, copies)));
  const cited = new Set(events.flatMap(({ foldedSources }) => foldedSources));
  const count = (side: string, ids: ReadonlySet<string>): number =>
    [...ids].filter((id) => network.sources.get(id)?.side === side).length;
  return sidesInOrder(network).map((side) => ({
    side,
    sources: count(side, new Set(network.sources.keys())),
    independent: count(side, independent),
    cited: count(side, cited),
  }));
}

function sidesInOrder({ dataset, sides }: Network): readonly string[] {
  const facing: readonly string[] = sides === undefined ? [] : [sides.left, sides.right];
  const rank = (side: string): number => {
    if (side === 'third') return facing.length + 1;
    const place = facing.indexOf(side);
    return place < 0 ? facing.length : place;
  };
  const found = [...new Set(dataset.sources.map(({ side }) => side))].sort();
  return found.sort((one, other) => rank(one) - rank(other));
}
