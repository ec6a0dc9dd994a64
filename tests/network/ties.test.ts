import { describe, expect, test } from 'vitest';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_FILTERS, OPEN_QUESTION } from '../../src/network/question.ts';
import type { Question } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { actor, dataset, event } from '../fixtures/small.ts';

const people = [
  actor('ali', { country: 'IR' }),
  actor('bo', { country: 'CN' }),
  actor('chen', { country: 'CN' }),
  actor('forum', { kind: 'organisation' }),
  actor('league', { kind: 'organisation' }),
  actor('ministry', { kind: 'institution', country: 'CN' }),
];

/** Keys of the ties with their weights, of the events given, under the question given. */
function weights(events: Parameters<typeof dataset>[1], given: Partial<Question> = {}) {
  const seen = visible(indexDataset(dataset(people, events)), { ...OPEN_QUESTION, ...given });
  return Object.fromEntries([...seen.ties].map(([key, tie]) => [key, tie.events.length]));
}

describe('ties', () => {
  test('join those of different countries, and those of none with everyone', () => {
    const events = [event('one', '2018', ['ali', 'bo', 'chen', 'forum', 'league'])];
    expect(Object.keys(weights(events))).toEqual([
      'ali~bo',
      'ali~chen',
      'ali~forum',
      'ali~league',
      'bo~forum',
      'bo~league',
      'chen~forum',
      'chen~league',
      'forum~league',
    ]);
    expect(weights(events, { ties: 'all' })['bo~chen']).toBe(1);
  });

  test('do not count a trip beside the meetings on it', () => {
    const trip = event('trip', '2018-05', ['ali', 'bo', 'chen']);
    const leg = event('leg', '2018-05-07', ['ali', 'bo'], { partOf: 'trip' });
    const talk = event('talk', '2018-05-07', ['ali', 'bo'], { partOf: 'leg' });
    const dinner = event('dinner', '2018-05-08', ['ali', 'bo'], { partOf: 'trip' });
    expect(weights([trip])).toEqual({ 'ali~bo': 1, 'ali~chen': 1 });
    expect(weights([trip, leg, talk, dinner])).toEqual({ 'ali~bo': 2, 'ali~chen': 1 });
  });

  test('count the trip again where the meetings on it are hidden', () => {
    const trip = event('trip', '2018-05', ['ali', 'bo'], { topics: ['security'] });
    const talk = event('talk', '2018-05-07', ['ali', 'bo'], { partOf: 'trip' });
    const security = { ...OPEN_FILTERS, topic: ['security'] };
    expect(weights([trip, talk], { filters: security })).toEqual({ 'ali~bo': 1 });
  });

  test('join an institution brought by one person in an event in which it took part itself', () => {
    const events = [event('one', '2018', ['bo/ministry', 'ali']), event('two', '2019', ['ministry', 'ali'])];
    const filters = { ...OPEN_FILTERS, kind: ['person'] };
    expect(weights(events, { filters })).toEqual({ 'ali~bo': 1, 'ali~ministry': 1 });
  });

  test('join institutions for those who acted for them, each once', () => {
    const events = [event('one', '2018', ['bo/ministry', 'chen/ministry', 'ali', 'forum'])];
    expect(weights(events, { lens: 'institutions' })).toEqual({ 'forum~ministry': 1 });
  });

  test('leave room to joints where events are nodes', () => {
    const events = [event('talk', '2018', ['ali', 'bo/ministry'])];
    const seen = visible(indexDataset(dataset(people, events)), { ...OPEN_QUESTION, lens: 'events' });
    expect([...seen.ties.keys()]).toEqual(['ali~talk', 'bo~talk']);
    expect([...seen.actors.keys()]).toEqual(['ali', 'bo']);
    expect(seen.officeTies.size).toBe(0);
  });

  test('keep office ties apart', () => {
    const events = [
      event('one', '2018', ['ali', 'bo/ministry']),
      event('two', '2019', ['ali', 'bo/ministry']),
    ];
    const seen = visible(indexDataset(dataset(people, events)), OPEN_QUESTION);
    expect([...seen.ties.keys()]).toEqual(['ali~bo']);
    expect(seen.officeTies.get('bo~ministry')?.events).toHaveLength(2);
    expect(seen.actors.get('ministry')).toHaveLength(2);
  });
});
