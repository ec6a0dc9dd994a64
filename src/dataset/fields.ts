/** The kinds of values that records are made of. */
import * as z from 'zod/mini';

// Compiling validators with `new Function` would need a looser content security policy.
z.config({ jitless: true });

/** Lower-case slug, unique across the whole file, never reused. */
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** Plain text of at least one visible character. */
export const text = z.string().check(z.regex(/\S/));
/** ISO 3166-1 alpha-2. */
export const country = z.string().check(z.regex(/^[A-Z]{2}$/));
/** BCP 47, such as `zh-Hans`, `fa`, `zh-Latn-pinyin`. */
export const language = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
/** EDTF level 1: `2018-05-07`, `2014-11-15/2014-11-17`, `2023-11`, `2018-05-07~`, `../2016`. */
export const edtf = z.string().check(z.regex(/^[0-9./~?%-]+$/));
/** A calendar day, `YYYY-MM-DD`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const url = z.string().check(z.regex(/^https?:\/\/\S+$/));
