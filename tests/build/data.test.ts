import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256Of } from '../../src/build/canonical.ts';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { type Dataset, datasetSchema } from '../../src/dataset/schema.ts';
import { readPositionsFile } from '../../src/layout/positionsFile.ts';
import { Folder } from './folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILES = ['datapackage.json', 'dataset.json', 'dataset.schema.json', 'positions.json'];
const TABLES = [
  'absences',
  'accounts',
  'actors',
  'event-types',
  'events',
  'evidence',
  'names',
  'offices',
  'participations',
  'place-names',
  'places',
  'sources',
  'topics',
].map((name) => `tables/${name}.csv`);
/** The layouts of eight pictures, or another process, take a while on a busy machine. */
const PATIENCE = { timeout: 60_000 };

async function built(folder: Folder): Promise<{ files: Record<string, string>; dataset: Dataset }> {
  expect((await folder.run()).code).toBe(0);
  const files = folder.written();
  const parsed = parseDatasetText(files['dataset.json'] ?? '');
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return { files, dataset: parsed.value };
}

/** The order of keys in the schema, applied to a value, must change nothing. */
function keysInOrder(value: unknown): string {
  return JSON.stringify(datasetSchema.parse(value));
}

describe('npm run data', PATIENCE, () => {
  it('writes its files and one line', async () => {
    using folder = new Folder();
    const { lines } = await folder.run();
    expect(lines).toEqual([
      'out/dataset.json written: events 6, actors 5, sources 3, places 1, topics 2, event types 4',
    ]);
    expect(Object.keys(folder.written())).toEqual([...FILES, ...TABLES]);
  });

  it('puts records in order and derives bounds and digest', async () => {
    using folder = new Folder();
    const { files, dataset } = await built(folder);
    const order = ['early-talks', 'visit-2014', 'talks-2014', 'call-2018', 'drill-month', 'undated-talks'];
    expect(dataset.events.map(({ id }) => id)).toEqual(order);
    expect(dataset.events[0]).not.toHaveProperty('lo');
    expect(dataset.events[0]).toMatchObject({ date: '../2016', hi: '2016-12-31' });
    expect(dataset.events[4]).toMatchObject({ lo: '2023-11-01', hi: '2023-11-30' });
    expect(dataset.events[5]).not.toHaveProperty('hi');
    expect(dataset.events[2]?.summary).toBe('They met and talked.');
    expect(dataset.actors.map(({ id }) => id)).toEqual([...dataset.actors.map(({ id }) => id)].sort());
    const { meta, ...content } = JSON.parse(files['dataset.json'] ?? '');
    const digest = createHash('sha256').update(canonicalJson(content)).digest('hex');
    expect(meta.sha256).toBe(digest);
  });

  it('writes a record to a line, in the order of the schema, and ends with a line feed', async () => {
    using folder = new Folder();
    const { files } = await built(folder);
    const text = files['dataset.json'] ?? '';
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).not.toContain('\r');
    expect(text.split('\n').filter((line) => line.startsWith('{"id":"talks-2014"'))).toHaveLength(1);
    expect(JSON.stringify(JSON.parse(text))).toBe(keysInOrder(JSON.parse(text)));
  });

  it('publishes a JSON Schema of draft 2020-12 without an address of its own', async () => {
    using folder = new Folder();
    const { files } = await built(folder);
    const schema = JSON.parse(files['dataset.schema.json'] ?? '');
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Entente dataset',
      additionalProperties: false,
      required: expect.arrayContaining(['format', 'version', 'meta', 'events']),
    });
    expect(schema).not.toHaveProperty('$id');
  });

  it('puts every actor somewhere, in whole pixels, for the dataset that it wrote', async () => {
    using folder = new Folder();
    const { files, dataset } = await built(folder);
    const positions = readPositionsFile(JSON.parse(files['positions.json'] ?? ''));
    expect(positions?.sha256).toBe(dataset.meta.sha256);
    const pictures = ['both', 'people', 'institutions', 'events'].flatMap((lens) => [
      `${lens}/sides`,
      `${lens}/force`,
    ]);
    expect(Object.keys(positions?.pictures ?? {})).toEqual(pictures);
    const both = positions?.pictures['both/sides'];
    expect(both?.ids).toEqual(dataset.actors.map(({ id }) => id));
    for (const number of [...(both?.x ?? []), ...(both?.y ?? [])])
      expect(Number.isInteger(number)).toBe(true);
  });
});

