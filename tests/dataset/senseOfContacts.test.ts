import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, EventRecord } from '../../src/dataset/schema.ts';
import { sameContact } from '../../src/dataset/senseOfContacts.ts';
import { actor, dataset, event } from '../fixtures/small.ts';
import { pathsOf, problemsOf } from './findings.ts';

const DAY = '2018-05-07';
const PRESENT = ['li', 'reza'];
const ACTORS = [
  actor('li', { country: 'CN' }),
  actor('bo', { country: 'CN' }),
  actor('reza', { country: 'IR' }),
  actor('sara', { country: 'IR' }),
  actor('dana'),
  actor('forum', { kind: 'organisation' }),
];

function meeting(
  id: string,
  given: Partial<EventRecord> = {},
  present: readonly string[] = PRESENT,
): EventRecord {
  return event(id, DAY, present, { place: 'tehran', ...given });
}

function days(...events: readonly EventRecord[]): Dataset {
  return dataset(ACTORS, events);
}

const FIRST = meeting('first');

describe('same-contact', () => {
  it('finds two events of one day, place and pair', () => {
    expect(problemsOf(sameContact, days(FIRST, meeting('second')))).toEqual([
      {
        code: 'same-contact',
        path: 'events[second]',
        message:
          'Event "second": found the day (2018-05-07) and two participants (li and reza) of "first", and no other place; expected one event for one contact. Merge the two; or, where they are two (also two parts of one visit, such as a meeting and what was signed there), make one part of the other (partOf), or name "first" in distinctFrom with the reason.',
      },
    ]);
  });

  it.each<readonly [string, readonly EventRecord[]]>([
    ['without a place', [FIRST, event('second', DAY, PRESENT)]],
    ['both without a place', [event('first', DAY, PRESENT), event('second', DAY, PRESENT)]],
    ['about that day', [FIRST, event('second', `${DAY}~`, PRESENT)]],
    ['in other roles, with others', [FIRST, meeting('second', {}, ['reza', 'bo', 'sara', 'li'])]],
    [
      'with somebody of no country',
      [meeting('first', {}, ['li', 'dana']), meeting('second', {}, ['dana', 'li'])],
    ],
    [
      'of two without a country',
      [meeting('first', {}, ['dana', 'forum']), meeting('second', {}, ['dana', 'forum'])],
    ],
    ['as parts of one visit', [meeting('first', { partOf: 'trip' }), meeting('second', { partOf: 'trip' })]],
    ['told apart from a third', [FIRST, meeting('second', { distinctFrom: [{ id: 'trip', why: 'x' }] })]],
  ])('finds a second one %s', (_, events) => {
    expect(pathsOf(sameContact, days(...events))).toEqual(['events[second]']);
  });

  it.each<readonly [string, readonly EventRecord[]]>([
    ['on another day', [FIRST, event('second', '2018-05-08', PRESENT, { place: 'tehran' })]],
    ['of more than a day', [FIRST, event('second', '2018-05-07/2018-05-08', PRESENT)]],
    ['in the same month', [event('first', '2018-05', PRESENT), event('second', '2018-05', PRESENT)]],
    ['undated, like the first', [event('first', undefined, PRESENT), event('second', undefined, PRESENT)]],
    ['in another place', [FIRST, meeting('second', { place: 'beijing' })]],
    ['with one other', [FIRST, meeting('second', {}, ['li', 'sara'])]],
    ['of the same country', [meeting('first', {}, ['li', 'bo']), meeting('second', {}, ['li', 'bo'])]],
    ['in the background', [FIRST, meeting('second', { context: true })]],
    ['part of the first', [FIRST, meeting('second', { partOf: 'first' })]],
    ['the whole of the first', [meeting('first', { partOf: 'second' }), meeting('second')]],
    ['told apart', [FIRST, meeting('second', { distinctFrom: [{ id: 'first', why: 'x' }] })]],
    [
      'told apart by the first',
      [meeting('first', { distinctFrom: [{ id: 'second', why: 'x' }] }), meeting('second')],
    ],
    [
      'in which one of the pair is only mentioned',
      [
        FIRST,
        {
          ...meeting('second'),
          participants: [
            { actor: 'li', role: 'host' },
            { actor: 'reza', role: 'mentioned' },
          ],
        },
      ],
    ],
    [
      'part of a part of the first',
      [FIRST, event('between', DAY, [], { partOf: 'first' }), meeting('second', { partOf: 'between' })],
    ],
  ])('lets pass a second one %s', (_, events) => {
    expect(pathsOf(sameContact, days(...events))).toEqual([]);
  });

  it('names each of three once with each before it', () => {
    expect(pathsOf(sameContact, days(FIRST, meeting('second'), meeting('third')))).toEqual([
      'events[second]',
      'events[third]',
      'events[third]',
    ]);
  });

  it('ends when wholes go round in a circle', () => {
    const circle = [event('trip', DAY, [], { partOf: 'tour' }), event('tour', DAY, [], { partOf: 'trip' })];
    const [first, second] = [meeting('first', { partOf: 'trip' }), meeting('second', { partOf: 'tour' })];
    expect(pathsOf(sameContact, days(...circle, first, second))).toEqual(['events[second]']);
  });

  it('does not depend on the order of events, nor on that of participants', () => {
    const drafts = fc.array(
      fc.record({
        day: fc.constantFrom('2018-05-07', '2018-05-08'),
        place: fc.constantFrom('tehran', 'beijing', undefined),
        present: fc.uniqueArray(fc.constantFrom(...ACTORS.map(({ id }) => id)), { maxLength: 4 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(drafts, (given) => {
        const events = given.map(({ day, place, present }, number) =>
          event(`event-${number}`, day, present, place === undefined ? {} : { place }),
        );
        const turned = events
          .toReversed()
          .map((one) => ({ ...one, participants: one.participants.toReversed() }));
        expect(pathsOf(sameContact, days(...turned))).toHaveLength(
          pathsOf(sameContact, days(...events)).length,
        );
      }),
    );
  });
});
