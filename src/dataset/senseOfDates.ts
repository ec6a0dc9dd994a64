/** Rules about time: offices in force, parts within their wholes, weekdays that agree. */
import { calendarOf, dayOf } from './day.ts';
import { type PartialDate, parseEdtf } from './edtf.ts';
import type { Finding } from './finding.ts';
import { fold } from './fold.ts';
import type { Actor, Dataset, EventRecord, Office, Participant } from './schema.ts';
import { shown } from './shown.ts';

interface Span {
  readonly lo: number;
  readonly hi: number;
}

/** The days of a date, open ends infinite; none for a date that is absent or cannot be read. */
function dateOf(date: string | undefined): (PartialDate & Span) | undefined {
  const parsed = date === undefined ? undefined : parseEdtf(date);
  if (!parsed?.ok) return undefined;
  const { lo = Number.NEGATIVE_INFINITY, hi = Number.POSITIVE_INFINITY } = parsed.value;
  return { ...parsed.value, lo, hi };
}

function meet(a: Span, b: Span): boolean {
  return a.lo <= b.hi && b.lo <= a.hi;
}

/** The longest time that an office can have lasted. */
function termOf(office: Office): Span {
  const lo = dateOf(office.from)?.lo ?? Number.NEGATIVE_INFINITY;
  const hi = dateOf(office.to)?.hi ?? Number.POSITIVE_INFINITY;
  return { lo, hi };
}

/** Where a person's terms with the institution (or under the title) are known, one must meet the event's days. */
export function* officeNotInForce(dataset: Dataset): Iterable<Finding> {
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  for (const [index, event] of dataset.events.entries()) {
    const days = dateOf(event.date);
    if (days === undefined) continue;
    for (const [number, participant] of event.participants.entries()) {
      if (participant.office === undefined || participant.unsure) continue;
      const offices = officesMeant(actors.get(participant.actor), participant);
      if (offices.length === 0 || offices.some((office) => meet(termOf(office), days))) continue;
      const terms = offices.map(({ from = '..', to = '..' }) => `${from} to ${to}`).join(', ');
      const sentence = `found ${shown(participant.office)} on ${event.date}, but the office lasted from ${terms}; expected one in force on that day, or "unsure: true".`;
      yield {
        code: 'office-not-in-force',
        path: ['events', index, 'participants', number, 'office'],
        sentence,
      };
    }
  }
}

function officesMeant(actor: Actor | undefined, participant: Participant): readonly Office[] {
  const title = fold(participant.office ?? '');
  return (actor?.offices ?? []).filter(
    (office) => office.institution === participant.institution || fold(office.title) === title,
  );
}

/** An office cannot end before it begins. */
export function* officeDatesOrder(dataset: Dataset): Iterable<Finding> {
  for (const [index, { offices = [] }] of dataset.actors.entries()) {
    for (const [number, office] of offices.entries()) {
      const { lo, hi } = termOf(office);
      if (lo <= hi) continue;
      const sentence = `found ${shown(office.to)}, which is before the beginning, ${office.from}; expected a later date.`;
      yield { code: 'office-dates-order', path: ['actors', index, 'offices', number, 'to'], sentence };
    }
  }
}

/** An office that has an end is not a current one. */
export function* officeStatus(dataset: Dataset): Iterable<Finding> {
  for (const [index, { offices = [] }] of dataset.actors.entries()) {
    for (const [number, { status, to }] of offices.entries()) {
      if (status !== 'current' || to === undefined) continue;
      const sentence = `found "current" although the office ended (${to}); expected "ended" or no end.`;
      yield { code: 'office-status', path: ['actors', index, 'offices', number, 'status'], sentence };
    }
  }
}

/** A part lies within its whole; where a date of either is coarse or about, they need only meet. */
export function* childOutsideVisit(dataset: Dataset): Iterable<Finding> {
  const events = new Map(dataset.events.map((event) => [event.id, event]));
  for (const [index, event] of dataset.events.entries()) {
    const whole = event.partOf === undefined ? undefined : events.get(event.partOf);
    const part = dateOf(event.date);
    const days = dateOf(whole?.date);
    if (part === undefined || days === undefined) continue;
    const exact = [part, days].every((date) => isExact(date));
    const within = exact ? days.lo <= part.lo && part.hi <= days.hi : meet(days, part);
    if (within) continue;
    const sentence = `found ${shown(event.date)}; expected days within ${whole?.date}, those of ${shown(event.partOf)}, of which it is a part.`;
    yield { code: 'child-outside-visit', path: ['events', index, 'date'], sentence };
  }
}

function isExact({ precision, approximate, uncertain }: PartialDate): boolean {
  return (precision === 'day' || precision === 'range') && !approximate && !uncertain;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** "Monday 17 November 2014", "Monday, 17 November 2014", "Monday (17 November 2014)". */
const WEEKDAY_AND_DATE = new RegExp(
  `\\b(${WEEKDAYS.join('|')})[ ,(]+(?:the )?(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`,
  'giu',
);

/** Where a note names a weekday with a date, the calendar must agree. */
export function* wrongWeekday(dataset: Dataset): Iterable<Finding> {
  for (const [index, event] of dataset.events.entries()) {
    for (const { key, text } of notesOf(event)) {
      for (const [phrase, weekday = '', day, month = '', year] of text.matchAll(WEEKDAY_AND_DATE)) {
        const actual = weekdayOf(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day));
        if (actual === weekday.toLowerCase()) continue;
        const sentence = `found ${shown(phrase)}, but that ${actual === undefined ? 'day does not exist' : `was a ${actual}`}; expected weekday and date to agree.`;
        yield { code: 'wrong-weekday', path: ['events', index, ...key], sentence };
      }
    }
  }
}

function notesOf(event: EventRecord): readonly { key: readonly (string | number)[]; text: string }[] {
  const notes = (event.notes ?? []).map((text, number) => ({ key: ['notes', number], text }));
  return event.dateNote === undefined ? notes : [{ key: ['dateNote'], text: event.dateNote }, ...notes];
}

function weekdayOf(year: number, month: number, dayOfMonth: number): string | undefined {
  const day = dayOf(year, month, dayOfMonth);
  return day === undefined ? undefined : WEEKDAYS[calendarOf(day).weekday - 1];
}
