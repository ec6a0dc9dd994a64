import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFigures } from '../../src/build/figures/block.ts';
import { figuresOf } from '../../src/build/figures/figures.ts';
import { figuresText } from '../../src/build/figures/figuresText.ts';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { indexDataset } from '../../src/network/network.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { tiny } from '../fixtures/tiny.ts';
import { bruteFigures } from './bruteFigures.ts';
import { Folder } from './folder.ts';

const parsed = parseDatasetText(readFileSync('data/dataset.json', 'utf8'));
if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
const published = parsed.value;

/** Every table of a Markdown text as its first cell of a row to the others. */
function tablesIn(text: string): ReadonlyMap<string, readonly string[]>[] {
  const blocks = text.split('\n\n').filter((block) => block.startsWith('|'));
  return blocks.map(
    (block) =>
      new Map(
        block.split('\n').map((line) => {
          const [first = '', ...cells] = line.slice(2, -2).split(' | ');
          return [first, cells] as const;
        }),
      ),
  );
}

describe('the figures', () => {
  it('of the published dataset are those of a reckoning by hand', () => {
    expect(figuresOf(indexDataset(published))).toEqual(bruteFigures(published));
  });

  it('of any dataset are those of a reckoning by hand', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        expect(figuresOf(indexDataset(dataset))).toEqual(bruteFigures(dataset));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the text of the figures', () => {
  const text = figuresText(indexDataset(published));
  const expected = bruteFigures(published);
  const [events, , connected, sources] = tablesIn(text);
  const dotted = (count: number | undefined) => (count === 0 ? '·' : String(count));

  it('has the counts of every year, with the background last', () => {
    for (const { year, all, background } of expected.years.rows) {
      const name = { other: 'Other years', undated: 'Undated', all: 'All' }[year] ?? String(year);
      expect(events?.get(name)?.slice(-2)).toEqual([dotted(all), dotted(background)]);
    }
    const labels = expected.years.types.map(
      (type) => published.eventTypes.find(({ id }) => id === type)?.label,
    );
    expect(events?.get('Year')?.slice(0, labels.length)).toEqual(labels);
    expect(events?.get('All')?.slice(0, labels.length)).toEqual(
      expected.years.rows.at(-1)?.ofType.map(dotted),
    );
  });

  it('has the best connected actors in order', () => {
    expect([...(connected ?? [])].slice(2)).toEqual(
      expected.connected.map(({ name, ties, events: own }) => [name, [String(ties), String(own)]]),
    );
  });

  it('has shares and sources', () => {
    const { severalSources, sides, events: all } = expected;
    for (const count of [severalSources, sides?.both, sides?.neither]) {
      expect(text).toContain(`- ${count} of ${all} events (${Math.round((100 * (count ?? 0)) / all)} %) `);
    }
    const [china] = expected.sources;
    expect(sources?.get('China')).toEqual([china?.sources, china?.independent, china?.cited].map(String));
    expect(sources?.get('All')?.[0]).toBe(String(published.sources.length));
  });

  it('takes no text of the data for a mark', () => {
    const actors = tiny.actors.map((actor) => ({ ...actor, name: `${actor.name} | <!-- **x** -->` }));
    const marked = figuresText(indexDataset({ ...tiny, actors }));
    expect(marked).toContain('\\| \\<!-- \\*\\*x\\*\\* --\\>');
    expect(marked).not.toMatch(/[^\\]<!--/);
  });

  it('is there for a dataset without events', () => {
    const none = figuresText(indexDataset({ ...tiny, events: [] }));
    expect(none).toContain('- 0 of 0 events');
    expect(none).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the place of the figures', () => {
  it('is what stands between two markers, and nothing else is touched', () => {
    const text = 'a\n<!-- figures:begin -->\nold\n\n<!-- figures:end -->\nb\n';
    const filled = withFigures(text, 'new\n');
    expect(filled).toEqual({
      ok: true,
      text: 'a\n<!-- figures:begin -->\n\nnew\n\n<!-- figures:end -->\nb\n',
      line: 2,
    });
    expect(filled.ok && withFigures(filled.text, 'new\n')).toEqual(filled);
  });

  it.each([
    ['no marker', 'a\n'],
    ['one marker', '<!-- figures:begin -->\n'],
    ['markers in the wrong order', '<!-- figures:end -->\n<!-- figures:begin -->\n'],
    ['a marker twice', '<!-- figures:begin -->\n<!-- figures:begin -->\n<!-- figures:end -->\n'],
  ])('is not found with %s', (_, text) => {
    expect(withFigures(text, 'new\n').ok).toBe(false);
  });
});

describe('npm run data with a text for the figures', { timeout: 60_000 }, () => {
  const EMPTY = '# Title\n\n<!-- figures:begin -->\n<!-- figures:end -->\n';

  it('fills it in, and checks it', async () => {
    using folder = new Folder();
    writeFileSync(folder.readme, EMPTY);
    const options = ['--readme', folder.readme];
    expect((await folder.run(...options)).code).toBe(0);
    const filled = readFileSync(folder.readme, 'utf8');
    expect(filled).toContain('**Events.** 5 events, and 1 of background.');
    expect((await folder.run('--check', ...options)).code).toBe(0);
    writeFileSync(folder.readme, filled.replace('5 events', '6 events'));
    expect((await folder.run('--check', ...options)).lines).toEqual([
      'README.md:3: stale: the file is not what the records give; run npm run data.',
    ]);
  });

  it('writes nothing when the text has no place for them, or is not there', async () => {
    using folder = new Folder();
    const options = ['--readme', folder.readme];
    expect((await folder.run(...options)).lines).toEqual([
      'README.md:1: missing-file: there is no such file.',
    ]);
    writeFileSync(folder.readme, '# Title\n');
    const { code, lines } = await folder.run(...options);
    expect([code, lines]).toEqual([1, [expect.stringMatching(/^README\.md:1: no-place-for-figures: /)]]);
    expect(folder.written()).toEqual({});
  });

  it('leaves the README of the repository alone when the dataset goes elsewhere', async () => {
    using folder = new Folder();
    const before = readFileSync('README.md', 'utf8');
    await folder.run();
    expect(readFileSync('README.md', 'utf8')).toBe(before);
  });
});
