import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, dayOf, isoOf } from '../../src/dataset/day.ts';
import type { Dataset, EventRecord } from '../../src/dataset/schema.ts';
import { wrongWeekday } from '../../src/dataset/senseOfWeekdays.ts';
import { WEEKDAYS } from '../../src/dataset/weekdays.ts';
import { dataset, event } from '../fixtures/small.ts';
import { pathsOf, problemsOf } from './findings.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An event of 2019 with a text in its summary. */
function saying(summary: string, date = '2019-02-18'): Dataset {
  return dataset([], [event('talks', date, [], { summary })]);
}

describe('wrong-weekday', () => {
  it('says what the weekday was', () => {
    expect(problemsOf(wrongWeekday, saying('They met on Tuesday 18 February 2019.'))).toEqual([
      {
        code: 'wrong-weekday',
        path: 'events[talks].summary',
        message:
          'Event "talks", summary: found "Tuesday 18 February 2019", but that day was a Monday; expected weekday and date to agree. Correct one of them; where a source has it so, say it in other words.',
      },
    ]);
  });

  it('says which year it took where there is none', () => {
    expect(problemsOf(wrongWeekday, saying('They met on Tue 18 Feb.'))[0]?.message).toContain(
      'found "Tue 18 Feb", but that day in 2019, the year of the record, was a Monday; expected weekday and date to agree. Correct one of them, or give the year;',
    );
  });

  it.each([
    'Tue 18 Feb 2019',
    'Tuesday 18 February',
    'tuesday 18 February 2019',
    'Tuesday, 18 February 2019',
    'Tuesday (18 Feb. 2019)',
    'Tuesday the 18th of February 2019',
    'Tuesday, February 18, 2019',
    'Tues. Feb 18',
    'Tuesday 2019-02-18',
    '18 February 2019, a Tuesday',
    '18 February, a Tuesday',
    '18 February 2019 (Tuesday)',
    '18 February 2019 (a Tuesday, says the paper)',
    '18 Feb 2019 (Tue)',
    '18 February, 2019, was a Tuesday',
    'February 18, 2019 (Tuesday)',
    '2019-02-18 (Tuesday)',
    '2019-02-18 (Tue.)',
    '2019-02-18, a Tuesday',
    'Saturday 31 June 2019',
    'Sunday 29 February 2019',
    'Friday, 12 Sept 2019',
    'from Monday 18 to Wednesday 19 February 2019',
    'on 17 February; Tuesday 18 February 2019 followed',
    'on Monday 18 and Wednesday 19 February 2019',
  ])('finds %j', (text) => {
    expect(pathsOf(wrongWeekday, saying(text))).toEqual(['events[talks].summary']);
  });

  it.each([
    'Mon 18 Feb 2019',
    'on Monday, the 18th of February 2019, and on Tuesday 19 February',
    'Wednesday 18 February 2015',
    '18 February 2015 (Wednesday)',
    // Nothing that goes together.
    'Tuesday',
    'Friday 13',
    'Tuesday 18 Mayors',
    '18 February 2019. Tuesday came',
    'on 18 February 2019, Sun Lijun came; on 18 February, Sun, then minister',
    'on 18 February 2019, sat down, wed and sun',
    "of 18 February, Tuesday’s paper, and 18 February, Tuesday's",
    '15-18 February 2019 (Friday to Monday)',
    '15–18 February 2019 (Friday–Monday)',
    '15 to 18 February 2019 (Friday and Monday)',
    '15 and 18 February 2019 (Friday)',
    '18 February 2019 (Sunday to Tuesday)',
    'on 18 February, Tuesday 19 February and Wednesday 20 February',
    'on 18 February, Tuesday, 19 February 2019',
    'on 18 February, Tuesday (Feb 19)',
    'on Monday 18 February, Tuesday was free',
    'Tuesday 15-18 February 2019',
    '118 February 2019 (Tuesday)',
    'Tuesday 18 Bahman 1397',
  ])('lets %j pass', (text) => {
    expect(pathsOf(wrongWeekday, saying(text))).toEqual([]);
  });

  it.each<readonly [string, number]>([
    ['2019', 1],
    ['2019-01/2019-12-31', 1],
    ['2020', 0],
    ['2018-12/2019-02', 0],
    ['2019-02/..', 0],
    ['../2019', 0],
  ])('in %s, takes the year of the event where that is one', (date, count) => {
    // 2018 would make it right, 2019 wrong, 2020 a Tuesday.
    expect(pathsOf(wrongWeekday, saying('on Tuesday 18 February', date))).toHaveLength(count);
  });

  it('takes no year where there is no date', () => {
    const events = [event('talks', undefined, [], { summary: 'on Tuesday 18 February' })];
    expect(pathsOf(wrongWeekday, dataset([], events))).toEqual([]);
  });

  it('looks at every text of events and absences', () => {
    const wrong = 'On Tuesday 18 February.';
    const given: Partial<EventRecord> = {
      title: wrong,
      summary: wrong,
      outcomes: ['x', wrong],
      dateNote: wrong,
      notes: [wrong],
      participants: [{ actor: 'li', role: 'mentioned', note: wrong }],
      evidence: [{ source: 'paper', says: wrong, stance: 'asserts' }],
      accounts: [
        {
          about: 'date',
          note: wrong,
          versions: [
            { value: wrong, source: 'paper', preferred: false },
            { value: 'x', source: 'paper', preferred: false, why: wrong },
          ],
        },
      ],
      distinctFrom: [{ id: 'x', why: wrong }],
    };
    const absence = { id: 'none', title: wrong, note: wrong, actors: [], finding: 'no-date' as const };
    const data = dataset([], [event('talks', '2019-02', [], given)]);
    const absences = [{ ...absence, lo: '2019-01-01', hi: '2019-12-31' }];
    expect(pathsOf(wrongWeekday, { ...data, absences }).sort()).toEqual([
      'absences[none].note',
      'absences[none].title',
      'events[talks].accounts[0].note',
      'events[talks].accounts[0].versions[0].value',
      'events[talks].accounts[0].versions[1].why',
      'events[talks].dateNote',
      'events[talks].distinctFrom[0].why',
      'events[talks].evidence[0].says',
      'events[talks].notes[0]',
      'events[talks].outcomes[1]',
      'events[talks].participants[0].note',
      'events[talks].summary',
      'events[talks].title',
    ]);
  });

  it('agrees with the calendar on every day, in every form', () => {
    const first = dayOf(1990, 1, 1) ?? 0;
    const last = dayOf(2035, 12, 31) ?? 0;
    const weekdays = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: last }),
        weekdays,
        fc.nat(6),
        fc.boolean(),
        (day, weekday, form, short) => {
          const { year, month, day: number, weekday: actual } = calendarOf(day);
          const name = WEEKDAYS[weekday - 1] ?? '';
          const long = MONTHS[month - 1] ?? '';
          const [w, m] = short ? [name.slice(0, 3), long.slice(0, 3)] : [name, long];
          const text = [
            `${w} ${number} ${m} ${year}`,
            `${w} ${number} ${m}`,
            `${w}, ${m} ${number}, ${year}`,
            `${number} ${m} ${year}, a ${name}`,
            `${number} ${m} ${year} (${w})`,
            `${isoOf(day)} (${w})`,
            `${w} ${isoOf(day)}`,
          ][form];
          const found = pathsOf(wrongWeekday, saying(`It was on ${text}, they say.`, String(year)));
          expect(found).toHaveLength(weekday === actual ? 0 : 1);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
