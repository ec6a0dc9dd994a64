import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { membersOf, schemaAt } from '../../src/build/jsonSchema.ts';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { tiny } from '../fixtures/tiny.ts';
import { Folder } from './folder.ts';
import { packageFiles } from './packageFiles.ts';
import { type ReadPackage, readPackage } from './packageReader.ts';

const parsed = parseDatasetText(readFileSync('data/dataset.json', 'utf8'));
if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
const published = parsed.value;

function read(dataset: Dataset): ReadPackage {
  const { json, files } = packageFiles(dataset);
  return readPackage(json, files);
}

function rows(dataset: Dataset, table: string) {
  return read(dataset).tables.get(table) ?? [];
}

describe.each([
  ['the published dataset', published],
  ['a small dataset', tiny],
])('the package of %s', (_, dataset) => {
  it('says the truth about its files: headings, types, constraints, keys, references', () => {
    expect(read(dataset).complaints).toEqual([]);
  });

  it('has a row for every record, in the order of the dataset', () => {
    const { tables } = read(dataset);
    const ids = (table: string) => tables.get(table)?.map(({ id }) => id);
    expect(ids('events')).toEqual(dataset.events.map(({ id }) => id));
    expect(ids('actors')).toEqual(dataset.actors.map(({ id }) => id));
    expect(ids('sources')).toEqual(dataset.sources.map(({ id }) => id));
    expect(ids('places')).toEqual(dataset.places.map(({ id }) => id));
    expect(ids('topics')).toEqual(dataset.topics.map(({ id }) => id));
    expect(ids('event-types')).toEqual(dataset.eventTypes.map(({ id }) => id));
    expect(ids('absences')).toEqual(dataset.absences.map(({ id }) => id));
    const lengths = (lists: readonly (readonly unknown[] | undefined)[]) =>
      lists.flatMap((list) => list ?? []);
    const { events, actors, places } = dataset;
    expect(tables.get('participations')).toHaveLength(lengths(events.map((e) => e.participants)).length);
    expect(tables.get('evidence')).toHaveLength(lengths(events.map((e) => e.evidence)).length);
    const versions = events.flatMap(({ accounts = [] }) => accounts.map((account) => account.versions));
    expect(tables.get('accounts')).toHaveLength(lengths(versions).length);
    expect(tables.get('names')).toHaveLength(lengths(actors.map((a) => a.names)).length);
    expect(tables.get('offices')).toHaveLength(lengths(actors.map((a) => a.offices)).length);
    expect(tables.get('place-names')).toHaveLength(lengths(places.map((p) => p.names)).length);
  });

  it('lists only ids that exist in the cells that hold several', () => {
    const { tables } = read(dataset);
    const ids = (table: string) => new Set(tables.get(table)?.map(({ id }) => id));
    const lists = (table: string, column: string) =>
      tables.get(table)?.flatMap((row) => (row[column] === '' ? [] : (row[column] ?? '').split('|'))) ?? [];
    expect(lists('events', 'topics').filter((id) => !ids('topics').has(id))).toEqual([]);
    expect(lists('absences', 'actors').filter((id) => !ids('actors').has(id))).toEqual([]);
    expect(lists('absences', 'sources').filter((id) => !ids('sources').has(id))).toEqual([]);
  });

  // The tables change no text, so the records must not hold what a spreadsheet would run.
  it('has no text that a spreadsheet takes for a formula', () => {
    const { descriptor, tables } = read(dataset);
    for (const resource of descriptor.resources) {
      if (!('type' in resource)) continue;
      for (const { name, type } of resource.schema.fields) {
        if (type !== 'string') continue;
        const cells = tables.get(resource.name)?.map((row) => row[name] ?? '') ?? [];
        expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      }
    }
  });
});

describe('the description of the package', () => {
  const { descriptor } = read(published);

  it('takes title, version, date and licence from the dataset', () => {
    const { meta } = published;
    expect(descriptor).toMatchObject({
      name: 'china-iran-official-contacts',
      title: meta.title,
      description: meta.description,
      version: meta.version,
      created: `${meta.compiled}T00:00:00Z`,
      licenses: [{ name: meta.licence, path: 'https://creativecommons.org/licenses/by/4.0/' }],
    });
    expect(descriptor.keywords?.slice(0, 2)).toEqual(['China', 'Iran']);
    expect(descriptor.sources).toHaveLength(published.sources.length);
  });

  it('names no home page, person or identifier that nobody has stated', () => {
    for (const key of ['homepage', 'id', 'contributors', 'image']) expect(descriptor).not.toHaveProperty(key);
  });

  it('gives a licence that it does not know by its name alone', () => {
    const meta = { ...tiny.meta, licence: 'LicenseRef-ours' };
    expect(read({ ...tiny, meta }).descriptor.licenses).toEqual([{ name: 'LicenseRef-ours' }]);
  });
});

