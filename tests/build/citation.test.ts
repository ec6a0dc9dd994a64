import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const authors = z.array(z.strictObject({ name: text })).check(z.length(1));

/** Of the Citation File Format 1.2.0 what is used here. Addresses and identifiers are not: there are none yet. */
const citationSchema = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: text,
  title: text,
  type: z.literal('software'),
  version: text,
  'date-released': day,
  license: text,
  abstract: text,
  authors,
  keywords: z.array(text).check(z.minLength(1)),
  'preferred-citation': z.strictObject({
    type: z.literal('data'),
    title: text,
    version: text,
    'date-released': day,
    license: text,
    authors,
    abstract: text,
  }),
});

const citation = citationSchema.parse(parse(readFileSync('CITATION.cff', 'utf8')));

describe('CITATION.cff', () => {
  it('has the version and licence of the software, and the day of its release', () => {
    const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
    const [, released] =
      new RegExp(`^## \\[${version}\\] - (\\S+)$`, 'm').exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
    expect(citation).toMatchObject({ version, license, 'date-released': released });
  });

  it('has title, version, day and licence of the dataset', () => {
    const { title, version, compiled, licence } = parse(readFileSync('data/records/dataset.yaml', 'utf8'));
    expect(citation['preferred-citation']).toMatchObject({
      title,
      version,
      'date-released': compiled,
      license: licence,
    });
  });

  it('names as authors whom the licences name', () => {
    const name = 'The Entente contributors';
    expect([citation.authors, citation['preferred-citation'].authors]).toEqual([[{ name }], [{ name }]]);
    expect(readFileSync('LICENSE', 'utf8')).toContain(name);
  });
});