describe('the same records', PATIENCE, () => {
  it('give the same bytes again, in whatever order they are written', async () => {
    using one = new Folder();
    using other = new Folder();
    const [first = '', second = ''] = readFileSync(join(other.records, 'events/2014.yaml'), 'utf8').split(
      /(?=- id: visit)/,
    );
    other.write('events/2014.yaml', first);
    other.write('events/a/b.yaml', `# elsewhere\r\n${second.replaceAll('\n', '\r\n')}`);
    const { files } = await built(one);
    expect((await built(other)).files).toEqual(files);
  });

  it.each([
    { TZ: 'Pacific/Kiritimati', LANG: 'fa_IR.UTF-8', LC_ALL: 'fa_IR.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' },
  ])('give the same bytes with $TZ and $LANG', async (environment) => {
    using here = new Folder();
    using there = new Folder();
    const { files } = await built(here);
    const command = [
      'node_modules/tsx/dist/cli.mjs',
      'src/build/cli.ts',
      '--records',
      there.records,
      '--out',
      there.out,
    ];
    execFileSync(process.execPath, command, { cwd: ROOT, env: { ...process.env, ...environment } });
    expect(there.written()).toEqual(files);
  });
});

describe('--check', PATIENCE, () => {
  it('agrees with what was just written, and writes nothing', async () => {
    using folder = new Folder();
    const { files } = await built(folder);
    const { code, lines } = await folder.run('--check');
    expect([code, lines]).toEqual([0, [expect.stringContaining('out/dataset.json is up to date: events 6')]]);
    expect(folder.written()).toEqual(files);
  });

  it('reports every file that is stale or missing', async () => {
    using folder = new Folder();
    await built(folder);
    const dataset = join(folder.out, 'dataset.json');
    writeFileSync(dataset, readFileSync(dataset, 'utf8').replace('Three days.', 'Four days.'));
    rmSync(join(folder.out, 'positions.json'));
    const { code, lines } = await folder.run('--check');
    expect(code).toBe(1);
    expect(lines).toEqual([
      'out/dataset.json:1: stale: the file is not what the records give; run npm run data.',
      'out/positions.json:1: stale: the file is not there; run npm run data.',
    ]);
  });

  it('notices a change of the records, and leaves the files alone', async () => {
    using folder = new Folder();
    const { files } = await built(folder);
    folder.edit({ file: 'events/later.yaml', find: 'They spoke.', replace: 'They talked.' });
    const { lines } = await folder.run('--check');
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'out/datapackage.json',
      'out/dataset.json',
      'out/positions.json',
      'out/tables/events.csv',
    ]);
    expect(folder.written()).toEqual(files);
  });

  it('notices a table that is no longer written', async () => {
    using folder = new Folder();
    await built(folder);
    folder.writeOut('tables/ties.csv', 'a,b\r\n');
    expect((await folder.run('--check')).lines).toEqual([
      'out/tables/ties.csv:1: leftover: found a file that the build does not write; expected it to be taken away.',
    ]);
  });

  it('prints faults of the records like a build', async () => {
    using folder = new Folder([{ file: 'topics.yaml', find: 'label: Defence', replace: 'lable: Defence' }]);
    const { code, lines } = await folder.run('--check');
    expect(code).toBe(1);
    expect(lines.map((line) => line.split(': ')[1])).toEqual(['missing-field', 'unknown-field']);
  });
});

describe('the command line', () => {
  it.each([['--chekc'], ['extra'], ['--records']])('%s is answered with the usage', async (option) => {
    using folder = new Folder();
    const { code, lines } = await folder.run(option);
    expect([code, lines]).toEqual([2, [expect.stringMatching(/^usage: /)]]);
    expect(folder.written()).toEqual({});
  });

  it('says so when there is no such folder', async () => {
    using folder = new Folder();
    const { code, lines } = await folder.run('--records', join(folder.out, 'none'));
    expect([code, lines]).toEqual([1, [expect.stringContaining('missing-folder')]]);
  });
});

describe('canonicalJson', () => {
  it('has one spelling for what means the same', () => {
    expect(canonicalJson({ b: [1, { d: undefined, c: null }], a: 'é\n' })).toBe(
      '{"a":"é\\n","b":[1,{"c":null}]}',
    );
    expect(sha256Of({ b: 1, a: 2 })).toBe(sha256Of({ a: 2, b: 1 }));
    expect(sha256Of('')).toBe('12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126');
  });
});
