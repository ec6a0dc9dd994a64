/** Which of a facet's values are in sight. */
import { fold } from '../../dataset/fold.ts';
import type { Choice } from './choices.ts';

/** Longer lists begin short, unless so few would be hidden that a button for them is no gain. */
const SHORT = 8;
const HIDES_AT_LEAST = 3;
/** Longer lists can be searched. */
const SEARCHABLE = 12;

export interface Sight {
  /** Shows all, not only the most frequent. */
  readonly whole: boolean;
  /** What is typed into the list's own search field. */
  readonly typed: string;
}

export function isLong(choices: readonly Choice[]): boolean {
  return choices.length >= SHORT + HIDES_AT_LEAST;
}

export function isSearchable(choices: readonly Choice[]): boolean {
  return choices.length > SEARCHABLE;
}

/** Keeps the order of the list; what is chosen is always in sight. */
export function inSight(
  choices: readonly Choice[],
  chosen: ReadonlySet<string>,
  sight: Sight,
): readonly Choice[] {
  const wanted = fold(sight.typed);
  if (wanted !== '')
    return choices.filter(({ folded }) => wanted.split(' ').every((word) => folded.includes(word)));
  if (sight.whole || !isLong(choices)) return choices;
  // A sort keeps equals in order, so that of equals the first ones stay: a whole stands before its parts.
  const foremost = new Set([...choices].sort((one, other) => other.total - one.total).slice(0, SHORT));
  return choices.filter((choice) => foremost.has(choice) || chosen.has(choice.value));
}
