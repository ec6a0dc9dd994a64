/** Events made ready for questions: bounds as numbers, references resolved, values of every facet in sets. */
import { makesTie } from '../dataset/roles.ts';
import type { Actor, Dataset, EventRecord, Participant } from '../dataset/schema.ts';
import { chainFrom, references } from './chains.ts';
import { SharedSets } from './sharedSets.ts';
import { SourceFolds } from './sourceFolds.ts';
import { compareSpans, type Span, spanOf } from './span.ts';
import type { EventEntry, Participation } from './types.ts';

/** What is looked up while events are made ready. */
interface Lookups {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
}

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

const NONE: ReadonlySet<string> = new Set();
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
  const wholes = references(dataset.events, (event) => event.partOf);
  const preparation = new Preparation(dataset, lookups);
  const events: EventEntry[] = [];
  for (const { event, span } of sorted) {
    const above =
      event.partOf === undefined
        ? NOTHING
        : chainFrom(event.id, wholes).flatMap((id) => eventNumbers.get(id) ?? []);
    events.push(preparation.of(event, span, events.length, above));
    if (events.length % AT_ONCE === 0) yield AT_ONCE;
  }
  return { events, eventNumbers };
}

/** Makes single events ready and remembers what many of them have alike. */
class Preparation {
  readonly #lookups: Lookups;
  readonly #folds: SourceFolds;
  readonly #sets = new SharedSets();
  readonly #institutions: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(dataset: Dataset, lookups: Lookups) {
    this.#lookups = lookups;
    this.#folds = new SourceFolds(dataset.sources);
    this.#institutions = institutionsOf(dataset.actors, lookups);
  }

  of(event: EventRecord, { lo, hi, dated }: Span, number: number, wholes: readonly number[]): EventEntry {
    const participations: Participation[] = [];
    for (const participant of event.participants) {
      if (!makesTie(participant.role)) continue;
      const participation = participationOf(participant, this.#lookups.actors);
      if (participation !== undefined) participations.push(participation);
    }
    const foldedSources = this.#folds.foldedOf(event.evidence);
    return {
      event,
      lo,
      hi,
      dated,
      participations,
      values: this.#valuesOf(event, participations),
      independentSources: foldedSources.length,
      foldedSources,
      number,
      wholes,
    };
  }

  #valuesOf(event: EventRecord, participations: readonly Participation[]): EventEntry['values'] {
    const countries: string[] = [];
    const bodies: Actor[] = [];
    for (const { actor, institution } of participations) {
      const { country } = actor;
      if (country !== undefined && !countries.includes(country)) countries.push(country);
      if (!bodies.includes(actor)) bodies.push(actor);
      if (institution !== undefined && !bodies.includes(institution)) bodies.push(institution);
    }
    return {
      topic: this.#sets.of(event.topics),
      type: this.#sets.of([event.type]),
      place: this.#sets.of(event.place === undefined ? [] : [event.place]),
      // Two events seldom rest on the same several sources: looking for that costs more than it saves.
      source:
        event.evidence.length === 1
          ? this.#sets.of(event.evidence.map(({ source }) => source))
          : new Set(event.evidence.map(({ source }) => source)),
      side: this.#sets.of(this.#folds.sidesOf(event.evidence)),
      country: this.#sets.of(countries),
      institution: this.#institutionsOf(bodies),
    };
  }

  /** Bodies and all that they are part of. */
  #institutionsOf(bodies: readonly Actor[]): ReadonlySet<string> {
    const single = bodies
      .map((body) => this.#institutions.get(body.id) ?? NONE)
      .filter(({ size }) => size > 0);
    const [first = NONE] = single;
    if (single.length < 2) return first;
    const found = new Set<string>();
    for (const institutions of single) for (const id of institutions) found.add(id);
    return found;
  }
}

/** Of an actor: itself and all that it is part of, but for persons, which cannot be asked for as institutions. */
function institutionsOf(actors: readonly Actor[], { actors: byId, partsOf }: Lookups) {
  const found = new Map<string, ReadonlySet<string>>();
  for (const { id } of actors) {
    const institutions = (partsOf.get(id) ?? []).filter((part) => byId.get(part)?.kind !== 'person');
    if (institutions.length > 0) found.set(id, new Set(institutions));
  }
  return found;
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

function byDate(one: Spanned, other: Spanned): number {
  return compareSpans(one.span, other.span) || (one.event.id < other.event.id ? -1 : 1);
}
