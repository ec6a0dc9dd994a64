/** Tables of the events and of what each of them lists. */
import { makesTie } from '../../dataset/roles.ts';
import type { Account, EventRecord, Evidence, Participant } from '../../dataset/schema.ts';
import type { Network } from '../../network/network.ts';
import { fieldsOf, ownerColumn, placeColumn, reckoned } from './columns.ts';
import { type Table, tableOf } from './table.ts';

/** One row per event, in the order of the dataset: by first day, last day, id; undated last. */
export function eventsTable(network: Network): Table {
  const field = fieldsOf('events', (event: EventRecord) => event);
  const entryOf = ({ id }: EventRecord) => network.events[network.eventNumbers.get(id) ?? -1];
  const heading = {
    name: 'events',
    title: 'Events',
    description: 'One row per event, contacts and background.',
    primaryKey: ['id'],
  };
  const columns = [
    field('id', 'Id of the event.', { unique: true }),
    field('type', 'Kind of event.', { references: 'event-types' }),
    field('title', 'What happened, in a few words.'),
    field('date', 'Date in EDTF, level 1; empty when undated.'),
    field('lo', 'First day it can have happened on; empty with an open start or no date.'),
    field('hi', 'Last day it can have happened on; empty with an open end or no date.'),
    field('dateNote', 'How the date is known, where it is inferred.'),
    field('place', 'Where it happened.', { references: 'places' }),
    field('partOf', 'The visit or series that it belongs to.', { references: 'events' }),
    field('context', 'Whether it is background, which the app leaves out by default.'),
    field('topics', 'Ids of topics.csv.'),
    field('summary', 'What happened, in a sentence or two.'),
    reckoned<EventRecord>(
      'sources',
      'integer',
      'Number of distinct sources of its evidence, whatever their stance.',
      (event) => entryOf(event)?.values.source.size,
    ),
    reckoned<EventRecord>(
      'independent_sources',
      'integer',
      'Number of those sources when copies of one dispatch count once.',
      (event) => entryOf(event)?.independentSources,
    ),
    reckoned<EventRecord>(
      'source_sides',
      'list',
      'Sides of those sources: country codes and "third", in order of the alphabet.',
      (event) => [...(entryOf(event)?.values.side ?? [])].sort(),
    ),
  ];
  return tableOf(heading, columns, network.dataset.events);
}

interface Participation {
  readonly event: string;
  readonly participant: Participant;
}

/** One row per participant of an event, in any role. */
export function participationsTable({ dataset }: Network): Table {
  const rows = dataset.events.flatMap(({ id, participants }) =>
    participants.map((participant): Participation => ({ event: id, participant })),
  );
  const field = fieldsOf('events.participants', ({ participant }: Participation) => participant);
  const heading = {
    name: 'participations',
    title: 'Participations',
    description: 'One row per actor and role in an event.',
    primaryKey: ['event', 'actor', 'role'],
  };
  const columns = [
    ownerColumn<Participation>('event', 'events', 'The event.', ({ event }) => event),
    field('actor', 'Who took part or is named.', { references: 'actors' }),
    field('role', 'In which role.'),
    reckoned<Participation>(
      'makes_tie',
      'boolean',
      'Whether the role makes a tie; otherwise it is shown on the event only.',
      ({ participant }) => makesTie(participant.role),
    ),
    field('office', 'Title held on that day, as far as it is known.'),
    field('institution', 'The institution for which the person acted.', { references: 'actors' }),
    field('side', 'Side on which the actor took part, where the record says so.'),
    field('unsure', 'Whether the sources leave open the participation, or the office on that day.'),
    field('note', 'What to know about this participation.'),
  ];
  return tableOf(heading, columns, rows);
}

interface Statement {
  readonly event: string;
  readonly number: number;
  readonly evidence: Evidence;
}

/** One row per piece of evidence. */
export function evidenceTable({ dataset }: Network): Table {
  const rows = dataset.events.flatMap(({ id, evidence: list }) =>
    list.map((evidence, index): Statement => ({ event: id, number: index + 1, evidence })),
  );
  const field = fieldsOf('events.evidence', ({ evidence }: Statement) => evidence);
  const heading = {
    name: 'evidence',
    title: 'Evidence',
    description: 'One row per thing that a source says about an event.',
    primaryKey: ['event', 'number'],
  };
  const columns = [
    ownerColumn<Statement>('event', 'events', 'The event.', ({ event }) => event),
    placeColumn<Statement>('number', 'the evidence of the event', ({ number }) => number),
    field('source', 'The source.', { references: 'sources' }),
    field('locator', 'Where in the source: paragraph or page.'),
    field('stance', 'Whether the source asserts the event, contradicts it or misprints something about it.'),
    field('says', 'What the source says, in our own words.'),
  ];
  return tableOf(heading, columns, rows);
}

interface Version {
  readonly event: string;
  readonly account: Account;
  readonly accountNumber: number;
  readonly number: number;
  readonly version: Account['versions'][number];
}

/** One row per version of what sources tell differently. */
export function accountsTable({ dataset }: Network): Table {
  const rows = dataset.events.flatMap(({ id, accounts = [] }) =>
    accounts.flatMap((account, index) =>
      account.versions.map(
        (version, place): Version => ({
          event: id,
          account,
          accountNumber: index + 1,
          number: place + 1,
          version,
        }),
      ),
    ),
  );
  const ofAccount = fieldsOf('events.accounts', ({ account }: Version) => account);
  const field = fieldsOf('events.accounts.versions', ({ version }: Version) => version);
  const heading = {
    name: 'accounts',
    title: 'Accounts that differ',
    description: 'One row per version of a point on which sources differ; rows with one account go together.',
    primaryKey: ['event', 'account', 'number'],
  };
  const columns = [
    ownerColumn<Version>('event', 'events', 'The event.', ({ event }) => event),
    placeColumn<Version>('account', 'the accounts of the event', ({ accountNumber }) => accountNumber),
    placeColumn<Version>('number', 'the versions of the account', ({ number }) => number),
    ofAccount('about', 'What the versions differ about.'),
    ofAccount('note', 'More exactly, what they differ about.'),
    field('value', 'What this version says.'),
    field('source', 'The source of this version.', { references: 'sources' }),
    field('preferred', 'Whether the record follows this version.'),
    field('why', 'Why it is preferred or not.'),
  ];
  return tableOf(heading, columns, rows);
}
