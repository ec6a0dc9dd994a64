/** Whether two questions ask the same, whatever objects they are made of. */
import { FACETS, type Filters, type Question } from '../types.ts';

export function sameQuestion(one: Question, other: Question): boolean {
  if (one === other) return true;
  return (
    one.window.from === other.window.from &&
    one.window.to === other.window.to &&
    one.dates === other.dates &&
    one.undated === other.undated &&
    one.lens === other.lens &&
    one.ties === other.ties &&
    sameFilters(one.filters, other.filters)
  );
}

export function sameFilters(one: Filters, other: Filters): boolean {
  if (one === other) return true;
  return (
    one.sources === other.sources &&
    one.context === other.context &&
    FACETS.every((facet) => sameValues(one[facet], other[facet]))
  );
}

function sameValues(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((value, at) => value === other[at]));
}
