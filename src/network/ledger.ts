/** How events stand to the window, counted in sight. */
import { isSet } from './question.ts';
import type { Span } from './span.ts';
import type { EventEntry, Ledger, Question, Window } from './types.ts';

/** `possible`: its dates meet the window without lying in it. */
export type Standing = 'certain' | 'possible' | 'outside' | 'undated';

/** With no window set every dated event is certainly inside. A window that ends before it begins holds none. */
export function standingOf(entry: Span, { from: start, to: end }: Window): Standing {
  if (!entry.dated) return 'undated';
  const from = start ?? Number.NEGATIVE_INFINITY;
  const to = end ?? Number.POSITIVE_INFINITY;
  if (from > to) return 'outside';
  if (from <= entry.lo && entry.hi <= to) return 'certain';
  return entry.lo <= to && from <= entry.hi ? 'possible' : 'outside';
}

/** Whether an event of that standing is shown. Undated ones are when no window is set, or when asked for. */
export function isShown(standing: Standing, question: Question): boolean {
  switch (standing) {
    case 'certain':
      return true;
    case 'possible':
      return question.dates === 'possible';
    case 'outside':
      return false;
    case 'undated':
      return question.undated || !isSet(question.window);
  }
}

/**
 * Sorts the events that pass the filters by how they stand to the window.
 * The ledger does not depend on `dates` and `undated`; what is shown does.
 */
export function sortByWindow(
  events: readonly EventEntry[],
  passing: readonly number[],
  question: Question,
): { readonly shown: readonly number[]; readonly ledger: Omit<Ledger, 'considered'> } {
  const ledger = { certain: 0, possible: 0, outside: 0, undated: 0 };
  const shown: number[] = [];
  for (const number of passing) {
    const entry = events[number];
    if (entry === undefined) continue;
    const standing = standingOf(entry, question.window);
    ledger[standing] += 1;
    if (isShown(standing, question)) shown.push(number);
  }
  return { shown, ledger };
}
