/** Whether all ids are unique and whatever a record names exists: a quick yes or no, with rests in between. */
import { COLLECTIONS, type Collection } from './finding.ts';
import type { Absence, Actor, ActorName, Dataset, EventRecord } from './schema.ts';

/** Records that are looked at without a rest. */
const AT_ONCE = 1000;

type Is = (id: string | undefined) => boolean;

/** Whether an id, where there is one, stands for a record of a collection; `bodies` are actors but persons. */
type Known = Readonly<Record<Collection | 'bodies', Is>>;

/** All records numbered through, collection after collection: one look-up tells what an id stands for. */
interface Numbers {
  readonly of: ReadonlyMap<string, number>;
  /** The number of the first record of each collection. */
  readonly first: Readonly<Record<Collection, number>>;
}

/** Yields how many records have been looked at since the last time; the result is the answer. */
export function* areReferencesSound(dataset: Dataset): Generator<number, boolean> {
  const numbers = yield* numbersOf(dataset);
  if (numbers === undefined) return false;
  const known = knownIn(dataset, numbers);
  const named = (names: readonly ActorName[] | undefined) => names?.every((one) => known.sources(one.source));
  return (
    (yield* each(dataset.places, ({ names }) => named(names) ?? true)) &&
    (yield* each(dataset.sources, ({ sameAs }) => known.sources(sameAs))) &&
    (yield* each(dataset.actors, (actor) => (named(actor.names) ?? true) && isActorSound(actor, known))) &&
    (yield* each(dataset.events, (event) => isEventSound(event, known))) &&
    (yield* each(dataset.absences, (absence) => isAbsenceSound(absence, known))) &&
    hasNoCircle(dataset.sources, ({ sameAs }) => sameAs, numbers, 'sources') &&
    hasNoCircle(dataset.actors, ({ partOf }) => partOf, numbers, 'actors') &&
    hasNoCircle(dataset.events, ({ partOf }) => partOf, numbers, 'events')
  );
}

function* each<Item>(items: readonly Item[], holds: (item: Item) => boolean): Generator<number, boolean> {
  let looked = 0;
  for (const item of items) {
    if (!holds(item)) return false;
    looked += 1;
    if (looked % AT_ONCE === 0) yield AT_ONCE;
  }
  return true;
}

/** Nothing where an id is given twice. */
function* numbersOf(dataset: Dataset): Generator<number, Numbers | undefined> {
  const of = new Map<string, number>();
  const first = { topics: 0, eventTypes: 0, places: 0, sources: 0, actors: 0, events: 0, absences: 0 };
  let number = 0;
  for (const collection of COLLECTIONS) {
    first[collection] = number;
    for (const { id } of dataset[collection]) {
      of.set(id, number);
      number += 1;
      if (number % AT_ONCE === 0) yield 0;
    }
  }
  return of.size === number ? { of, first } : undefined;
}

function knownIn(dataset: Dataset, { of, first }: Numbers): Known {
  const within = (collection: Collection): Is => {
    const from = first[collection];
    const to = from + dataset[collection].length;
    return (id) => {
      if (id === undefined) return true;
      const number = of.get(id);
      return number !== undefined && number >= from && number < to;
    };
  };
  const bodies: Is = (id) => {
    const number = id === undefined ? undefined : of.get(id);
    const actor = number === undefined ? undefined : dataset.actors[number - first.actors];
    return id === undefined || (actor !== undefined && actor.kind !== 'person');
  };
  return {
    topics: within('topics'),
    eventTypes: within('eventTypes'),
    places: within('places'),
    sources: within('sources'),
    actors: within('actors'),
    events: within('events'),
    absences: within('absences'),
    bodies,
  };
}

function isActorSound({ partOf, distinctFrom, offices }: Actor, known: Known): boolean {
  if (!known.bodies(partOf)) return false;
  for (const { id } of distinctFrom ?? []) if (!known.actors(id)) return false;
  for (const { institution, source } of offices ?? []) {
    if (!known.bodies(institution) || !known.sources(source)) return false;
  }
  return true;
}

function isEventSound(event: EventRecord, known: Known): boolean {
  if (!known.eventTypes(event.type) || !known.places(event.place) || !known.events(event.partOf))
    return false;
  for (const { actor, institution } of event.participants) {
    if (!known.actors(actor) || !known.bodies(institution)) return false;
  }
  for (const topic of event.topics) if (!known.topics(topic)) return false;
  for (const { source } of event.evidence) if (!known.sources(source)) return false;
  for (const { id } of event.distinctFrom ?? []) if (!known.events(id)) return false;
  for (const { versions } of event.accounts ?? []) {
    for (const { source } of versions) if (!known.sources(source)) return false;
  }
  return true;
}

function isAbsenceSound({ actors, sources }: Absence, known: Known): boolean {
  return actors.every(known.actors) && (sources?.every(known.sources) ?? true);
}

/** Each record leads to one other at most: a walk that meets its own way has found a circle. */
function hasNoCircle<Item>(
  items: readonly Item[],
  next: (item: Item) => string | undefined,
  { of, first }: Numbers,
  collection: Collection,
): boolean {
  const from = first[collection];
  const metBy = new Int32Array(items.length).fill(-1);
  for (let start = 0; start < items.length; start += 1) {
    let at = start;
    while (metBy[at] === -1) {
      metBy[at] = start;
      const item = items[at];
      const to = item === undefined ? undefined : next(item);
      if (to === undefined) break;
      at = (of.get(to) ?? from) - from;
      if (metBy[at] === start) return false;
    }
  }
  return true;
}
