/**
 * The kinds of values that records are made of. The message of each pattern is what was expected, worded to
 * follow "expected"; `issues.ts` puts the sentence together.
 */
import * as z from 'zod/mini';
import * as patterns from './patterns.ts';

// Compiling validators with `new Function` would need a looser content security policy.
z.config({ jitless: true });

/** A text of one shape. */
function shaped(pattern: RegExp, expected: string) {
  return z.string().check(z.regex(pattern, expected));
}

/** Lower-case slug, unique across the whole file, never reused. */
export const id = shaped(
  patterns.ID,
  'an id of lower-case letters, digits and single hyphens, such as "li-wen"',
);
/** Plain text of at least one visible character. */
export const text = shaped(patterns.TEXT, 'text with something to see in it');
/** ISO 3166-1 alpha-2. */
export const country = shaped(patterns.COUNTRY, 'a country code of two capital letters, such as "CN"');
/** Country code of a side, or `third`. */
export const side = shaped(patterns.SIDE, 'a country code of two capital letters, such as "CN", or "third"');
/** BCP 47, such as `zh-Hans`, `fa`, `zh-Latn-pinyin`. */
export const language = shaped(patterns.LANGUAGE, 'a language tag such as "fa" or "zh-Hans"');
/** EDTF level 1: `2018-05-07`, `2014-11-15/2014-11-17`, `2023-11`, `2018-05-07~`, `../2016`. */
export const edtf = shaped(
  patterns.EDTF,
  'a date such as "2018-05-07", "2018-05", "2018-05-07~", "2014-11-15/2014-11-17" or "../2016"',
);
/** A calendar day, `YYYY-MM-DD`. */
export const day = shaped(patterns.DAY, 'a day such as "2018-05-07"');
export const url = shaped(patterns.WEB_ADDRESS, 'a web address that begins with https:// or http://');
export const wikidata = shaped(patterns.WIKIDATA, 'a Wikidata item such as "Q148"');
export const sha256 = shaped(patterns.SHA256, 'a SHA-256 of 64 lower-case hexadecimal digits');
