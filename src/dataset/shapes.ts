/**
 * The shape of every record as quick checks. Types hold these tables to the schema field by field, and a test
 * holds them to it value by value.
 */
import {
  type Check,
  finite,
  flag,
  list,
  oneOf,
  optional,
  record,
  reference,
  shaped,
  text,
} from './checks.ts';
import { isDay, type KnownDates } from './knownDates.ts';
import * as patterns from './patterns.ts';
import { OTHER_ROLES, TIE_ROLES } from './roles.ts';
import type { Dataset, Meta } from './schema.ts';
import { isPlainLink } from './texts.ts';
import * as choices from './vocabulary.ts';

type One<List> = List extends readonly (infer Item)[] ? Item : never;
type Item<Name extends keyof Dataset> = One<Dataset[Name]>;
type Within<Value, Name extends keyof Value> = One<NonNullable<Value[Name]>>;
type Account = Within<Item<'events'>, 'accounts'>;

const id = shaped(patterns.ID);
const maybeText = optional(text);
const maybeReference = optional(reference);
const country = optional(shaped(patterns.COUNTRY));
const language = shaped(patterns.LANGUAGE);
const side = shaped(patterns.SIDE);

const labelled = record<Item<'topics'>>({ id, label: text, description: maybeText });
const names = list(
  record<Within<Item<'actors'>, 'names'>>({
    value: text,
    lang: language,
    kind: oneOf(choices.NAME_KINDS),
    source: maybeReference,
    note: maybeText,
  }),
);
const place = record<Item<'places'>>({
  id,
  name: text,
  names: optional(names),
  country,
  lat: optional(finite),
  lon: optional(finite),
  description: maybeText,
});
const distinctFrom = optional(
  list(record<Within<Item<'actors'>, 'distinctFrom'>>({ id: reference, why: text })),
);

const change = record<Within<Within<Meta, 'changelog'>, 'changes'>>({
  kind: oneOf(choices.CHANGE_KINDS),
  what: text,
  ids: optional(list(id)),
});
const meta = record<Meta>({
  title: text,
  description: text,
  licence: text,
  version: text,
  compiled: isDay,
  sha256: shaped(patterns.SHA256),
  changelog: list(record<Within<Meta, 'changelog'>>({ version: text, date: isDay, changes: list(change) })),
});

/** The checks of all records by collection, and of the description of the dataset. */
export function shapesOf(dates: KnownDates) {
  return {
    meta,
    topics: labelled,
    eventTypes: labelled,
    places: place,
    sources: sourceShape(dates),
    actors: actorShape(dates),
    events: eventShape(dates),
    absences: absenceShape(dates),
  } satisfies Partial<Record<keyof Dataset, unknown>>;
}

function sourceShape(dates: KnownDates): Check<Item<'sources'>> {
  const agent = record<Within<Item<'sources'>, 'author'>>({
    family: maybeText,
    given: maybeText,
    literal: maybeText,
  });
  return record<Item<'sources'>>({
    id,
    type: oneOf(choices.SOURCE_TYPES),
    title: text,
    titleIsDescription: optional(flag),
    author: optional(list(agent)),
    issued: optional(dateOf(dates)),
    publisher: maybeText,
    'container-title': maybeText,
    URL: optional(webAddress),
    language: optional(language),
    side,
    sameAs: maybeReference,
    reliability: maybeText,
    note: maybeText,
  });
}

function actorShape(dates: KnownDates): Check<Item<'actors'>> {
  const date = optional(dateOf(dates));
  const office = record<Within<Item<'actors'>, 'offices'>>({
    title: text,
    institution: reference,
    from: date,
    to: date,
    status: oneOf(choices.OFFICE_STATUSES),
    source: maybeReference,
    note: maybeText,
  });
  return record<Item<'actors'>>({
    id,
    kind: oneOf(choices.ACTOR_KINDS),
    name: text,
    sortName: maybeText,
    shortName: maybeText,
    names,
    country,
    partOf: maybeReference,
    offices: optional(list(office)),
    wikidata: optional(shaped(patterns.WIKIDATA)),
    description: maybeText,
    distinctFrom,
  });
}

const participant = record<Within<Item<'events'>, 'participants'>>({
  actor: reference,
  role: oneOf([...TIE_ROLES, ...OTHER_ROLES]),
  office: maybeText,
  institution: maybeReference,
  side: optional(side),
  unsure: optional(flag),
  note: maybeText,
});
const evidence = record<Within<Item<'events'>, 'evidence'>>({
  source: reference,
  locator: maybeText,
  says: text,
  stance: oneOf(choices.STANCES),
});
const version = record<Within<Account, 'versions'>>({
  value: text,
  source: reference,
  preferred: flag,
  why: maybeText,
});
const account = record<Account>({
  about: oneOf(choices.ACCOUNT_SUBJECTS),
  note: maybeText,
  versions: list(version, 2),
});

function eventShape(dates: KnownDates): Check<Item<'events'>> {
  const shape = record<Item<'events'>>({
    id,
    type: reference,
    title: text,
    // Any text at first: whether it is a date and the others are its bounds is asked of the three together.
    date: maybeReference,
    lo: maybeReference,
    hi: maybeReference,
    dateNote: maybeText,
    place: maybeReference,
    partOf: maybeReference,
    participants: list(participant),
    topics: list(reference),
    outcomes: list(text),
    summary: text,
    evidence: list(evidence, 1),
    accounts: optional(list(account)),
    notes: optional(list(text)),
    context: optional(flag),
    distinctFrom,
  });
  return (value): value is Item<'events'> => shape(value) && dates.areBounds(value.date, value.lo, value.hi);
}

function absenceShape(dates: KnownDates): Check<Item<'absences'>> {
  const shape = record<Item<'absences'>>({
    id,
    title: text,
    date: maybeReference,
    lo: maybeReference,
    hi: maybeReference,
    actors: list(reference),
    finding: oneOf(choices.ABSENCE_FINDINGS),
    note: text,
    sources: optional(list(reference)),
  });
  return (value): value is Item<'absences'> =>
    shape(value) && dates.areBounds(value.date, value.lo, value.hi);
}

function dateOf(dates: KnownDates): Check<string> {
  return (value): value is string => dates.isDate(value);
}

function webAddress(value: unknown): value is string {
  return typeof value === 'string' && patterns.WEB_ADDRESS.test(value) && isPlainLink(value);
}
