/** All events in the order of time, made ready for questions. */
import type { Dataset, EventRecord } from '../dataset/schema.ts';
import { chainFrom, references } from './chains.ts';
import { Entry, type Lookups, Preparation } from './entry.ts';
import { compareSpans, type Span, spanOf } from './span.ts';
import type { EventEntry } from './types.ts';

interface Spanned {
  readonly event: EventRecord;
  readonly span: Span;
}

/** Events and their places in the order of time. */
export interface EventOrder {
  /** By first day, last day, id; undated ones last. */
  readonly events: readonly EventEntry[];
  /** Event id to its place among them. */
  readonly eventNumbers: ReadonlyMap<string, number>;
}

const NOTHING: readonly number[] = [];

/** Events that are made ready without a rest. */
const AT_ONCE = 1000;

/** All events of a dataset in order. Yields now and then how many have been made ready since the last time. */
export function* eventEntries(dataset: Dataset, lookups: Lookups): Generator<number, EventOrder> {
  const sorted: Spanned[] = [];
  for (const event of dataset.events) {
    sorted.push({ event, span: spanOf(event) });
    if (sorted.length % AT_ONCE === 0) yield 0;
  }
  sorted.sort(byDate);
  yield 0;
  const eventNumbers = new Map<string, number>();
  for (const { event } of sorted) eventNumbers.set(event.id, eventNumbers.size);
  yield 0;
  const wholes = references(dataset.events, (event) => event.partOf);
  const preparation = new Preparation(dataset, lookups);
  const events: EventEntry[] = [];
  for (const { event, span } of sorted) {
    const above =
      event.partOf === undefined
        ? NOTHING
        : chainFrom(event.id, wholes).flatMap((id) => eventNumbers.get(id) ?? []);
    events.push(new Entry(preparation, event, span, events.length, above));
    if (events.length % AT_ONCE === 0) yield AT_ONCE;
  }
  return { events, eventNumbers };
}

function byDate(one: Spanned, other: Spanned): number {
  return compareSpans(one.span, other.span) || (one.event.id < other.event.id ? -1 : 1);
}
