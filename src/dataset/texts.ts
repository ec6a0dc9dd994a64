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

/** A user name before the host (`https://known.example@other.example`) disguises where a link leads. */
function isPlainLink(link: string): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, username, password } = new URL(link);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
