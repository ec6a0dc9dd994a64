import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/dataset/fold.ts';
import type { Dataset, EventRecord } from '../../src/dataset/schema.ts';
import { copiedWords } from '../../src/dataset/senseOfWording.ts';
import { dataset, event, source } from '../fixtures/small.ts';
import { pathsOf, problemsOf } from './findings.ts';

const TITLE = 'China and Iran agree to fight smuggling along old roads';
const EIGHT = 'Iran agree to fight smuggling along old roads';

function written(given: Partial<EventRecord>, ...others: readonly EventRecord[]): Dataset {
  return dataset([], [event('talks', '2018', [], given), ...others], [source('wire', { title: TITLE })]);
}

describe('copied-words', () => {
  it('finds a summary with eight words of a title', () => {
    expect(problemsOf(copiedWords, written({ summary: `In Tehran, ${EIGHT}.` }))).toEqual([
      {
        code: 'copied-words',
        path: 'events[talks].summary',
        message:
          'Event "talks", summary: found "iran agree to fight smuggling along old roads", 8 words in a row that stand in the title of source "wire" too; expected words of its own. Say it differently.',
      },
    ]);
  });

  it.each<readonly [string, Dataset, readonly string[]]>([
    [
      'a summary in other case, with other points',
      written({ summary: `«${EIGHT.toUpperCase().replaceAll(' ', ', ')}»` }),
      ['events[talks].summary'],
    ],
    [
      'a summary that repeats its own title',
      written({ title: `${EIGHT} again`, summary: `${EIGHT} again` }),
      ['events[talks].summary', 'events[talks].summary'],
    ],
    [
      'a summary with the title of a later event',
      written(
        { summary: 'One two three four five six seven eight' },
        event('x', '2019', [], { title: 'One, two, three, four, five, six, seven, eight, nine' }),
      ),
      ['events[talks].summary'],
    ],
    [
      'the later of two summaries',
      written(
        { summary: 'So one two three four five six seven eight' },
        event('x', '2019', [], { summary: 'One two three four five six seven eight!' }),
      ),
      ['events[x].summary'],
    ],
    ['an outcome', written({ outcomes: ['x', EIGHT] }), ['events[talks].outcomes[1]']],
    [
      'what evidence says',
      written({ evidence: [{ source: 'paper', says: EIGHT, stance: 'asserts' }] }),
      ['events[talks].evidence[0].says'],
    ],
    [
      'Persian',
      {
        ...written({ summary: 'و رئیس جمهور ایران با نخست وزیر چین دیدار کرد' }),
        sources: [
          source('fars', { title: 'رييس جمهور ايران با نخست‌وزير چين ديدار كرد' }),
          source('irna', { title: 'رئیس جمهور ایران با نخست‌وزیر چین دیدار کرد' }),
        ],
      },
      ['events[talks].summary'],
    ],
  ])('finds %s', (_, data, paths) => {
    expect(pathsOf(copiedWords, data)).toEqual(paths);
  });

  it('finds notes and titles of absences', () => {
    const absence = { id: 'none', title: EIGHT, note: TITLE, actors: [], finding: 'no-date' as const };
    expect(pathsOf(copiedWords, { ...written({}), absences: [absence] })).toEqual([
      'absences[none].title',
      'absences[none].note',
    ]);
  });

  it('names every record from which a text takes words, once', () => {
    const second = event('x', '2019', [], { title: 'They spoke of wood, wool, wine and water there' });
    const summary = `${TITLE}. They spoke of wood, wool, wine and water. ${EIGHT}`;
    const problems = problemsOf(copiedWords, written({ summary }, second));
    expect(problems.map(({ message }) => /the title of \w+ "\w+"/.exec(message)?.[0])).toEqual([
      'the title of source "wire"',
      'the title of event "x"',
    ]);
  });

  it.each<readonly [string, Dataset]>([
    ['seven words', written({ summary: EIGHT.replace('Iran ', '') })],
    ['eight words with one between', written({ summary: EIGHT.replace('fight', 'fight against') })],
    ['eight words in another order', written({ summary: EIGHT.split(' ').toReversed().join(' ') })],
    [
      'words that go on from one text to the next',
      written({ outcomes: ['Iran agree to fight', 'smuggling along old roads'] }),
    ],
    [
      'a summary that repeats itself',
      written({
        summary: 'One two three four five six seven eight. One two three four five six seven eight',
      }),
    ],
    [
      'an outcome as in another',
      written(
        { outcomes: ['One two three four five six seven eight'] },
        event('x', '2019', [], { summary: 'One two three four five six seven eight' }),
      ),
    ],
    ['a title like that of a source', written({ title: TITLE })],
  ])('lets pass %s', (_, data) => {
    expect(pathsOf(copiedWords, data)).toEqual([]);
  });

  it('finds what a search for every run of eight words finds', () => {
    const text = fc
      .array(fc.constantFrom('a', 'B', 'c,'), { minLength: 1, maxLength: 14 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (title, summary) => {
        const words = fold(title).split(' ');
        const runs = words.slice(7).map((_, start) => words.slice(start, start + 8).join(' '));
        const copies = runs.some((run) => ` ${fold(summary)} `.includes(` ${run} `));
        const data = dataset([], [event('talks', '2018', [], { summary })], [source('wire', { title })]);
        expect(pathsOf(copiedWords, data).length).toBe(copies ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });
});
