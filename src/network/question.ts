/** Questions and what is set in them. */
import { FACETS, type Facet, type Filters, type Lens, type Question, type Window } from './types.ts';

/** A part of a question that can leave events or actors out, and can be lifted alone. */
export type Clause = Facet | 'sources' | 'context' | 'window' | 'dates';

/** Lets everything through that is not background. */
export const OPEN_FILTERS: Filters = {
  topic: [],
  type: [],
  country: [],
  kind: [],
  institution: [],
  place: [],
  source: [],
  side: [],
  sources: 1,
  context: false,
};

export const OPEN_QUESTION: Question = {
  filters: OPEN_FILTERS,
  window: {},
  dates: 'possible',
  undated: false,
  lens: 'both',
  ties: 'across',
};

/** The question alone in what holds more than that. */
export function questionIn({ filters, window, dates, undated, lens, ties }: Question): Question {
  return { filters, window, dates, undated, lens, ties };
}

/** Lets everything through that a lens can ever show, background included, with ties of every kind. */
export function everythingIn(lens: Lens): Question {
  return { ...OPEN_QUESTION, filters: { ...OPEN_FILTERS, context: true }, undated: true, ties: 'all', lens };
}

/** Whether a window is set at all: one end is enough. */
export function isSet({ from, to }: Window): boolean {
  return from !== undefined || to !== undefined;
}

/** The filters with values, in the order of {@link FACETS}. */
export function activeFilters(
  question: Question,
): readonly { readonly facet: Facet; readonly values: readonly string[] }[] {
  return FACETS.flatMap((facet) => {
    const values = question.filters[facet];
    return values.length > 0 ? [{ facet, values }] : [];
  });
}

/** What in a question can leave something out: filters, minimum of sources, background, window, certainty. */
export function activeClauses(question: Question): readonly Clause[] {
  const clauses: Clause[] = activeFilters(question).map(({ facet }) => facet);
  if (question.filters.sources > 1) clauses.push('sources');
  if (!question.filters.context) clauses.push('context');
  if (isSet(question.window)) {
    clauses.push('window');
    if (question.dates === 'certain') clauses.push('dates');
  }
  return clauses;
}

/** The same question without one of its clauses. */
export function lift(question: Question, clause: Clause): Question {
  switch (clause) {
    case 'window':
      return { ...question, window: {} };
    case 'dates':
      return { ...question, dates: 'possible' };
    case 'sources':
      return { ...question, filters: { ...question.filters, sources: 1 } };
    case 'context':
      return { ...question, filters: { ...question.filters, context: true } };
    default:
      return { ...question, filters: { ...question.filters, [clause]: [] } };
  }
}
