/**
 * What a dataset is. This file is the one source of the TypeScript types, of the validation at every door
 * (data build, first load, files that a person opens) and of the published `data/dataset.schema.json`.
 */
import * as z from 'zod/mini';
import { country, day, edtf, id, language, sha256, side, text, wikidata } from './fields.ts';
import { OTHER_ROLES, TIE_ROLES } from './roles.ts';
import { sourceSchema } from './sourceSchema.ts';
import {
  ABSENCE_FINDINGS,
  ACCOUNT_SUBJECTS,
  ACTOR_KINDS,
  CHANGE_KINDS,
  FORMAT_VERSION,
  NAME_KINDS,
  OFFICE_STATUSES,
  STANCES,
} from './vocabulary.ts';

/** `source` says where the spelling was found; `note` why it is kept (a misprint, a machine translation). */
const nameSchema = z.strictObject({
  value: text,
  lang: language,
  kind: z.enum(NAME_KINDS),
  source: z.optional(id),
  note: z.optional(text),
});

/** `from`, `to` are EDTF; a missing `to` means that no end was established, never "still in office". */
const officeSchema = z.strictObject({
  title: text,
  institution: id,
  from: z.optional(edtf),
  to: z.optional(edtf),
  status: z.enum(OFFICE_STATUSES),
  source: z.optional(id),
  note: z.optional(text),
});

/** A record that is easily taken for this one, and why it is another. */
const distinctSchema = z.strictObject({ id, why: text });

const actorSchema = z.strictObject({
  id,
  kind: z.enum(ACTOR_KINDS),
  name: text,
  /** How the name is sorted, where that is not the name itself: "Rahmani Fazli, Abdolreza". */
  sortName: z.optional(text),
  /** What a crowded picture writes in place of a long name: "PLA Navy". As telling as the name, and no one else's. */
  shortName: z.optional(text),
  names: z.array(nameSchema),
  country: z.optional(country),
  partOf: z.optional(id),
  offices: z.optional(z.array(officeSchema)),
  wikidata: z.optional(wikidata),
  description: z.optional(text),
  /** Namesakes: actors not to be confused with this one. */
  distinctFrom: z.optional(z.array(distinctSchema)),
});

/** `office` is the title held on that day; `unsure` marks one that the sources do not settle. */
const participantSchema = z.strictObject({
  actor: id,
  role: z.enum([...TIE_ROLES, ...OTHER_ROLES]),
  office: z.optional(text),
  institution: z.optional(id),
  side: z.optional(side),
  unsure: z.optional(z.boolean()),
  note: z.optional(text),
});

const evidenceSchema = z.strictObject({
  source: id,
  /** Where in the source: "para 5", "p. 12". */
  locator: z.optional(text),
  /** What it says, in own words. */
  says: text,
  stance: z.enum(STANCES),
});

const versionSchema = z.strictObject({
  value: text,
  source: id,
  preferred: z.boolean(),
  why: z.optional(text),
});

const accountSchema = z.strictObject({
  about: z.enum(ACCOUNT_SUBJECTS),
  note: z.optional(text),
  versions: z.array(versionSchema).check(z.minLength(2)),
});

const eventSchema = z.strictObject({
  id,
  type: id,
  title: text,
  /** EDTF; absent means undated. */
  date: z.optional(edtf),
  /** First day the event can have happened on; absent with an open start or no date. Derived from `date`. */
  lo: z.optional(day),
  /** Last day, inclusive; absent with an open end or no date. Derived from `date`. */
  hi: z.optional(day),
  /** How the date is known, where it is inferred. */
  dateNote: z.optional(text),
  place: z.optional(id),
  /** The visit or the series that this event belongs to. */
  partOf: z.optional(id),
  participants: z.array(participantSchema),
  topics: z.array(id),
  outcomes: z.array(text),
  summary: text,
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  accounts: z.optional(z.array(accountSchema)),
  /** Anything a reader should know to use the record with care. */
  notes: z.optional(z.array(text)),
  /** True: background, off by default. */
  context: z.optional(z.boolean()),
  /** Events of the same day, place and pair that are not this one. */
  distinctFrom: z.optional(z.array(distinctSchema)),
});

/**
 * What was looked for and is not an event here, so that a gap can be told from a quiet month. It makes no tie,
 * and nobody is an actor only because of it.
 */
const absenceSchema = z.strictObject({
  id,
  /** What was looked for, in a few words. */
  title: text,
  /** The time that was looked at: EDTF; absent where no time can be given. */
  date: z.optional(edtf),
  /** Derived from `date`, as for events. */
  lo: z.optional(day),
  hi: z.optional(day),
  /** Those who would have taken part, as far as they are actors here. */
  actors: z.array(id),
  finding: z.enum(ABSENCE_FINDINGS),
  /** What was found instead, and where it was looked for. */
  note: text,
  sources: z.optional(z.array(id)),
});

const topicSchema = z.strictObject({ id, label: text, description: z.optional(text) });
const eventTypeSchema = z.strictObject({ id, label: text, description: z.optional(text) });
const placeSchema = z.strictObject({
  id,
  name: text,
  names: z.optional(z.array(nameSchema)),
  country: z.optional(country),
  lat: z.optional(z.number()),
  lon: z.optional(z.number()),
  description: z.optional(text),
});

const changeSchema = z.strictObject({
  version: text,
  date: day,
  changes: z.array(
    z.strictObject({
      kind: z.enum(CHANGE_KINDS),
      what: text,
      ids: z.optional(z.array(id)),
    }),
  ),
});

const metaSchema = z.strictObject({
  title: text,
  description: text,
  /** SPDX identifier. */
  licence: text,
  /** Version of the data (not of the format). */
  version: text,
  compiled: day,
  /** SHA-256, in hex, of the canonical JSON of everything but `meta`. */
  sha256,
  changelog: z.array(changeSchema),
});

export const datasetSchema = z.strictObject({
  format: z.literal('entente'),
  version: z.literal(FORMAT_VERSION),
  meta: metaSchema,
  topics: z.array(topicSchema),
  eventTypes: z.array(eventTypeSchema),
  places: z.array(placeSchema),
  sources: z.array(sourceSchema),
  actors: z.array(actorSchema),
  events: z.array(eventSchema),
  /** May be left out of a file; there are none then. */
  absences: z._default(z.array(absenceSchema), []),
});

/** Data that nobody changes after the door. */
type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

export type Dataset = Frozen<z.infer<typeof datasetSchema>>;
export type Actor = Frozen<z.infer<typeof actorSchema>>;
export type ActorKind = Actor['kind'];
export type ActorName = Frozen<z.infer<typeof nameSchema>>;
export type Office = Frozen<z.infer<typeof officeSchema>>;
/** An event as the dataset carries it. Named so as not to hide the browser's `Event`. */
export type EventRecord = Frozen<z.infer<typeof eventSchema>>;
export type Participant = Frozen<z.infer<typeof participantSchema>>;
export type Evidence = Frozen<z.infer<typeof evidenceSchema>>;
export type Account = Frozen<z.infer<typeof accountSchema>>;
export type Source = Frozen<z.infer<typeof sourceSchema>>;
export type Absence = Frozen<z.infer<typeof absenceSchema>>;
export type Topic = Frozen<z.infer<typeof topicSchema>>;
export type EventType = Frozen<z.infer<typeof eventTypeSchema>>;
export type Place = Frozen<z.infer<typeof placeSchema>>;
export type Meta = Frozen<z.infer<typeof metaSchema>>;
