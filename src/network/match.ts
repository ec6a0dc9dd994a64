/** How well a name answers a search text, both folded: script, marks, blanks and word order aside. */
import { fold } from '../dataset/fold.ts';

/** Best first: the whole name, its beginning, all its words by their beginnings, with slips of the pen. */
export type Closeness = 'exact' | 'begins' | 'words' | 'near';

/** A text made ready for matching: its folded words, and these without blanks. */
export interface Folded {
  readonly words: readonly string[];
  readonly compact: string;
}

export function folded(text: string): Folded {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  return { words, compact: words.join('') };
}

/**
 * How close a name is to what was typed, without slips. `anyOrder` says that the name may as well begin with
 * another of its words, as the names of people do (family name first or last).
 */
export function closenessOf(typed: Folded, name: Folded, anyOrder: boolean): Closeness | undefined {
  if (name.compact === typed.compact) return 'exact';
  if (name.compact.startsWith(typed.compact)) return 'begins';
  const turned = turnedAt(typed, name);
  if (turned !== undefined) {
    if (!anyOrder) return 'words';
    return turned === typed.compact ? 'exact' : 'begins';
  }
  return typed.words.every((word) => holdsWord(name, word)) ? 'words' : undefined;
}

/** The name told from another of its words on, where that begins with what was typed. */
function turnedAt(typed: Folded, { words }: Folded): string | undefined {
  for (let start = 1; start < words.length; start += 1) {
    if (words[start]?.[0] !== typed.compact[0]) continue;
    const turned = [...words.slice(start), ...words.slice(0, start)].join('');
    if (turned.startsWith(typed.compact)) return turned;
  }
  return undefined;
}

const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function holdsWord(name: Folded, word: string): boolean {
  if (name.words.some((own) => own.startsWith(word))) return true;
  // Chinese does not part its words: any run of its characters can be one.
  return WITHOUT_BLANKS.test(word) && name.compact.includes(word);
}

/**
 * Counts the letters by which a name is away from what was typed; none where it is another name. Every typed
 * word must be found, and each pair of words is compared once however many names hold it.
 */
export function nearMatcher(typed: Folded): (name: Folded) => number | undefined {
  const memories = typed.words.map((word) => ({ word, memory: new Map<string, number>() }));
  return (name) => {
    let wordByWord = 0;
    for (const { word, memory } of memories) {
      let nearest = Number.POSITIVE_INFINITY;
      for (const own of name.words) {
        let away = memory.get(own);
        if (away === undefined) {
          away = own.startsWith(word) ? 0 : slipsBetween(word, own);
          memory.set(own, away);
        }
        nearest = Math.min(nearest, away);
      }
      wordByWord += nearest;
    }
    const least = Math.min(wordByWord, slipsBetween(typed.compact, name.compact));
    return Number.isFinite(least) ? least : undefined;
  };
}

/** Slips allowed: none in a short word, one from four letters on, two from six (`ghalibaf`, `qalibaf`). */
function slips(word: string): number {
  return word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
}

/** Infinite where there are more than allowed. */
function slipsBetween(word: string, other: string): number {
  const most = slips(word);
  if (most === 0 || Math.abs(word.length - other.length) > most) return Number.POSITIVE_INFINITY;
  const found = distance(word, other);
  return found <= most ? found : Number.POSITIVE_INFINITY;
}

/** Letters to insert, drop, change or exchange with their neighbour (optimal string alignment). */
export function distance(one: string, other: string): number {
  let older: number[] = [];
  let old = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min(at(old, j) + 1, at(row, j - 1) + 1, at(old, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, at(older, j - 2) + 1);
      }
      row.push(least);
    }
    older = old;
    old = row;
  }
  return at(old, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
