/** A dataset made ready for questions. Made once; everything asked of it afterwards is a look-up or a pass. */
import { calendarOf, type Day, firstOfMonth, lastOfMonth } from '../dataset/day.ts';
import type { Actor, Dataset, EventType, Place, Source, Topic } from '../dataset/schema.ts';
import { chainFrom, references } from './chains.ts';
import { eventEntries } from './entries.ts';
import { type Participations, participationsOf } from './participations.ts';
import { facingSides, type Sides } from './sides.ts';
import type { EventEntry } from './types.ts';

/** The stretch of days that the timeline covers, inclusive. */
export interface Extent {
  readonly from: Day;
  readonly to: Day;
}

export interface Network {
  readonly dataset: Dataset;
  /** By id, in the order of the dataset, as are all maps here. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** Actor id to its place in that order. */
  readonly actorNumbers: ReadonlyMap<string, number>;
  /** Sorted by first day, then last day, then id; undated last. */
  readonly events: readonly EventEntry[];
  /** Event id to its place in {@link events}. */
  readonly eventNumbers: ReadonlyMap<string, number>;
  /** Of all events, by their numbers. */
  readonly participations: Participations;
  readonly sources: ReadonlyMap<string, Source>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly types: ReadonlyMap<string, EventType>;
  readonly places: ReadonlyMap<string, Place>;
  /** Actor id to itself and all it is part of, upwards. */
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
  /** Two countries that face each other, or none. */
  readonly sides?: Sides;
  /** Whole years around all dated events that are not background. */
  readonly extent: Extent;
}

/** Makes a dataset ready. The dataset is trusted: it has passed the door. */
export function indexDataset(dataset: Dataset): Network {
  const indexing = indexingOf(dataset);
  while (true) {
    const step = indexing.next();
    if (step.done === true) return step.value;
  }
}

/** The same with rests in between; yields how many events have been made ready, of how many. */
export function* indexingOf(dataset: Dataset): Generator<readonly [number, number], Network> {
  const actors = byId(dataset.actors);
  const wholes = references(dataset.actors, (actor) => actor.partOf);
  const partsOf = new Map(dataset.actors.map(({ id }) => [id, [id, ...chainFrom(id, wholes)]]));
  let made = 0;
  const told = (more: number): readonly [number, number] => {
    made += more;
    return [made, dataset.events.length];
  };
  const { events, eventNumbers } = yield* put(eventEntries(dataset, { actors, partsOf }), told);
  const actorNumbers = new Map(dataset.actors.map(({ id }, number) => [id, number]));
  const participations = yield* put(participationsOf(events, actorNumbers), told);
  const sides = facingSides(dataset.actors, events, participations);
  return {
    dataset,
    actors,
    actorNumbers,
    events,
    eventNumbers,
    participations,
    sources: byId(dataset.sources),
    topics: byId(dataset.topics),
    types: byId(dataset.eventTypes),
    places: byId(dataset.places),
    partsOf,
    ...(sides && { sides }),
    extent: extentOf(dataset, events),
  };
}

/** The same work, its steps put in another way. */
function* put<Step, Told, Answer>(
  work: Generator<Step, Answer>,
  tell: (step: Step) => Told,
): Generator<Told, Answer> {
  let step = work.next();
  for (; step.done !== true; step = work.next()) yield tell(step.value);
  return step.value;
}

function byId<Record extends { readonly id: string }>(
  records: readonly Record[],
): ReadonlyMap<string, Record> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Open ends stretch nothing. Without any date the extent is the year in which the data was compiled. */
function extentOf(dataset: Dataset, events: readonly EventEntry[]): Extent {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { event, lo, hi } of events) {
    if (event.context === true) continue;
    if (Number.isFinite(lo)) {
      first = Math.min(first, lo);
      last = Math.max(last, lo);
    }
    if (Number.isFinite(hi)) {
      first = Math.min(first, hi);
      last = Math.max(last, hi);
    }
  }
  const compiled = Number(dataset.meta.compiled.slice(0, 4));
  const firstYear = Number.isFinite(first) ? calendarOf(first).year : compiled;
  const lastYear = Number.isFinite(last) ? calendarOf(last).year : compiled;
  return { from: firstOfMonth(firstYear, 1), to: lastOfMonth(lastYear, 12) };
}
