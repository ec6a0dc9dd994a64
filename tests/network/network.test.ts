import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import { indexDataset } from '../../src/network/network.ts';
import { actor, dataset, event, source } from '../fixtures/small.ts';

const people = [
  actor('ali', { country: 'IR' }),
  actor('bo', { country: 'CN' }),
  actor('igor', { country: 'RU' }),
  actor('ministry', { kind: 'institution', country: 'CN', partOf: 'council' }),
  actor('bureau', { kind: 'institution', country: 'CN', partOf: 'ministry' }),
  actor('council', { kind: 'institution', country: 'CN' }),
];

describe('the index', () => {
  test('sorts events by first day, last day and id, undated last', () => {
    const events = [
      event('undated-b', undefined, []),
      event('undated-a', undefined, []),
      event('month', '2018-05', []),
      event('b', '2018-05-01', []),
      event('a', '2018-05-01', []),
      event('until', '../2019', []),
    ];
    const network = indexDataset(dataset(people, events));
    const ids = network.events.map((entry) => entry.event.id);
    expect(ids).toEqual(['until', 'a', 'b', 'month', 'undated-a', 'undated-b']);
    expect(network.events.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(network.eventNumbers.get('month')).toBe(3);
  });

  test('knows everything that an actor is part of, and so the institutions of an event', () => {
    const network = indexDataset(dataset(people, [event('one', '2018', ['bo/bureau', 'ali'])]));
    expect(network.partsOf.get('bureau')).toEqual(['bureau', 'ministry', 'council']);
    expect(network.events[0]?.values.institution).toEqual(new Set(['bureau', 'ministry', 'council']));
    expect(network.events[0]?.values.country).toEqual(new Set(['CN', 'IR']));
  });

  test('takes no value from those who are only mentioned', () => {
    const participants = [
      { actor: 'ali', role: 'guest' },
      { actor: 'igor', role: 'mentioned', institution: 'ministry' },
    ] as const;
    const network = indexDataset(dataset(people, [event('one', '2018', [], { participants })]));
    expect(network.events[0]?.values.country).toEqual(new Set(['IR']));
    expect(network.events[0]?.values.institution).toEqual(new Set());
  });

  test('folds copies into one source, and keeps their sides', () => {
    const sources = [
      source('first', { side: 'CN' }),
      source('copy', { sameAs: 'first' }),
      source('copy-of-copy', { side: 'IR', sameAs: 'copy' }),
    ];
    const evidence = ['copy-of-copy', 'copy', 'paper', 'paper'].map((id) => ({
      source: id,
      says: 'So.',
      stance: 'asserts' as const,
    }));
    const network = indexDataset(dataset(people, [event('one', '2018', [], { evidence })], sources));
    expect(network.events[0]?.foldedSources).toEqual(['first', 'paper']);
    expect(network.events[0]?.independentSources).toBe(2);
    expect(network.events[0]?.values.side).toEqual(new Set(['IR', 'third']));
  });

  test('spans whole years around what is dated and not background', () => {
    const events = [
      event('open', '../2016-03', []),
      event('last', '2018-05-07', []),
      event('undated', undefined, []),
      event('old', '1971', [], { context: true }),
    ];
    const { extent } = indexDataset(dataset(people, events));
    expect([isoOf(extent.from), isoOf(extent.to)]).toEqual(['2016-01-01', '2018-12-31']);
  });

  test('spans the year of compilation where nothing is dated', () => {
    const { extent } = indexDataset(dataset(people, [event('undated', undefined, [])]));
    expect([isoOf(extent.from), isoOf(extent.to)]).toEqual(['2020-01-01', '2020-12-31']);
  });
});

describe('sides', () => {
  const across = event('across', '2018', ['ali', 'bo']);
  const other = (id: string) => event(id, '2018', ['igor', 'bo']);
  const sidesOf = (...events: (typeof across)[]) => indexDataset(dataset(people, events)).sides;

  test('are the two countries that meet most, the first in the alphabet left', () => {
    expect(sidesOf(across, event('again', '2019', ['bo', 'ali']), other('one'))).toEqual({
      left: 'CN',
      right: 'IR',
    });
  });

  test('are decided by alphabet between equals', () => {
    expect(sidesOf(other('one'), across)).toEqual({ left: 'CN', right: 'IR' });
  });

  test('are none where no pair has half of the events between countries', () => {
    const third = event('third', '2018', ['igor', 'ali']);
    expect(sidesOf(across, other('one'), third)).toBeUndefined();
    expect(sidesOf(event('home', '2018', ['bo']))).toBeUndefined();
  });

  test('do not come from the background', () => {
    expect(sidesOf({ ...across, context: true })).toBeUndefined();
  });
});
