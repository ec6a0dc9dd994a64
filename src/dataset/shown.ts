/** How a value that may hold anything is named in a message: short, on one line, every character in sight. */

const LONGEST = 60;

/**
 * Characters that act on the text around them instead of standing for themselves: controls, the bidirectional
 * marks, embeddings, overrides and isolates, line separators, and halves of surrogate pairs.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/** The text with every character that could disturb what is around it written as `\u202e`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** A value in a few words: texts in quotes and shortened, lists and records by their size. Never throws. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${visible(shortened(value))}"`;
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'a record';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `a ${typeof value}`;
}

function shortened(text: string): string {
  // A slice first: spreading a text of many megabytes only to keep its beginning would be slow.
  const characters = [...text.slice(0, 2 * LONGEST + 2)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}
