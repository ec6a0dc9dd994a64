import { fold } from '../../dataset/fold.ts';
import type { Choice } from './choices.ts';

/** A list of more values than this scrolls in its own place and can be searched. */
const LONG = 10;

export function isLong(choices: readonly Choice[]): boolean {
  return choices.length > LONG;
}

/** The values whose label holds every typed word, in the order of the list; all while nothing is typed. */
export function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = fold(typed);
  if (wanted === '') return choices;
  return choices.filter(({ folded }) => wanted.split(' ').every((word) => folded.includes(word)));
}

/** Rows that a list of hundreds begins with and grows by: every one of them costs the start of the page time. */
export const PAGE = 100;
/** A list of more values than this grows while it is scrolled; a shorter one is there at once. */
const HUGE = 2 * PAGE;

/** The first values of a huge list, and the chosen ones further down; all values of another. */
export function firstOf(
  choices: readonly Choice[],
  count: number,
  chosen: ReadonlySet<string>,
): readonly Choice[] {
  if (choices.length <= HUGE) return choices;
  return choices.filter(({ value }, index) => index < count || chosen.has(value));
}

/** Whether a scrolled list is so near to its end that more of it will be wanted. */
export function isNearEnd({ scrollTop, clientHeight, scrollHeight }: HTMLElement): boolean {
  return scrollTop + 2 * clientHeight >= scrollHeight;
}
