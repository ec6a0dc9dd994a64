import { describe, expect, test } from 'vitest';
import { type Day, firstOfMonth } from '../../../src/dataset/day.ts';
import { indexDataset } from '../../../src/network/network.ts';
import { OPEN_FILTERS, OPEN_QUESTION } from '../../../src/network/question.ts';
import { Tally } from '../../../src/network/tally/tally.ts';
import type { Filters, Question, Window } from '../../../src/network/types.ts';
import { actor, dataset, event, source } from '../../fixtures/small.ts';
import { expectAgreement, numbersOf } from './agreement.ts';

const cited = (...ids: readonly string[]) => ({
  evidence: ids.map((id) => ({ source: id, says: 'So.', stance: 'asserts' as const })),
});

const network = indexDataset(
  dataset(
    [
      actor('ali', { country: 'IR' }),
      actor('bo', { country: 'CN' }),
      actor('forum', { kind: 'organisation' }),
      actor('ministry', { kind: 'institution', country: 'CN' }),
    ],
    [
      event('trip', '2018-05-06/2018-05-10', ['ali', 'bo'], cited('paper', 'agency')),
      event('leg', '2018-05-07', ['ali', 'bo'], { partOf: 'trip', ...cited('agency') }),
      event('talk', '2018-05-08', ['ali', 'bo/ministry'], { partOf: 'leg', ...cited('copy') }),
      event('dinner', '2018-05-09', ['ali', 'forum'], { partOf: 'trip', topics: ['food'] }),
      event('since', '2018-06-01/..', ['bo/ministry', 'forum'], { topics: ['food', 'trade'] }),
      event('until', '../2018-04-30', ['ali', 'forum'], { topics: ['trade'] }),
      event('never', undefined, ['ali', 'bo', 'forum'], { topics: ['trade'] }),
      event('behind', '2018-05-08', ['ministry', 'ali'], { context: true }),
    ],
    [source('agency'), source('copy', { sameAs: 'agency' })],
  ),
);

const day = (month: number, ofMonth: number): Day => firstOfMonth(2018, month) + ofMonth - 1;
const may = (from: number, to: number): Window => ({ from: day(5, from), to: day(5, to) });
const asked = (given: Partial<Question>, filters: Partial<Filters> = {}): Question => ({
  ...OPEN_QUESTION,
  ...given,
  filters: { ...OPEN_FILTERS, ...filters },
});

type Expected = readonly [events: number, actors: number, ties: number, officeTies: number];

