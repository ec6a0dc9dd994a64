/** How many events (for `kind`: actors) each value of each facet would show, all else staying as it is. */
import { EVENT_FACETS, soleObstacle } from './eventFilter.ts';
import { facetValues, forEachFacet } from './facetValues.ts';
import { isShown, standingOf } from './ledger.ts';
import type { Network } from './network.ts';
import type { EventEntry, Facet, Question } from './types.ts';
import { visibleActors } from './visibleActors.ts';

/** Value to count. Values that nothing has are left out, unless they are selected. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>> & {
  /** Minimum of independent sources, from 1, to the events that have at least so many. */
  readonly sources: ReadonlyMap<number, number>;
  /** Background events that are shown, or would be if background were asked for. */
  readonly context: number;
};

/**
 * Counts under all other filters and the window: a facet is lifted while its own values are counted, so
 * that they say what choosing them would bring.
 */
export function facetCounts(network: Network, question: Question): FacetCounts {
  const { filters } = question;
  const counts = forEachFacet(() => new Map<string, number>());
  const bySources: number[] = [];
  const passing: number[] = [];
  let context = 0;
  for (const entry of network.events) {
    if (!isShown(standingOf(entry, question.window), question)) continue;
    const obstacle = soleObstacle(entry, filters);
    if (obstacle === 'several') continue;
    if (obstacle === 'none') passing.push(entry.number);
    const counted = (facet: string): boolean => obstacle === 'none' || obstacle === facet;
    for (const facet of EVENT_FACETS) if (counted(facet)) countValues(counts[facet], entry, facet);
    if (counted('sources')) bySources.push(entry.independentSources);
    if (counted('context') && entry.event.context === true) context += 1;
  }
  for (const id of visibleActors(network, passing, { lens: question.lens, kinds: [] }).keys()) {
    const kind = network.actors.get(id)?.kind;
    if (kind !== undefined) increment(counts.kind, kind);
  }
  const ordered = forEachFacet((facet) => inOrder(network, facet, counts[facet], filters[facet]));
  return { ...ordered, sources: atLeast(bySources, filters.sources), context };
}

function countValues(counts: Map<string, number>, entry: EventEntry, facet: Exclude<Facet, 'kind'>): void {
  for (const value of entry.values[facet]) increment(counts, value);
}

function increment(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function inOrder(
  network: Network,
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  selected: readonly string[],
): ReadonlyMap<string, number> {
  const kept = facetValues(network, facet).filter((value) => counts.has(value) || selected.includes(value));
  return new Map(kept.map((value) => [value, counts.get(value) ?? 0]));
}

/** From 1 to the most that any event has, or to the minimum that is asked for. */
function atLeast(bySources: readonly number[], asked: number): ReadonlyMap<number, number> {
  const most = Math.max(
    asked,
    bySources.reduce((one, other) => Math.max(one, other), 1),
  );
  const minima = Array.from({ length: most }, (_, index) => index + 1);
  return new Map(
    minima.map((minimum) => [minimum, bySources.filter((sources) => sources >= minimum).length]),
  );
}
