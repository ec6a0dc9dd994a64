/** Texts and links that could deceive whoever reads them. */
import { type Finding, isRecord, type Path, type Rule } from './finding.ts';
import type { Dataset } from './schema.ts';
import { shown } from './shown.ts';

/**
 * Characters that change how the text around them is read and that no language needs: controls but for line
 * feed and tab, line and paragraph separators, bidirectional embeddings, overrides and isolates, invisible
 * operators, annotations, tags, halves of surrogate pairs. The zero-width joiners stay, Persian is written
 * with them, and so do the plain direction marks.
 */
const HOSTILE = /(?![\n\t])[\p{Cc}\p{Cs}\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

/**
 * What a text in JSON holds where the value it stands for may hold one of these: the characters themselves, any
 * half of a surrogate pair, or an escape by which some are written. Controls cannot stand in JSON otherwise.
 * Looked for one by one, because a pattern of all together takes ten times as long.
 */
const PERHAPS_HOSTILE = /[\u007F-\u009F\u2028-\u202E\u2060-\u206F\uD800-\uDFFF\uFEFF\uFFF9-\uFFFB]/;
const PERHAPS_HOSTILE_ESCAPES = ['\\u', '\\b', '\\f', '\\r'];

/** Whether a value from JSON holds no text that could deceive; `json` is the text that it was read from. */
export function isHarmless(value: unknown, json: string): boolean {
  const isPlain =
    !PERHAPS_HOSTILE_ESCAPES.some((start) => json.includes(start)) && !PERHAPS_HOSTILE.test(json);
  return isPlain || hasHarmlessTexts(value);
}

function hasHarmlessTexts(value: unknown): boolean {
  if (typeof value === 'string') return !HOSTILE.test(value);
  if (Array.isArray(value)) return value.every(hasHarmlessTexts);
  return !isRecord(value) || Object.values(value).every(hasHarmlessTexts);
}

export const TEXT_RULES: readonly Rule[] = [(dataset) => controlCharacters([], dataset), badLinks];

function* controlCharacters(path: Path, value: unknown): Iterable<Finding> {
  if (typeof value === 'string') {
    const [character] = HOSTILE.exec(value) ?? [];
    if (character === undefined) return;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const sentence = `found the control character U+${code} in ${shown(value)}; expected text without any.`;
    yield { code: 'control-characters', path, sentence };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* controlCharacters([...path, index], item);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) yield* controlCharacters([...path, key], item);
  }
}

function* badLinks(dataset: Dataset): Iterable<Finding> {
  for (const [index, { URL: link }] of dataset.sources.entries()) {
    if (link === undefined || isPlainLink(link)) continue;
    const sentence = `found ${shown(link)}; expected a web address (https:// or http://) without a user name in it.`;
    yield { code: 'bad-link', path: ['sources', index, 'URL'], sentence };
  }
}

/** Most links: a host of plain labels that ends in letters, and a path. Taking such a link apart finds no fault. */
const COMMON_LINK = /^https?:\/\/(?!\S*xn--)[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/[\w./%?&=#:,;~+!-]*)?$/;

/** A user name before the host (`https://known.example@other.example`) disguises where a link leads. */
export function isPlainLink(link: string): boolean {
  if (COMMON_LINK.test(link)) return true;
  if (!URL.canParse(link)) return false;
  const { protocol, username, password } = new URL(link);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
