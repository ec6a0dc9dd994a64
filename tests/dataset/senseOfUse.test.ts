import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/dataset/schema.ts';
import { unusedActor } from '../../src/dataset/senseOfUse.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { actor, dataset, event } from '../fixtures/small.ts';
import { pathsOf, problemsOf } from './findings.ts';

function body(id: string, partOf?: string): Actor {
  return actor(id, { kind: 'institution', ...(partOf !== undefined && { partOf }) });
}

const OFFICE = { title: 'Judge', status: 'unknown' } as const;

describe('unused-actor', () => {
  it('finds an actor of whom only an absence and another record speak', () => {
    const li = actor('li', { distinctFrom: [{ id: 'bo', why: 'x' }] });
    const data = dataset([li, actor('bo')], [event('talks', '2018', ['li'])]);
    const absences = [
      { id: 'no-talks', title: 'x', actors: ['bo'], finding: 'nothing-found' as const, note: 'x' },
    ];
    expect(problemsOf(unusedActor, { ...data, absences })).toEqual([
      {
        code: 'unused-actor',
        path: 'actors[bo].id',
        message:
          'Actor "bo", id: no event names it, and it is neither a whole nor an office of those that events name (absences do not count); expected it to be used, or taken out.',
      },
    ]);
  });

  it.each<readonly [string, readonly Actor[], readonly string[]]>([
    ['a part of what is used', [body('court'), body('bench', 'court')], ['court']],
    [
      'an office of somebody who is in no event',
      [actor('li', { offices: [{ ...OFFICE, institution: 'court' }] }), body('court')],
      [],
    ],
  ])('finds %s', (_, actors, present) => {
    const unused = actors.filter(({ id }) => !present.includes(id)).map(({ id }) => `actors[${id}].id`);
    expect(pathsOf(unusedActor, dataset(actors, [event('talks', '2018', present)]))).toEqual(unused);
  });

  it.each<readonly [string, readonly Actor[], readonly string[]]>([
    ['the institution acted for', [actor('li'), body('court')], ['li/court']],
    ['wholes at any height', [body('bench', 'court'), body('court', 'state'), body('state')], ['bench']],
    ['a whole of what was acted for', [actor('li'), body('bench', 'court'), body('court')], ['li/bench']],
    ['offices', [actor('li', { offices: [{ ...OFFICE, institution: 'court' }] }), body('court')], ['li']],
    [
      'a whole of an office',
      [
        actor('li', { offices: [{ ...OFFICE, institution: 'bench' }] }),
        body('bench', 'court'),
        body('court'),
      ],
      ['li'],
    ],
  ])('lets pass %s', (_, actors, present) => {
    expect(pathsOf(unusedActor, dataset(actors, [event('talks', '2018', present)]))).toEqual([]);
  });

  it('lets pass every role, in the background too', () => {
    const events = [
      event('talks', '2018', [], { participants: [{ actor: 'li', role: 'mentioned' }], context: true }),
    ];
    expect(pathsOf(unusedActor, dataset([actor('li')], events))).toEqual([]);
  });

  it('finds nothing more once what it found is taken out', () => {
    fc.assert(
      fc.property(arbitraryDataset, (data) => {
        const unused = new Set(pathsOf(unusedActor, data));
        const actors = data.actors.filter(({ id }) => !unused.has(`actors[${id}].id`));
        expect(pathsOf(unusedActor, { ...data, actors })).toEqual([]);
        expect(pathsOf(unusedActor, { ...data, events: [] })).toHaveLength(data.actors.length);
      }),
    );
  });
});
