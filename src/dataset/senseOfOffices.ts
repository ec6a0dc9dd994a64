/** Rules about offices: whether they are named where somebody acted, and in force on that day. */
import type { Finding } from './finding.ts';
import { fold } from './fold.ts';
import { makesTie } from './roles.ts';
import type { Actor, Dataset, EventRecord, Office, Participant } from './schema.ts';
import { shown } from './shown.ts';
import { meet, type Span, spanOf } from './spans.ts';

/** Everybody who took part did so in an office, for an institution; what the sources leave open is said so. */
export function* officeNotNamed(dataset: Dataset): Iterable<Finding> {
  for (const { path, participant, actor } of participations(dataset)) {
    if (actor?.kind !== 'person' || !makesTie(participant.role) || participant.unsure) continue;
    const missing = (['office', 'institution'] as const).filter((field) => participant[field] === undefined);
    if (missing.length === 0) continue;
    const sentence = `found ${shown(participant.actor)} as ${participant.role} without ${missing.join(' and ')}; expected the title held on that day and the institution acted for. Add ${missing.length > 1 ? 'them' : 'it'}, or "unsure: true" where no source tells.`;
    yield { code: 'office-not-named', path, sentence };
  }
}

/** Only persons hold offices. */
export function* officeOfBody(dataset: Dataset): Iterable<Finding> {
  for (const { path, participant, actor } of participations(dataset)) {
    if (actor === undefined || actor.kind === 'person' || participant.office === undefined) continue;
    const sentence = `found ${shown(participant.office)}, held by ${shown(actor.id)}, which is of the kind ${actor.kind}; expected an office of a person. Name the person who held it, or take the office out.`;
    yield { code: 'office-of-body', path: [...path, 'office'], sentence };
  }
}

/** Where a person's terms in the office are known, one of them must meet the days of the event. */
export function* officeNotInForce(dataset: Dataset): Iterable<Finding> {
  for (const { path, event, participant, actor } of participations(dataset)) {
    const days = spanOf(event.date);
    if (days === undefined || participant.office === undefined || participant.unsure) continue;
    const offices = officesMeant(actor, participant);
    if (offices.length === 0 || offices.some((office) => meet(termOf(office), days))) continue;
    const terms = offices.map(({ title, from = '..', to = '..' }) => `${shown(title)} from ${from} to ${to}`);
    const sentence = `found ${shown(participant.office)} on ${event.date}, but known of ${shown(participant.actor)} is ${terms.join(', ')}; expected an office in force on that day. Correct the title or the term, or add "unsure: true".`;
    yield { code: 'office-not-in-force', path: [...path, 'office'], sentence };
  }
}

/**
 * The offices that a title on a day can mean: those of that title with that institution, else those of that
 * title, else (the title is worded differently) those with that institution. A later office in the same
 * institution therefore does not excuse a title whose own term was over.
 */
function officesMeant(actor: Actor | undefined, { office, institution }: Participant): readonly Office[] {
  const offices = actor?.offices ?? [];
  const title = fold(office ?? '');
  const there = offices.filter((known) => known.institution === institution);
  const titled = offices.filter((known) => fold(known.title) === title);
  const both = titled.filter((known) => there.includes(known));
  return [both, titled, there].find((some) => some.length > 0) ?? [];
}

/** The longest time that an office can have lasted. */
function termOf(office: Office): Span {
  const lo = spanOf(office.from)?.lo ?? Number.NEGATIVE_INFINITY;
  const hi = spanOf(office.to)?.hi ?? Number.POSITIVE_INFINITY;
  return { lo, hi };
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

interface Participation {
  readonly path: readonly (string | number)[];
  readonly event: EventRecord;
  readonly participant: Participant;
  /** None where the actor is unknown, which is another rule's affair. */
  readonly actor: Actor | undefined;
}

function* participations(dataset: Dataset): Iterable<Participation> {
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  for (const [index, event] of dataset.events.entries()) {
    for (const [number, participant] of event.participants.entries()) {
      const path = ['events', index, 'participants', number];
      yield { path, event, participant, actor: actors.get(participant.actor) };
    }
  }
}
