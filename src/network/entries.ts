/** Events made ready for questions: bounds as numbers, references resolved, values of every facet in sets. */
import { makesTie } from '../dataset/roles.ts';
import type { Actor, Dataset, EventRecord, Participant, Source } from '../dataset/schema.ts';
import { chainFrom, endOf, references } from './chains.ts';
import { compareSpans, spanOf } from './span.ts';
import type { EventEntry, Participation } from './types.ts';

/** What is looked up while events are made ready. */
interface Lookups {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
}

/** An event without its number, which depends on all others. */
type Unnumbered = Omit<EventEntry, 'number' | 'wholes'>;

/** All events of a dataset by first day, last day, id; undated ones last. */
export function eventEntries(dataset: Dataset, lookups: Lookups): readonly EventEntry[] {
  const copies = references(dataset.sources, (source) => source.sameAs);
  const wholes = references(dataset.events, (event) => event.partOf);
  const sorted = dataset.events.map((event) => prepare(event, lookups, copies)).sort(byDate);
  const numbers = new Map(sorted.map((entry, number) => [entry.event.id, number]));
  return sorted.map((entry, number) => ({
    ...entry,
    number,
    wholes: chainFrom(entry.event.id, wholes).flatMap((id) => numbers.get(id) ?? []),
  }));
}

function prepare(event: EventRecord, lookups: Lookups, copies: ReadonlyMap<string, string>): Unnumbered {
  const participations = event.participants.flatMap((participant) => {
    const participation = participationOf(participant, lookups.actors);
    return participation && makesTie(participant.role) ? [participation] : [];
  });
  const foldedSources = [...new Set(event.evidence.map((evidence) => endOf(evidence.source, copies)))].sort();
  return {
    event,
    ...spanOf(event),
    participations,
    values: valuesOf(event, participations, lookups),
    independentSources: foldedSources.length,
    foldedSources,
  };
}

/** A participant with its references resolved; none when the actor is not in the dataset. */
export function participationOf(
  participant: Participant,
  actors: ReadonlyMap<string, Actor>,
): Participation | undefined {
  const actor = actors.get(participant.actor);
  if (actor === undefined) return undefined;
  const institution = participant.institution === undefined ? undefined : actors.get(participant.institution);
  return institution === undefined ? { actor, participant } : { actor, participant, institution };
}

function valuesOf(
  event: EventRecord,
  participations: readonly Participation[],
  { actors, sources, partsOf }: Lookups,
): EventEntry['values'] {
  const country = new Set<string>();
  const institution = new Set<string>();
  for (const { actor, institution: actedFor } of participations) {
    if (actor.country !== undefined) country.add(actor.country);
    for (const body of [actor, actedFor]) {
      if (body === undefined) continue;
      for (const id of partsOf.get(body.id) ?? []) {
        if (actors.get(id)?.kind !== 'person') institution.add(id);
      }
    }
  }
  return {
    topic: new Set(event.topics),
    type: new Set([event.type]),
    place: new Set(event.place === undefined ? [] : [event.place]),
    source: new Set(event.evidence.map((evidence) => evidence.source)),
    side: new Set(event.evidence.flatMap((evidence) => sources.get(evidence.source)?.side ?? [])),
    country,
    institution,
  };
}

function byDate(one: Unnumbered, other: Unnumbered): number {
  return compareSpans(one, other) || (one.event.id < other.event.id ? -1 : 1);
}
