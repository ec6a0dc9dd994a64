import { describe, expect, it } from 'vitest';
import { en, LANGUAGES, wordsFor } from '../../src/words/words.ts';

/** Every text in a table of words, functions called with numbers and texts that could come. */
function textsIn(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe('the words', () => {
  it('are English where a language is not spoken', () => {
    expect(wordsFor('en')).toBe(en);
    expect(wordsFor('xx')).toBe(en);
    expect(wordsFor('constructor')).toBe(en);
    expect(LANGUAGES[0]).toBe('en');
  });

  it('are plain: no text is empty, shouts or has blanks to spare', () => {
    const texts = textsIn(en, 'en');
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter(([, text]) => text === '' || /!|\s\s|^\s|\s$/.test(text))).toEqual([]);
  });

  it('count one thing as one', () => {
    expect(en.app.counts(1, 1, 1, 1)).toBe('1 actor, 1 tie, 1 of 1 event');
    expect(en.app.counts(63, 120, 45, 266)).toBe('63 actors, 120 ties, 45 of 266 events');
    expect(en.exporting.counts(45, 266, 63, 120)).toBe('45 of 266 events, 63 actors, 120 ties');
  });
});