/** From the question before to the one after, and how much is visible after it. */
const CASES: Readonly<Record<string, readonly [before: Question, after: Question, expected: Expected]>> = {
  'a whole counts again when its last part leaves the window': [
    asked({ window: may(6, 8) }),
    asked({ window: may(6, 6) }),
    [1, 2, 1, 0],
  ],
  'a whole gives way when its part comes': [
    asked({ window: may(6, 6) }),
    asked({ window: may(6, 7) }),
    [2, 2, 1, 0],
  ],
  'a whole and its parts leave together': [
    asked({ window: may(6, 10) }),
    asked({ window: may(20, 22) }),
    [0, 0, 0, 0],
  ],
  'a whole and its parts come together': [
    asked({ window: may(20, 22) }),
    asked({ window: may(6, 10) }),
    [4, 4, 2, 1],
  ],
  'what has no date comes when the window is taken away': [
    asked({ window: may(6, 10) }),
    asked({}),
    [7, 4, 3, 1],
  ],
  'what has no date goes when a window is set': [asked({}), asked({ window: may(6, 10) }), [4, 4, 2, 1]],
  'what has no date stays where it is asked for': [
    asked({ undated: true }),
    asked({ undated: true, window: may(20, 22) }),
    [1, 3, 3, 0],
  ],
  'open ends reach into a window that is open': [
    asked({ window: may(6, 10) }),
    asked({ window: { from: day(5, 20) } }),
    [1, 3, 1, 1],
  ],
  'open ends are never certain at the open side': [
    asked({ window: { to: day(5, 9) } }),
    asked({ window: { from: day(4, 1), to: day(12, 31) }, dates: 'certain' }),
    [4, 4, 2, 1],
  ],
  'a window turned around holds nothing': [
    asked({ window: may(6, 10) }),
    asked({ window: may(10, 6) }),
    [0, 0, 0, 0],
  ],
  'a window turned back holds all again': [
    asked({ window: may(10, 6) }),
    asked({ window: may(6, 10) }),
    [4, 4, 2, 1],
  ],
  'only what lies in the window with certainty': [
    asked({ window: may(7, 9) }),
    asked({ window: may(7, 9), dates: 'certain' }),
    [3, 4, 2, 1],
  ],
  'an institution comes with its person whatever its kind': [
    asked({}),
    asked({}, { kind: ['person'] }),
    [7, 3, 1, 1],
  ],
  'and goes with it': [asked({}, { kind: ['person'] }), asked({}, { kind: ['organisation'] }), [7, 1, 0, 0]],
  'an institution that took part itself stands without persons': [
    asked({}, { kind: ['organisation'] }),
    asked({}, { kind: ['institution'], context: true }),
    [8, 1, 0, 0],
  ],
  'the lens on events counts joints': [
    asked({ window: may(6, 10) }),
    asked({ window: may(6, 10), lens: 'events' }),
    [4, 3, 8, 0],
  ],
  'and of visible actors alone': [
    asked({ window: may(6, 10), lens: 'events' }),
    asked({ window: may(6, 10), lens: 'events' }, { kind: ['organisation'] }),
    [4, 1, 1, 0],
  ],
  'a copy is no other source': [asked({}), asked({}, { sources: 2 }), [1, 2, 1, 0]],
  'a value that nothing has lets nothing through': [
    asked({}, { topic: ['food'] }),
    asked({}, { topic: ['weather'] }),
    [0, 0, 0, 0],
  ],
  'a second value joins the first': [
    asked({}, { topic: ['food'] }),
    asked({}, { topic: ['food', 'trade'] }),
    [4, 4, 3, 1],
  ],
};

describe('a tally', () => {
  test.each(Object.entries(CASES))('%s', (_, [before, after, expected]) => {
    const tally = new Tally(network);
    expectAgreement(network, tally, before);
    expectAgreement(network, tally, after);
    expect(numbersOf(tally)).toEqual(expected);
    expectAgreement(network, tally, before);
  });

  test('comes back to a filter after the window has moved without it', () => {
    const tally = new Tally(network);
    for (const question of [
      asked({ window: may(6, 7) }),
      asked({ window: may(6, 7) }, { topic: ['food'] }),
      asked({ window: may(6, 9) }, { topic: ['food'] }),
      asked({ window: may(6, 9), lens: 'people' }, { topic: ['food'] }),
      asked({ window: may(6, 9), lens: 'people' }),
      asked({ window: may(8, 9), lens: 'people' }, { topic: ['trade'] }),
      asked({ window: may(8, 9) }, { topic: ['trade'], kind: ['person'] }),
      asked({}, { kind: ['person'] }),
    ]) {
      expectAgreement(network, tally, question);
    }
  });

  test('forgets what was selected when a filter ends', () => {
    const tally = new Tally(network);
    const food = { topic: ['food'] };
    const both = { topic: ['food', 'trade'] };
    for (const filters of [food, {}, { type: ['meeting'] }, {}, food, both, { topic: ['trade'] }]) {
      expectAgreement(network, tally, asked({}, filters));
    }
  });

  test('knows 0 of values that the dataset does not have', () => {
    const tally = new Tally(network);
    expect(tally.facetCount('topic', 'weather')).toBe(0);
    expect(tally.facetCount('kind', 'weather')).toBe(0);
    expect(tally.facetCount('topic', 'trade')).toBe(3);
  });
});
