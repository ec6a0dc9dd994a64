/** A dataset made ready for questions. Made once; everything asked of it afterwards is a look-up or a pass. */
import { calendarOf, type Day, firstOfMonth, lastOfMonth } from '../dataset/day.ts';
import type { Actor, Dataset, EventType, Place, Source, Topic } from '../dataset/schema.ts';
import { chainFrom, references } from './chains.ts';
import { eventEntries } from './entries.ts';
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
  const entries = eventEntries(dataset, { actors, partsOf });
  let made = 0;
  let step = entries.next();
  while (step.done !== true) {
    made += step.value;
    yield [made, dataset.events.length];
    step = entries.next();
  }
  const { events, eventNumbers } = step.value;
  const sides = facingSides(events);
  return {
    dataset,
    actors,
    actorNumbers: new Map(dataset.actors.map(({ id }, number) => [id, number])),
    events,
    eventNumbers,
    sources: byId(dataset.sources),
    topics: byId(dataset.topics),
    types: byId(dataset.eventTypes),
    places: byId(dataset.places),
    partsOf,
    ...(sides && { sides }),
    extent: extentOf(dataset, events),
  };
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
