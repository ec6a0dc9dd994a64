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