describe('the tables', () => {
  // What is left out here is a table of its own or stands in dataset.json alone, as the manual says.
  it.each([
    ['events', 'events', ['participants', 'outcomes', 'evidence', 'accounts', 'notes', 'distinctFrom']],
    ['events.participants', 'participations', []],
    ['events.evidence', 'evidence', []],
    ['events.accounts', 'accounts', ['versions']],
    ['events.accounts.versions', 'accounts', []],
    ['actors', 'actors', ['names', 'offices', 'distinctFrom']],
    ['actors.names', 'names', []],
    ['actors.offices', 'offices', []],
    ['sources', 'sources', []],
    ['places', 'places', ['names']],
    ['places.names', 'place-names', []],
    ['topics', 'topics', []],
    ['eventTypes', 'event-types', []],
    ['absences', 'absences', []],
  ])('have every field of %s in %s.csv but %j', (path, table, leftOut) => {
    const resource = read(tiny).descriptor.resources.find(({ name }) => name === table);
    const columns = resource !== undefined && 'type' in resource ? resource.schema.fields : [];
    const names = columns.map(({ name }) => name);
    const fields = Object.keys(membersOf(schemaAt(path)).properties ?? {});
    expect(fields.filter((field) => !names.includes(field))).toEqual(leftOut);
  });

  it('spell truths, lists, missing values and texts with commas', () => {
    const [event] = tiny.events;
    if (event === undefined) throw new Error('the dataset has no event');
    const title = 'A "talk", in\r\ntwo lines';
    const events = [
      { ...event, title, topics: ['security', 'defence'], context: true },
      ...tiny.events.slice(1),
    ];
    const [first] = rows({ ...tiny, events }, 'events');
    expect(first).toMatchObject({ title, topics: 'security|defence', context: 'true' });
    expect(rows(tiny, 'events').some(({ context }) => context === 'false')).toBe(true);
    expect(rows(tiny, 'events').some(({ date, lo, hi }) => date === '' && lo === '' && hi === '')).toBe(true);
  });

  it('say what is reckoned: ties, independent sources, sides', () => {
    const talks = rows(tiny, 'events').find(({ id }) => id === 'visit');
    const evidence = rows(tiny, 'evidence').filter(({ event }) => event === 'visit');
    expect(talks?.['sources']).toBe(String(new Set(evidence.map(({ source }) => source)).size));
    const byId = new Map(rows(tiny, 'sources').map((row) => [row['id'], row]));
    expect(byId.get('dawn-visit-copy')).toMatchObject({ sameAs: 'dawn-visit', independent: 'dawn-visit' });
    expect(byId.get('dawn-visit')).toMatchObject({ author: 'Sun, Yi', independent: 'dawn-visit' });
    const folded = new Set(evidence.map(({ source = '' }) => byId.get(source)?.['independent']));
    expect(talks?.['independent_sources']).toBe(String(folded.size));
    const sides = new Set(evidence.map(({ source = '' }) => byId.get(source)?.['side']));
    expect(talks?.['source_sides']).toBe([...sides].sort().join('|'));
    const ties =
      /^(host|guest|head|member|participant|signatory|interlocutor|caller|callee|inviter|invitee)$/;
    for (const { role = '', makes_tie } of rows(published, 'participations')) {
      expect(makes_tie).toBe(String(ties.test(role)));
    }
  });
});

describe('the files of a build', { timeout: 60_000 }, () => {
  it('are those that the package describes, the table of claims among them', async () => {
    using folder = new Folder();
    folder.writeOut('claims.yaml', '# Nothing is claimed.\n[]\n');
    expect((await folder.run()).code).toBe(0);
    const written = folder.written();
    const { descriptor, complaints } = readPackage(written['datapackage.json'] ?? '', written);
    expect(complaints).toEqual([]);
    const described = descriptor.resources.map(({ path }) => path);
    const besides = ['datapackage.json', 'positions.json'];
    expect([...described, ...besides].sort()).toEqual(Object.keys(written));
    expect(descriptor.resources[0]).toMatchObject({ path: 'dataset.json', schema: 'dataset.schema.json' });
  });

  it('are stale when the claims have changed', async () => {
    using folder = new Folder();
    folder.writeOut('claims.yaml', '[]\n');
    await folder.run();
    folder.writeOut('claims.yaml', '[] \n');
    expect((await folder.run('--check')).lines).toEqual([
      'out/datapackage.json:1: stale: the file is not what the records give; run npm run data.',
    ]);
  });
});
