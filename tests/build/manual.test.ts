import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tablePath } from '../../src/build/datapackage.ts';
import { schemaText } from '../../src/build/jsonSchema.ts';
import { tablesOf } from '../../src/build/tables/tables.ts';
import { indexDataset } from '../../src/network/network.ts';
import { tiny } from '../fixtures/tiny.ts';

const manual = readFileSync('data/README.md', 'utf8');
/** Whatever the manual sets as code, and the last words of dotted names. */
const named = new Set(
  [...manual.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => [code, code.split('.').at(-1) ?? '']),
);

/** Names of fields and values of closed lists in a JSON Schema, at any depth. */
function wordsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(wordsOf);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'enum' && Array.isArray(value)) return value.map(String);
    const own = key === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : [];
    return [...own, ...wordsOf(value)];
  });
}

describe('the data manual', () => {
  it('tells of every field of the format and of every value of its lists', () => {
    const words = new Set(wordsOf(JSON.parse(schemaText())));
    expect(words.size).toBeGreaterThan(100);
    expect([...words].filter((word) => !named.has(word))).toEqual([]);
  });

  it('tells of every table and of every column that is reckoned', () => {
    const tables = tablesOf(indexDataset(tiny));
    const files = tables.map(({ name }) => `${name}.csv`);
    const reckoned = tables
      .flatMap(({ fields }) => fields.map(({ name }) => name))
      .filter((name) => name.includes('_'));
    expect([...files, ...reckoned].filter((name) => !named.has(name))).toEqual([]);
    expect(tablePath('events')).toBe('tables/events.csv');
  });

  it('has no count that would be wrong one day', () => {
    expect(manual).not.toMatch(/\b\d+ (events|actors|sources|persons|institutions|places|topics)\b/);
  });
});

describe.each(['README.md', 'data/README.md', 'ARCHITECTURE.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

  it('links to files that exist', () => {
    const files = links
      .filter((target) => !/^(https?:|#)/.test(target))
      .map((target) => target.split('#')[0] ?? '');
    expect(files.filter((target) => !existsSync(join(dirname(file), target)))).toEqual([]);
  });

  it('links to headings that exist', () => {
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(
      ([, title = '']) =>
        `#${title
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-')}`,
    );
    const inside = links.filter((target) => target.startsWith('#'));
    expect(inside.filter((target) => !headings.includes(target))).toEqual([]);
  });
});
