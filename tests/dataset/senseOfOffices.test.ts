import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/dataset/day.ts';
import { OTHER_ROLES, TIE_ROLES } from '../../src/dataset/roles.ts';
import type { Dataset, Office, Participant } from '../../src/dataset/schema.ts';
import { officeNotInForce, officeNotNamed, officeOfBody } from '../../src/dataset/senseOfOffices.ts';
import { actor, dataset, event } from '../fixtures/small.ts';
import { pathsOf, problemsOf } from './findings.ts';

const POLICE = actor('police', { kind: 'institution' });
const COURT = actor('court', { kind: 'institution' });

/** Li at an event of that day, as that participant, with those offices. */
function li(as: Partial<Participant>, offices: readonly Office[] = [], date = '2016-05-01'): Dataset {
  const participants: Participant[] = [{ actor: 'li', role: 'guest', ...as }];
  return dataset([actor('li', { offices }), POLICE, COURT], [event('talks', date, [], { participants })]);
}

function office(title: string, institution: string, from: string, to?: string): Office {
  return { title, institution, from, ...(to !== undefined && { to }), status: 'unknown' };
}

describe('office-not-named', () => {
  it.each<readonly [Partial<Participant>, string, string]>([
    [{}, 'office and institution', 'Add them'],
    [{ office: 'Judge' }, 'institution', 'Add it'],
    [{ institution: 'court' }, 'office', 'Add it'],
    [{ institution: 'court', unsure: false }, 'office', 'Add it'],
  ])('finds %j', (as, missing, advice) => {
    expect(problemsOf(officeNotNamed, li(as))).toEqual([
      {
        code: 'office-not-named',
        path: 'events[talks].participants[0]',
        message: `Event "talks", participants[0]: found "li" as guest without ${missing}; expected the title held on that day and the institution acted for. ${advice}, or "unsure: true" where no source tells.`,
      },
    ]);
  });

  it.each<Partial<Participant>>([
    { office: 'Judge', institution: 'court' },
    { unsure: true },
    { office: 'Judge', unsure: true },
    { role: 'mentioned' },
    { actor: 'court' },
  ])('lets %j pass', (as) => {
    expect(problemsOf(officeNotNamed, li(as))).toEqual([]);
  });

  it('asks it of every role that makes a tie and of no other', () => {
    for (const role of TIE_ROLES) expect(pathsOf(officeNotNamed, li({ role }))).toHaveLength(1);
    for (const role of OTHER_ROLES) expect(pathsOf(officeNotNamed, li({ role }))).toEqual([]);
  });

  it('asks it of background too', () => {
    const data = li({});
    const events = data.events.map((talks) => ({ ...talks, context: true }));
    expect(pathsOf(officeNotNamed, { ...data, events })).toHaveLength(1);
  });
});

describe('office-of-body', () => {
  it('finds a title of a body', () => {
    expect(problemsOf(officeOfBody, li({ actor: 'court', role: 'mentioned', office: 'Judge' }))).toEqual([
      {
        code: 'office-of-body',
        path: 'events[talks].participants[0].office',
        message:
          'Event "talks", participants[0].office: found "Judge", held by "court", which is of the kind institution; expected an office of a person. Name the person who held it, or take the office out.',
      },
    ]);
  });

  it.each<Partial<Participant>>([{ office: 'Judge' }, { actor: 'court', institution: 'police' }])(
    'lets %j pass',
    (as) => {
      expect(problemsOf(officeOfBody, li(as))).toEqual([]);
    },
  );
});

const CAREER = [
  office('Minister', 'police', '2012', '2014'),
  office('Adviser', 'police', '2015'),
  office('Judge', 'court', '2003', '2005'),
];

describe('office-not-in-force', () => {
  it('finds a title that ended although a later office in the same institution covers the day', () => {
    expect(problemsOf(officeNotInForce, li({ office: 'minister', institution: 'police' }, CAREER))).toEqual([
      {
        code: 'office-not-in-force',
        path: 'events[talks].participants[0].office',
        message:
          'Event "talks", participants[0].office: found "minister" on 2016-05-01, but known of "li" is "Minister" from 2012 to 2014; expected an office in force on that day. Correct the title or the term, or add "unsure: true".',
      },
    ]);
  });

  it.each<readonly [string, Partial<Participant>, readonly Office[]]>([
    ['a title without the institution', { office: 'Judge' }, CAREER],
    ['a title with another institution', { office: 'Minister', institution: 'court' }, CAREER],
    ['a title unknown, of an institution left long ago', { office: 'Clerk', institution: 'court' }, CAREER],
    [
      'a title that was held on the day in another institution only',
      { office: 'Judge', institution: 'court' },
      [...CAREER, office('Judge', 'police', '2016')],
    ],
    [
      'a title held before and after',
      { office: 'Minister', institution: 'police' },
      [...CAREER, office('Minister', 'police', '2017')],
    ],
  ])('finds %s', (_, as, offices) => {
    expect(pathsOf(officeNotInForce, li(as, offices))).toEqual(['events[talks].participants[0].office']);
  });

  it.each<readonly [string, Partial<Participant>, readonly Office[]]>([
    ['the title in force', { office: 'ADVISER', institution: 'police' }, CAREER],
    ['a title worded differently', { office: 'Senior adviser', institution: 'police' }, CAREER],
    [
      'a title held twice, once on the day',
      { office: 'Minister', institution: 'police' },
      [...CAREER, office('Minister', 'police', '2016-05-01')],
    ],
    [
      'a title in force, recorded at another institution',
      { office: 'Adviser', institution: 'court' },
      CAREER.slice(0, 2),
    ],
    ['no title', { institution: 'court' }, CAREER],
    ['a doubt that is stated', { office: 'Minister', institution: 'police', unsure: true }, CAREER],
    ['an unknown career', { office: 'Minister', institution: 'police' }, []],
  ])('lets pass %s', (_, as, offices) => {
    expect(pathsOf(officeNotInForce, li(as, offices))).toEqual([]);
  });

  it('looks at the term of the title alone, whatever else was held', () => {
    const days = fc.integer({ min: 15_000, max: 18_000 });
    fc.assert(
      fc.property(days, days, days, (day, start, end) => {
        const [from, to] = [Math.min(start, end), Math.max(start, end)];
        const offices = [
          office('Adviser', 'police', '2000'),
          office('Minister', 'police', isoOf(from), isoOf(to)),
        ];
        const found = pathsOf(
          officeNotInForce,
          li({ office: 'Minister', institution: 'police' }, offices, isoOf(day)),
        );
        expect(found.length === 0).toBe(from <= day && day <= to);
      }),
    );
  });
});
