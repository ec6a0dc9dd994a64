/**
 * Names by their consonants, so that one typed in Persian or Arabic letters finds one that the data has in
 * Latin letters only. Those scripts leave out short vowels, and the two ways of romanising (Persian, pinyin)
 * write the same consonant differently: both sides come to the same few signs.
 */
import { fold } from '../dataset/fold.ts';
import type { Folded } from './match.ts';

/** Signs that stand for two Latin letters or are no Latin letter of their own: S = sh, C = ch, X = kh. */
const ARABIC: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    b: 'ب',
    p: 'پ',
    t: 'تطة',
    s: 'ثسص',
    j: 'جژ',
    C: 'چ',
    h: 'حه',
    X: 'خ',
    d: 'د',
    z: 'ذزضظ',
    r: 'ر',
    S: 'ش',
    q: 'غق',
    f: 'ف',
    k: 'کك',
    g: 'گ',
    l: 'ل',
    m: 'م',
    n: 'ن',
  }).flatMap(([sign, letters]) => [...letters].map((letter) => [letter, sign])),
);

const PERSIAN: Readonly<Record<string, string>> = { sh: 'S', ch: 'C', kh: 'X', zh: 'j', gh: 'q' };
const PINYIN: Readonly<Record<string, string>> = { sh: 'S', ch: 'C', zh: 'j', x: 'S', q: 'C' };
const CONSONANTS = /[bptsjhdzrqfkglmn]/;
/** At the beginning of a word these are consonants, within it they may stand for vowels. */
const FIRST: Readonly<Record<string, string>> = { v: 'v', w: 'v', و: 'v', y: 'y', ی: 'y', ي: 'y' };

const ARABIC_SCRIPT = /\p{Script=Arabic}/u;

/** The sound of a name in Latin letters, word by word, as pinyin or as Persian names are romanised. */
export function soundOfLatin(name: string, pinyin: boolean): Folded {
  const signs = pinyin ? PINYIN : PERSIAN;
  const words = wordsOf(name).map((word) => {
    let sound = FIRST[word.charAt(0)] ?? '';
    for (let at = 0; at < word.length; at += 1) {
      const pair = signs[word.slice(at, at + 2)];
      const letter = word.charAt(at);
      if (pair !== undefined) at += 1;
      sound += pair ?? signs[letter] ?? (CONSONANTS.test(letter) ? letter : '');
    }
    return sound;
  });
  return joined(words);
}

/** The sound of what was typed in Arabic script; none for another script. */
export function soundOfArabic(typed: string): Folded | undefined {
  if (!ARABIC_SCRIPT.test(typed)) return undefined;
  const words = wordsOf(typed).map((word) =>
    [...word].map((letter, at) => (at === 0 ? FIRST[letter] : undefined) ?? ARABIC[letter] ?? '').join(''),
  );
  return joined(words);
}

/**
 * Whether a name begins to sound like what was typed. One consonant says nothing, and two say enough only when
 * they are all of a word.
 */
export function soundsLike(typed: Folded, name: Folded): boolean {
  if (typed.compact.length < 2) return false;
  if (typed.compact.length === 2) return name.words.includes(typed.compact) || name.compact === typed.compact;
  if (name.compact.startsWith(typed.compact)) return true;
  return typed.words.every((word) => word.length > 1 && name.words.some((own) => own.startsWith(word)));
}

function wordsOf(text: string): readonly string[] {
  return fold(text).split(' ');
}

/** Doubled letters are written once in Arabic script. */
function joined(words: readonly string[]): Folded {
  const single = words.map((word) => word.replace(/(.)\1+/g, '$1')).filter((word) => word !== '');
  return { words: single, compact: single.join('') };
}
