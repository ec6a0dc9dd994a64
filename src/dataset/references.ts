/** Whether every id that a record names exists, is of the right kind, and is unique. */
import { COLLECTIONS, type Collection, type Finding, type Path, type Rule } from './finding.ts';
import type { Absence, Actor, Dataset } from './schema.ts';
import { shown } from './shown.ts';

const NOUNS: Readonly<Record<Collection, string>> = {
  topics: 'topic',
  eventTypes: 'event type',
  places: 'place',
  sources: 'source',
  actors: 'actor',
  events: 'event',
  absences: 'absence',
};
const UNKNOWN: Readonly<Record<Collection, string>> = {
  topics: 'unknown-topic',
  eventTypes: 'unknown-type',
  places: 'unknown-place',
  sources: 'unknown-source',
  actors: 'unknown-actor',
  events: 'unknown-event',
  absences: 'unknown-absence',
};

/** A field that names a record of another collection; `institution` marks one that must not be a person. */
interface Reference {
  readonly path: Path;
  readonly id: string | undefined;
  readonly to: Collection;
  readonly institution?: boolean;
}

export const REFERENCE_RULES: readonly Rule[] = [
  duplicateIds,
  brokenReferences,
  (dataset) => cycles(dataset, 'sources', 'sameAs'),
  (dataset) => cycles(dataset, 'actors', 'partOf'),
  (dataset) => cycles(dataset, 'events', 'partOf'),
];

function* duplicateIds(dataset: Dataset): Iterable<Finding> {
  const seen = new Map<string, Collection>();
  for (const collection of COLLECTIONS) {
    for (const [index, { id }] of dataset[collection].entries()) {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, collection);
      else {
        const sentence = `found ${shown(id)}, which is the id of another ${NOUNS[first]}; expected an id that is unique in the whole file.`;
        yield { code: 'duplicate-id', path: [collection, index, 'id'], sentence };
      }
    }
  }
}

function* brokenReferences(dataset: Dataset): Iterable<Finding> {
  const collectionOf = new Map<string, Collection>();
  const actors = new Map<string, Actor>(dataset.actors.map((actor) => [actor.id, actor]));
  for (const collection of COLLECTIONS) {
    for (const { id } of dataset[collection]) collectionOf.set(id, collection);
  }
  for (const { path, id, to, institution } of references(dataset)) {
    if (id === undefined) continue;
    const found = collectionOf.get(id);
    if (found !== to) {
      const instead =
        found === undefined ? 'no record has this id' : `this is the id of a record of ${found}`;
      const sentence = `found ${shown(id)}, but ${instead}; expected the id of an existing ${NOUNS[to]}.`;
      yield { code: UNKNOWN[to], path, sentence };
    } else if (institution && actors.get(id)?.kind === 'person') {
      const sentence = `found ${shown(id)}, who is a person; expected an institution or another body.`;
      yield { code: 'wrong-kind', path, sentence };
    }
  }
}

function* references(dataset: Dataset): Iterable<Reference> {
  for (const [index, place] of dataset.places.entries()) {
    yield* nameReferences(['places', index], place.names ?? []);
  }
  for (const [index, source] of dataset.sources.entries()) {
    yield { path: ['sources', index, 'sameAs'], id: source.sameAs, to: 'sources' };
  }
  for (const [index, actor] of dataset.actors.entries()) yield* actorReferences(['actors', index], actor);
  for (const [index, event] of dataset.events.entries()) yield* eventReferences(['events', index], event);
  for (const [index, absence] of dataset.absences.entries()) {
    yield* absenceReferences(['absences', index], absence);
  }
}

function* absenceReferences(path: Path, { actors, sources = [] }: Absence): Iterable<Reference> {
  for (const [index, id] of actors.entries()) yield { path: [...path, 'actors', index], id, to: 'actors' };
  for (const [index, id] of sources.entries()) yield { path: [...path, 'sources', index], id, to: 'sources' };
}

function* distinctReferences(
  path: Path,
  distinctFrom: Actor['distinctFrom'],
  to: Collection,
): Iterable<Reference> {
  for (const [index, { id }] of (distinctFrom ?? []).entries()) {
    yield { path: [...path, 'distinctFrom', index, 'id'], id, to };
  }
}

function* nameReferences(path: Path, names: Actor['names']): Iterable<Reference> {
  for (const [index, name] of names.entries()) {
    yield { path: [...path, 'names', index, 'source'], id: name.source, to: 'sources' };
  }
}

function* actorReferences(path: Path, actor: Actor): Iterable<Reference> {
  yield* nameReferences(path, actor.names);
  yield { path: [...path, 'partOf'], id: actor.partOf, to: 'actors', institution: true };
  yield* distinctReferences(path, actor.distinctFrom, 'actors');
  for (const [index, office] of (actor.offices ?? []).entries()) {
    const at = [...path, 'offices', index];
    yield { path: [...at, 'institution'], id: office.institution, to: 'actors', institution: true };
    yield { path: [...at, 'source'], id: office.source, to: 'sources' };
  }
}

function* eventReferences(path: Path, event: Dataset['events'][number]): Iterable<Reference> {
  yield { path: [...path, 'type'], id: event.type, to: 'eventTypes' };
  yield { path: [...path, 'place'], id: event.place, to: 'places' };
  yield { path: [...path, 'partOf'], id: event.partOf, to: 'events' };
  yield* distinctReferences(path, event.distinctFrom, 'events');
  for (const [index, participant] of event.participants.entries()) {
    const at = [...path, 'participants', index];
    yield { path: [...at, 'actor'], id: participant.actor, to: 'actors' };
    yield { path: [...at, 'institution'], id: participant.institution, to: 'actors', institution: true };
  }
  for (const [index, id] of event.topics.entries()) {
    yield { path: [...path, 'topics', index], id, to: 'topics' };
  }
  for (const [index, { source }] of event.evidence.entries()) {
    yield { path: [...path, 'evidence', index, 'source'], id: source, to: 'sources' };
  }
  for (const [index, { versions }] of (event.accounts ?? []).entries()) {
    for (const [number, { source }] of versions.entries()) {
      yield { path: [...path, 'accounts', index, 'versions', number, 'source'], id: source, to: 'sources' };
    }
  }
}

/** Each record has at most one successor, so a walk from every unvisited record meets each cycle once. */
function* cycles(
  dataset: Dataset,
  collection: 'sources' | 'actors' | 'events',
  field: 'sameAs' | 'partOf',
): Iterable<Finding> {
  const records: readonly { id: string; sameAs?: string | undefined; partOf?: string | undefined }[] =
    dataset[collection];
  const numbers = new Map(records.map(({ id }, index) => [id, index]));
  const done = new Set<number>();
  for (const start of records.keys()) {
    const walk: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && !done.has(at)) {
      done.add(at);
      walk.push(at);
      const next: string | undefined = records[at]?.[field];
      at = next === undefined ? undefined : numbers.get(next);
    }
    if (at === undefined || !walk.includes(at)) continue;
    const circle = [...walk.slice(walk.indexOf(at)), at].map((number) => records[number]?.id).join(' > ');
    const code = field === 'sameAs' ? 'same-as-cycle' : 'part-of-cycle';
    yield {
      code,
      path: [collection, at, field],
      sentence: `found a circle, ${circle}; expected a chain that ends.`,
    };
  }
}
