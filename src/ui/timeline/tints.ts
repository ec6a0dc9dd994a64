/** Which tint of the bars stands for which type of event. */
import type { Network } from '../../network/network.ts';

/** More tints than this cannot be told apart at the height of a bar; the types beyond share the last. */
const TINTS = 4;

export interface Tints {
  /** Types with a tint of their own, the most frequent first. */
  readonly named: readonly string[];
  /** Whether there are types beyond those. */
  readonly others: boolean;
  /** The tint of a type, from 0; types without one of their own have the number after the last. */
  readonly of: (type: string) => number;
  /** How many tints there are in all. */
  readonly count: number;
}

/** By the number of events in the whole dataset, so that no filter ever changes a colour. */
export function tintsOf(network: Network): Tints {
  const counts = new Map<string, number>();
  for (const { event } of network.events) {
    if (event.context !== true) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
  }
  const ranked = [...counts.entries()].sort(([, one], [, other]) => other - one).map(([type]) => type);
  const named = ranked.slice(0, ranked.length === TINTS + 1 ? TINTS + 1 : TINTS);
  const places = new Map(named.map((type, place) => [type, place]));
  return {
    named,
    others: ranked.length > named.length,
    of: (type) => places.get(type) ?? named.length,
    count: named.length + 1,
  };
}
