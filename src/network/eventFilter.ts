/** The filters on events: several values of one mean any of them, different filters mean all of them. */
import { type EventEntry, FACETS, type Facet, type Filters } from './types.ts';

/** What can keep an event out, window apart. `kind` asks actors and is not among them. */
export type EventClause = Exclude<Facet, 'kind'> | 'sources' | 'context';

type EventFacet = Exclude<Facet, 'kind'>;

export const EVENT_FACETS: readonly EventFacet[] = FACETS.filter((facet) => facet !== 'kind');

/** All of them, in the order in which counters number them. */
export const CLAUSES: readonly EventClause[] = [...EVENT_FACETS, 'sources', 'context'];

/** Whether the event is among those that a question is about at all. */
export function isConsidered(entry: EventEntry, filters: Filters): boolean {
  return filters.context || entry.event.context !== true;
}

/** Whether the event passes all filters, the window aside. */
export function passesFilters(entry: EventEntry, filters: Filters): boolean {
  return (
    isConsidered(entry, filters) &&
    entry.independentSources >= filters.sources &&
    EVENT_FACETS.every((facet) => passesFacet(entry, facet, filters[facet]))
  );
}

/** Numbers of the events that pass all filters, in order. */
export function passingEvents(events: readonly EventEntry[], filters: Filters): readonly number[] {
  return events.flatMap((entry) => (passesFilters(entry, filters) ? [entry.number] : []));
}

/**
 * The one clause that keeps an event out: `none` when it passes, `several` when lifting one would not do.
 * Counting the values of every facet under all other filters takes one pass with this.
 */
export function soleObstacle(entry: EventEntry, filters: Filters): EventClause | 'none' | 'several' {
  let obstacle: EventClause | 'none' = 'none';
  const obstacles = (clause: EventClause, passes: boolean): boolean => {
    if (passes) return true;
    if (obstacle !== 'none') return false;
    obstacle = clause;
    return true;
  };
  const atMostOne =
    obstacles('context', isConsidered(entry, filters)) &&
    obstacles('sources', entry.independentSources >= filters.sources) &&
    EVENT_FACETS.every((facet) => obstacles(facet, passesFacet(entry, facet, filters[facet])));
  return atMostOne ? obstacle : 'several';
}

function passesFacet(entry: EventEntry, facet: EventFacet, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const values = entry.values[facet];
  return wanted.some((value) => values.has(value));
}
