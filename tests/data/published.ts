/** The published dataset and the table of claims, for tests that ask what the data says. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { makesTie } from '../../src/dataset/roles.ts';
import type { Actor, EventRecord, Participant } from '../../src/dataset/schema.ts';

const text = z.string().check(z.regex(/\S/));

const claimSchema = z.strictObject({
  document: text,
  para: z.int(),
  asserts: text,
  use: z.enum(['contact', 'background', 'relation', 'opinion', 'none']),
  carried: z.optional(z.array(text).check(z.minLength(1))),
  leftOut: z.optional(text),
  note: z.optional(text),
});

/** What one paragraph of an article asserts and which records keep it. */
export type Claim = z.infer<typeof claimSchema>;

export const claims: readonly Claim[] = z
  .array(claimSchema)
  .parse(parse(readFileSync('data/claims.yaml', 'utf8')));

const parsed = parseDatasetText(readFileSync('data/dataset.json', 'utf8'));
if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
export const dataset = parsed.value;

/** The five articles that this version is coded from, in the order of the table of claims. */
export const ARTICLES = {
  reuters2014: 'reuters-2014-11-18-meng-tehran',
  financialTribune2018: 'financial-tribune-2018-05-08-liu-yuejin',
  scmp2023: 'scmp-2023-12-06-liu-jianchao',
  howPakistan2022: 'howpakistan-2022-04-wei-tehran',
  scmp2022: 'scmp-2022-04-29-wei-tehran',
} as const;

export function actor(id: string): Actor {
  const found = dataset.actors.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`there is no actor ${id}`);
  return found;
}

export function event(id: string): EventRecord {
  const found = dataset.events.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`there is no event ${id}`);
  return found;
}

/** The participants in roles that make a tie. */
export function tied({ participants }: EventRecord): readonly Participant[] {
  return participants.filter(({ role }) => makesTie(role));
}

/** Ids of the tied participants, sorted. */
export function tiedIds(record: EventRecord): readonly string[] {
  return tied(record)
    .map((participant) => participant.actor)
    .sort();
}

/** Whether the event ties a Chinese actor to an Iranian one. */
export function joinsChinaAndIran(record: EventRecord): boolean {
  const countries = new Set(tied(record).map((participant) => actor(participant.actor).country));
  return countries.has('CN') && countries.has('IR');
}

/** The part that somebody takes in an event. */
export function part(eventId: string, actorId: string): Participant {
  const found = event(eventId).participants.find((participant) => participant.actor === actorId);
  if (found === undefined) throw new Error(`${actorId} is not in ${eventId}`);
  return found;
}

/** Every spelling of an actor's name, the main one included. */
export function spellings({ name, names }: Actor): readonly string[] {
  return [name, ...names.map(({ value }) => value)];
}

/** The actors that can be found under a spelling, whole or as one of its words. */
export function actorsSpelt(spelling: string): readonly string[] {
  return dataset.actors
    .filter((candidate) =>
      spellings(candidate).some((name) => name === spelling || name.split(' ').includes(spelling)),
    )
    .map(({ id }) => id);
}
