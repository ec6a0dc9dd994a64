/**
 * Names folded for comparison and search, so that a reader finds a name however it is typed: without marks,
 * in lower case, Persian and Arabic keyboards alike. Chinese characters stay as they are.
 */

/** Marks, the tatweel, standing hamza, apostrophes of all kinds, and invisible characters: dropped. */
const DROPPED = /[\p{M}\p{Cf}\u0640\u0621'`\u2018\u2019\u201B\u2032\u02B9-\u02CF]/gu;
/** Whatever is neither letter nor digit separates words. */
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** Letters that differ between keyboards, scripts or habits and that NFKD leaves apart. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ...pairs('يىېۍے', 'ی'),
  ...pairs('كڪګ', 'ک'),
  ...pairs('ةەھہۃ', 'ه'),
  ...pairs('ٱ', 'ا'),
  ...[...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)] as const),
  ...[...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)] as const),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ...pairs('øɵ', 'o'),
  ...pairs('ł', 'l'),
  ...pairs('đð', 'd'),
  ...pairs('ħ', 'h'),
  ...pairs('ı', 'i'),
  ...pairs('əǝ', 'a'),
  ...pairs('ς', 'σ'),
]);
const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'gu');

function pairs(letters: string, to: string): (readonly [string, string])[] {
  return [...letters].map((letter) => [letter, to] as const);
}

/** Text of which nothing has to be taken apart: most of what is folded, and folded at a fraction of the cost. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const PLAIN = /^[\x00-\x7f]*$/;

/** Words in lower case, without marks, one blank between them. Folding twice changes nothing. */
export function fold(text: string): string {
  if (PLAIN.test(text)) {
    return text
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return (
    text
      // The zero-width non-joiner parts what Persian writes as two words, or as one: a blank here.
      .replaceAll('\u200C', ' ')
      .normalize('NFKD')
      .toLowerCase()
      .replace(DROPPED, '')
      .replace(VARIANT, (letter) => VARIANTS.get(letter) ?? letter)
      .replace(SEPARATORS, ' ')
      .trim()
  );
}

/** {@link fold} without blanks: `xi jinping` and `xijinping` become the same. */
export function compact(text: string): string {
  return fold(text).replaceAll(' ', '');
}
