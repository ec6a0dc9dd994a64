import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/dataset/fold.ts';
import type { Actor, ActorName } from '../../src/dataset/schema.ts';
import { distinctNeedless } from '../../src/dataset/senseOfDistinct.ts';
import { sharedName } from '../../src/dataset/senseOfNames.ts';
import { actor, dataset, event } from '../fixtures/small.ts';
import { pathsOf, problemsOf } from './findings.ts';

function named(id: string, name: string, given: Partial<Actor> = {}): Actor {
  return actor(id, { name, ...given });
}

function other(value: string, kind: ActorName['kind'] = 'alias'): { names: readonly ActorName[] } {
  return { names: [{ value, lang: 'en', kind }] };
}

const NAVY = named('navy-cn', 'Navy', { kind: 'institution', country: 'CN' });

describe('shared-name', () => {
  it('finds a name that two actors bear', () => {
    const fleet = named('navy-ir', 'Fleet', { kind: 'institution', country: 'IR', ...other('NAVY!') });
    expect(problemsOf(sharedName, dataset([NAVY, fleet], []))).toEqual([
      {
        code: 'shared-name',
        path: 'actors[navy-ir].names[0].value',
        message:
          'Actor "navy-ir", names[0].value: found "NAVY!", which is a name of "navy-cn" too; expected a name to stand for one actor. Merge the two records, or name "navy-cn" in distinctFrom with what tells the two apart.',
      },
    ]);
  });

  it.each<readonly [string, Actor, string]>([
    ['of any kind and country', named('x', 'navy'), 'actors[x].name'],
    ['with marks', named('x', 'Nāvy'), 'actors[x].name'],
    [
      'told apart from another',
      named('x', 'Navy', { distinctFrom: [{ id: 'y', why: 'x' }] }),
      'actors[x].name',
    ],
    ['beside a misprint', named('x', 'Navy', other('Navi', 'misprint')), 'actors[x].name'],
    ['twice, once', named('x', 'Navy', other('navy')), 'actors[x].name'],
  ])('finds it %s', (_, second, path) => {
    expect(pathsOf(sharedName, dataset([NAVY, second], []))).toEqual([path]);
  });

  it.each<readonly [string, readonly Actor[]]>([
    ['one of two words', [NAVY, named('x', 'Navy staff')]],
    ['a name that its own bearer has twice', [named('x', 'Navy', other('NAVY'))]],
    ['a misprint', [NAVY, named('x', 'Nave', other('Navy', 'misprint'))]],
    ['a misprint of the first', [named('x', 'Nave', other('Navy', 'misprint')), NAVY]],
    ['namesakes', [NAVY, named('x', 'Navy', { distinctFrom: [{ id: 'navy-cn', why: 'x' }] })]],
    ['namesakes by the first', [named('x', 'Navy', { distinctFrom: [{ id: 'navy-cn', why: 'x' }] }), NAVY]],
    ['names of nothing but points', [named('x', '...'), named('y', '!')]],
    ['different Chinese names', [named('x', '李文'), named('y', '李雯')]],
  ])('lets pass %s', (_, actors) => {
    expect(pathsOf(sharedName, dataset(actors, []))).toEqual([]);
  });

  it('wants each pair of three told apart', () => {
    const second = named('x', 'Navy', { distinctFrom: [{ id: 'navy-cn', why: 'x' }] });
    const third = named('y', 'Navy', { distinctFrom: [{ id: 'x', why: 'x' }] });
    const problems = problemsOf(sharedName, dataset([NAVY, second, third], []));
    expect(problems.map(({ path }) => path)).toEqual(['actors[y].name']);
    expect(problems[0]?.message).toContain('name of "navy-cn"');
  });

  it('finds nothing only where all folded names are different', () => {
    const names = fc.array(fc.constantFrom('Navy', 'navy', 'Fleet', 'FLEET', 'Army', 'Ármy', 'Court'), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(names, (given) => {
        const actors = given.map((name, number) => named(`a-${number}`, name));
        const different = new Set(given.map(fold)).size === given.length;
        expect(pathsOf(sharedName, dataset(actors, [])).length === 0).toBe(different);
      }),
    );
  });
});

describe('distinct-needless', () => {
  it('finds an actor that is told apart from itself', () => {
    const navy = { ...NAVY, distinctFrom: [{ id: 'navy-cn', why: 'x' }] };
    expect(problemsOf(distinctNeedless, dataset([navy], []))).toEqual([
      {
        code: 'distinct-needless',
        path: 'actors[navy-cn].distinctFrom[0].id',
        message:
          'Actor "navy-cn", distinctFrom[0].id: found the record itself; expected each other record that is easily taken for this one, once. Take this entry out.',
      },
    ]);
  });

  it('finds an event that is told apart from itself, or twice from another', () => {
    const why = 'x';
    const distinctFrom = [
      { id: 'other', why },
      { id: 'talks', why },
      { id: 'other', why },
    ];
    const data = dataset([], [event('talks', '2018', [], { distinctFrom }), event('other', '2018', [])]);
    expect(pathsOf(distinctNeedless, data)).toEqual([
      'events[talks].distinctFrom[1].id',
      'events[talks].distinctFrom[2].id',
    ]);
  });

  it('lets pass a record that names others, and two that name each other', () => {
    const army = named('army', 'Army', { distinctFrom: [{ id: 'navy-cn', why: 'x' }] });
    const navy = { ...NAVY, distinctFrom: [{ id: 'army', why: 'x' }] };
    expect(pathsOf(distinctNeedless, dataset([army, navy], []))).toEqual([]);
  });
});
