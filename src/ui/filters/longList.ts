import { fold } from '../../dataset/fold.ts';
import type { Choice, ChoiceList } from './choiceList.ts';

/** A list of more values than this scrolls in its own place and can be searched. */
const LONG = 10;

export function isLong({ length }: ChoiceList): boolean {
  return length > LONG;
}

/** The values whose label holds every typed word, in the order of the list; all while nothing is typed. */
export function matching(choices: ChoiceList, typed: string): ChoiceList {
  const wanted = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return choices;
  return choices.filter(({ folded }) => wanted.every((word) => folded.includes(word)));
}

/** Rows that a list of hundreds begins with and grows by: every one of them costs the start of the page time. */
export const PAGE = 100;
/** Where a press for the rest would bring more than this, it brings so many. */
export const MORE = 1000;
/** A list of more values than this grows while it is scrolled; a shorter one is there at once. */
const HUGE = 2 * PAGE;

/** The first values of a huge list, and the chosen ones further down; all values of another. */
export function firstOf(choices: ChoiceList, count: number, chosen: ReadonlySet<string>): readonly Choice[] {
  if (choices.length <= HUGE) return choices.first(choices.length);
  const first = choices.first(count);
  if (chosen.size === 0 || first.length === choices.length) return first;
  const listed = new Set(first);
  const further = choices.filter((choice) => chosen.has(choice.value) && !listed.has(choice));
  return [...first, ...further.first(further.length)];
}

/** Whether a scrolled list is so near to its end that more of it will be wanted. */
export function isNearEnd({ scrollTop, clientHeight, scrollHeight }: HTMLElement): boolean {
  return scrollTop + 2 * clientHeight >= scrollHeight;
}
