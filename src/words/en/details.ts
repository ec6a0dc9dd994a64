/** Words of the details of an actor, an event or a tie. */

import type { Role } from '../../dataset/roles.ts';
import type { Account, ActorName, Evidence } from '../../dataset/schema.ts';
import { languages } from './languages.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const roles: Readonly<Record<Role, string>> = {
  host: 'host',
  guest: 'guest',
  head: 'head of delegation',
  member: 'member of delegation',
  participant: 'participant',
  signatory: 'signatory',
  interlocutor: 'interlocutor',
  caller: 'caller',
  callee: 'called',
  inviter: 'invited the other side',
  invitee: 'was invited',
  mentioned: 'mentioned',
  reporter: 'reported it',
  subject: 'subject',
  affected: 'affected',
  speaker: 'speaker',
  issuer: 'issued it',
  author: 'author',
  addressee: 'addressee',
  organiser: 'organiser',
  announcer: 'announced it',
  attendee: 'attended',
  witness: 'was present at the signing',
};

const nameKinds: Readonly<Record<ActorName['kind'], string>> = {
  native: 'own script',
  alias: 'also',
  romanisation: 'romanised',
  misprint: 'misprint',
};

const stances: Readonly<Record<Evidence['stance'], string>> = {
  asserts: 'says',
  contradicts: 'contradicts',
  misprints: 'misprints',
};

const accountsAbout: Readonly<Record<Account['about'], string>> = {
  date: 'the date',
  place: 'the place',
  participants: 'who took part',
  office: 'the office held',
  name: 'a name',
  outcome: 'the outcome',
  number: 'a number',
  content: 'what was said',
};

export const details = {
  details: 'Details',
  roles,
  nameKinds,
  stances,
  accountsAbout,
  languages,

  event: 'Event',
  tie: 'Tie',
  officeTie: 'Office',
  selected: (name: string) => `Selected: ${name}`,
  close: 'Close details',
  showOnNetwork: 'Show on network',
  permalink: 'Permanent link',
  events: (count: number) => counted(count, 'event', 'events'),
  sources: (count: number) => counted(count, 'independent source', 'independent sources'),
  showAll: (count: number) => `Show all ${count}`,
  showMore: (more: number, count: number) => `Show ${more} more of ${count}`,
  showFewer: 'Show fewer',

  /** The list from which the selection was opened. */
  previous: 'Previous',
  next: 'Next',
  position: (place: number, of: number, list: string) => `${place} of ${of} · ${list}`,
  back: (name: string) => `Back to ${name}`,
  meetingsOf: (name: string) => `events of ${name}`,
  eventsBetween: (a: string, b: string) => `events of ${a} and ${b}`,
  partsOf: (title: string) => `parts of ${title}`,

  overview: {
    what: 'Who has dealt with whom, drawn from dated events that name their sources.',
    tie: 'A tie means documented contact. It does not mean agreement or wrongdoing.',
    office: 'People are shown with the office that they held on the day.',
    visible: 'In this view',
    actors: 'actors',
    ties: 'ties',
    officeTies: 'office ties',
    events: 'events',
    of: (count: number) => `of ${count}`,
    busiest: 'Busiest',
    latest: 'Latest events',
    hardToDate: 'Undated or partly dated',
    hardToDateHint: 'All that pass the filters, whatever the window.',
    undated: (count: number) => `${count} undated`,
    partial: (count: number) => `${count} partly dated`,
    reading: 'How to read the picture',
    readings: [
      'A circle is a person, a rounded square an institution, a hexagon a state or an organisation.',
      'The more events an actor took part in, the larger it is; the more events stand behind a tie, the wider the line.',
      'A dashed tie rests on one independent source. Copies of one dispatch count as one.',
      'A thin grey line joins a person to the institution they acted for.',
      'Click on any actor or tie to read the events behind it, and who says so.',
    ],
    data: 'The data',
    version: 'Version',
    compiled: 'Compiled',
    licence: 'Licence',
    sides: 'Sources',
    sourcesOf: (side: string, count: number) => `${side} ${count}`,
  },

  actor: {
    spellings: (count: number) => counted(count, 'other spelling', 'other spellings'),
    partOf: 'Part of',
    parts: 'Its parts',
    offices: 'Offices',
    meetings: 'Events',
    undated: 'Date unknown',
    as: 'as',
    through: 'through',
    with: 'with',
    alone: 'No one else is recorded.',
    officeUnknown: 'office on the day not recorded',
    notSure: 'not certain',
    mentions: 'Only mentioned',
    mentionsHint: 'Events in which it did not take part. They make no tie.',
    metMost: 'Met most',
    institutions: 'Acted for',
    people: 'Acted for it',
    sources: 'Sources',
    none: 'None in this view.',
    hidden: (count: number) =>
      count === 1 ? '1 more outside the current filters' : `${count} more outside the current filters`,
    showHidden: 'Show all',
  },

  office: {
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    ended: (to: string) => `until ${to}, start not recorded`,
    current: (from: string) => `since ${from}, in office when the data was compiled`,
    currentOnly: 'in office when the data was compiled, start not recorded',
    open: (from: string) => `from ${from}, end not recorded`,
    over: (from: string) => `from ${from}, ended, date not recorded`,
    overOnly: 'ended, dates not recorded',
    unknown: 'dates not recorded',
    source: 'according to',
  },

  tieOf: {
    between: (a: string, b: string) => `${a} and ${b}`,
    first: 'First',
    last: 'Last',
    events: 'The events behind it',
    hidden: (count: number) =>
      count === 1
        ? '1 more event of the two is outside the current filters'
        : `${count} more events of the two are outside the current filters`,
    none: 'No event of the two passes the current filters.',
  },

  eventOf: {
    when: 'When',
    where: 'Where',
    between: (lo: string, hi: string) => `Between ${lo} and ${hi}.`,
    notAfter: (hi: string) => `On ${hi} at the latest.`,
    notBefore: (lo: string) => `On ${lo} at the earliest.`,
    noDate: 'No source gives a date.',
    background: 'Background: it explains other events and is no contact of its own.',
    who: 'Who took part',
    others: 'Also named',
    nobody: 'No one is recorded.',
    partOf: 'Part of',
    sisters: 'Also part of it',
    parts: 'Its parts',
    topics: 'Topics',
    outcomes: 'Outcomes',
    evidence: 'What the sources say',
    accounts: 'Accounts differ',
    accountsOn: (about: string) => `On ${about}`,
    preferred: 'used here',
    why: (reason: string) => `Why: ${reason}`,
    notes: 'Notes',
    copies: (count: number) => counted(count, 'copy of it', 'copies of it'),
    copyOf: (title: string) => `copy of “${title}”`,
  },

  source: {
    open: 'Open source',
    about: 'About this source',
    noLink: 'no link recorded',
    undated: 'no date',
    unsafe: 'link left out: it is no web address',
  },

  chosen: {
    title: (count: number) => `${count} chosen`,
    shared: 'Events that all of them share',
    none: 'No event in this view has all of them.',
    remove: (name: string) => `Leave out ${name}`,
  },
};
