/** Whether two questions ask the same, whatever objects they are made of. */
import { EVENT_FACETS } from '../eventFilter.ts';
import type { Filters, Question, Window } from '../types.ts';

export function sameQuestion(one: Question, other: Question): boolean {
  if (one === other) return true;
  return (
    sameWindow(one.window, other.window) &&
    one.dates === other.dates &&
    one.undated === other.undated &&
    one.lens === other.lens &&
    one.ties === other.ties &&
    sameFilters(one.filters, other.filters)
  );
}

export function sameWindow(one: Window, other: Window): boolean {
  return one.from === other.from && one.to === other.to;
}

export function sameFilters(one: Filters, other: Filters): boolean {
  return sameEventFilters(one, other) && sameValues(one.kind, other.kind);
}

/** Without `kind`, which asks actors. */
export function sameEventFilters(one: Filters, other: Filters): boolean {
  if (one === other) return true;
  return (
    one.sources === other.sources &&
    one.context === other.context &&
    EVENT_FACETS.every((facet) => sameValues(one[facet], other[facet]))
  );
}

/** Whether a facet of events filters in the second that did not in the first. */
export function begins(before: Filters, now: Filters): boolean {
  return EVENT_FACETS.some((facet) => before[facet].length === 0 && now[facet].length > 0);
}

function sameValues(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((value, at) => value === other[at]));
}
