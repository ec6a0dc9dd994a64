import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorProfile, type Counted } from '../../src/network/actorProfile.ts';
import { eventProfile } from '../../src/network/eventProfile.ts';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_FILTERS, OPEN_QUESTION } from '../../src/network/question.ts';
import { tieProfile } from '../../src/network/tieProfile.ts';
import type { EventEntry, Lens, Participation } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../fixtures/arbitraryQuestion.ts';
import { sightOf } from '../fixtures/sight.ts';
import { actor, dataset, event, source } from '../fixtures/small.ts';

const people = [
  actor('ali', { country: 'IR' }),
  actor('bo', { country: 'CN' }),
  actor('chen', { country: 'CN' }),
  actor('interior', { kind: 'institution', country: 'IR' }),
  actor('ministry', { kind: 'institution', country: 'CN' }),
  actor('bureau', { kind: 'institution', country: 'CN', partOf: 'ministry' }),
  actor('forum', { kind: 'organisation' }),
];

const says = (id: string) => ({ source: id, says: `As ${id} has it.`, stance: 'asserts' as const });

const network = indexDataset(
  dataset(
    people,
    [
      event('trip', '2014-11', ['ali/interior', 'bo/ministry'], { type: 'visit' }),
      event('talk', '2014-11-16', ['bo/ministry', 'chen/bureau', 'ali/interior'], {
        partOf: 'trip',
        topics: ['security'],
        evidence: [says('wire'), says('paper'), { ...says('wire'), says: 'And more.' }, says('copy')],
      }),
      event('dinner', '2014-11-17', ['bo', 'ali'], { partOf: 'trip' }),
      event('later', '2018', ['chen/ministry', 'ali/interior', 'forum'], { topics: ['security'] }),
      event('named', '2019', [], {
        participants: [
          { actor: 'bo', role: 'mentioned' },
          { actor: 'ali', role: 'guest', side: 'CN' },
          { actor: 'forum', role: 'host' },
        ],
      }),
      event('someday', undefined, ['bo', 'ali']),
    ],
    [source('wire'), source('copy', { sameAs: 'wire' })],
  ),
);

const ids = (entries: readonly EventEntry[]): string[] => entries.map((entry) => entry.event.id);
const names = (participations: readonly Participation[]): string[] =>
  participations.map((one) => one.actor.id);
const counts = (list: readonly Counted[]): [string, number][] => list.map((one) => [one.actor.id, one.count]);
const seenThrough = (lens: Lens) => sightOf(network, { ...OPEN_QUESTION, lens });
const security = sightOf(network, {
  ...OPEN_QUESTION,
  filters: { ...OPEN_FILTERS, topic: ['security'] },
});

describe('the profile of an actor', () => {
  test('lists its meetings by year, newest first, with those across from it', () => {
    const profile = actorProfile(network, seenThrough('both'), 'bo');
    const years = profile?.meetings.map(({ year, items }) => [
      year,
      items.map((item) => [item.entry.event.id, item.roleOnly, names(item.counterparts)]),
    ]);
    expect(years).toEqual([
      [2019, [['named', true, ['ali', 'forum']]]],
      [
        2014,
        [
          ['dinner', false, ['ali']],
          ['talk', false, ['ali']],
          ['trip', false, ['ali']],
        ],
      ],
      [undefined, [['someday', false, ['ali']]]],
    ]);
    expect(profile?.hidden).toBe(0);
  });

  test('counts the people it met as the ties do, and for whom it acted', () => {
    const profile = actorProfile(network, seenThrough('both'), 'ali');
    expect(counts(profile?.metMost ?? [])).toEqual([
      ['bo', 3],
      ['chen', 2],
      ['forum', 2],
    ]);
    expect(counts(profile?.institutions ?? [])).toEqual([['interior', 3]]);
    expect(counts(actorProfile(network, seenThrough('events'), 'ali')?.metMost ?? [])).toEqual(
      counts(profile?.metMost ?? []),
    );
  });

  test('of an institution has its people, its parts and the institutions it met', () => {
    const profile = actorProfile(network, seenThrough('both'), 'ministry');
    expect(counts(profile?.people ?? [])).toEqual([
      ['bo', 2],
      ['chen', 1],
    ]);
    expect(profile?.parts.map(({ id }) => id)).toEqual(['bureau']);
    expect(counts(profile?.metMost ?? [])).toEqual([
      ['interior', 2],
      ['forum', 1],
    ]);
    const [latest] = profile?.meetings ?? [];
    expect(latest?.items.map(({ own, actingFor }) => [own, names(actingFor)])).toEqual([
      [undefined, ['chen']],
    ]);
    expect(actorProfile(network, seenThrough('both'), 'bureau')?.wholes.map(({ id }) => id)).toEqual([
      'ministry',
    ]);
  });

  test('says how many of its events are hidden', () => {
    const profile = actorProfile(network, security, 'bo');
    expect(profile?.meetings.flatMap(({ items }) => ids(items.map(({ entry }) => entry)))).toEqual(['talk']);
    expect(profile?.hidden).toBe(4);
  });

  test('ranks the sources it rests on', () => {
    const profile = actorProfile(network, seenThrough('both'), 'bo');
    expect(profile?.sources.map(({ source: one, count }) => [one.id, count])).toEqual([
      ['paper', 5],
      ['copy', 1],
      ['wire', 1],
    ]);
  });

  test('is not there for an unknown id', () => {
    expect(actorProfile(network, seenThrough('both'), 'nobody')).toBeUndefined();
  });
});

describe('the profile of a tie', { timeout: 60_000 }, () => {
  test('lists the events that count, newest first, with both ends in each', () => {
    const profile = tieProfile(network, seenThrough('both'), 'ali~bo');
    expect(ids(profile?.events.map(({ entry }) => entry) ?? [])).toEqual(['dinner', 'talk', 'someday']);
    expect(profile?.events[1]?.a?.institution?.id).toBe('interior');
    expect(profile?.events[1]?.b?.institution?.id).toBe('ministry');
    expect(profile?.first?.event.id).toBe('talk');
    expect(profile?.last?.event.id).toBe('dinner');
    expect(profile?.independentSources).toBe(2);
    expect(profile?.hidden).toBe(0);
  });

  test('has as many events as the tie is heavy, whatever is asked', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryQuestion, (data, question) => {
        fc.pre(question.lens !== 'events');
        const random = indexDataset(data);
        const seen = visible(random, question);
        const sight = sightOf(random, question);
        for (const [key, tie] of seen.ties) {
          const profile = tieProfile(random, sight, key);
          expect(profile?.events).toHaveLength(tie.events.length);
          expect(profile?.independentSources).toBe(tie.independentSources);
          expect(profile?.office).toBe(false);
          for (const { a, b } of profile?.events ?? []) expect(a && b).toBeDefined();
        }
        for (const [key, tie] of seen.officeTies) {
          if (!seen.ties.has(key) && tieProfile(random, sight, key)?.office) {
            expect(tieProfile(random, sight, key)?.events).toHaveLength(tie.events.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('says what the filters hide of it, and is there although it is not drawn', () => {
    expect(tieProfile(network, security, 'ali~bo')?.hidden).toBe(2);
    const none = sightOf(network, { ...OPEN_QUESTION, filters: { ...OPEN_FILTERS, topic: ['nothing'] } });
    expect(tieProfile(network, none, 'ali~bo')).toMatchObject({ events: [], hidden: 3 });
    const institutions = tieProfile(network, seenThrough('institutions'), 'ali~bo');
    expect(institutions?.events).toHaveLength(3);
  });

  test('of institutions names who acted for them', () => {
    const profile = tieProfile(network, seenThrough('institutions'), 'interior~ministry');
    expect(profile?.events.map(({ entry, a, b }) => [entry.event.id, a?.actor.id, b?.actor.id])).toEqual([
      ['later', 'ali', 'chen'],
      ['talk', 'ali', 'bo'],
    ]);
  });

  test('of an office has the events in which it was held', () => {
    const profile = tieProfile(network, seenThrough('both'), 'bo~ministry');
    expect(profile?.office).toBe(true);
    expect(ids(profile?.events.map(({ entry }) => entry) ?? [])).toEqual(['talk', 'trip']);
  });

  test.each(['ali', 'ali~nobody', 'bo~forum', 'ali~talk'])('is not there for %s', (key) => {
    expect(tieProfile(network, seenThrough('both'), key)).toBeUndefined();
  });
});

describe('the profile of an event', () => {
  test('has the two sides first, and those in other roles apart', () => {
    const talk = eventProfile(network, 'talk');
    expect(talk?.sides.map(({ side, participations }) => [side, names(participations)])).toEqual([
      ['CN', ['bo', 'chen']],
      ['IR', ['ali']],
    ]);
    const named = eventProfile(network, 'named');
    expect(named?.sides.map(({ side, participations }) => [side, names(participations)])).toEqual([
      ['CN', ['ali']],
      ['third', ['forum']],
    ]);
    expect(names(named?.others ?? [])).toEqual(['bo']);
  });

  test('knows the visit it belongs to, its sisters and its parts', () => {
    const talk = eventProfile(network, 'talk');
    expect(talk?.whole?.event.id).toBe('trip');
    expect(ids(talk?.sisters ?? [])).toEqual(['dinner']);
    expect(ids(eventProfile(network, 'trip')?.parts ?? [])).toEqual(['talk', 'dinner']);
    expect(eventProfile(network, 'later')?.sisters).toEqual([]);
  });

  test('groups what is said by source and names the original of a copy', () => {
    const said = eventProfile(network, 'talk')?.evidence.map(({ source: one, copyOf, items }) => [
      one.id,
      copyOf?.id,
      items.length,
    ]);
    expect(said).toEqual([
      ['wire', undefined, 2],
      ['paper', undefined, 1],
      ['copy', 'wire', 1],
    ]);
  });

  test('is not there for an unknown id', () => {
    expect(eventProfile(network, 'nothing')).toBeUndefined();
  });
});
