/** An event made ready for questions: bounds as numbers, references resolved, values of every facet in sets. */
import { makesTie } from '../dataset/roles.ts';
import type { Actor, Dataset, EventRecord, Participant } from '../dataset/schema.ts';
import { SharedSets } from './sharedSets.ts';
import { SourceFolds } from './sourceFolds.ts';
import type { Span } from './span.ts';
import type { EventEntry, Participation } from './types.ts';

/** What is looked up while events are made ready. */
export interface Lookups {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
}

const NONE: ReadonlySet<string> = new Set();

/** Resolves its references when it is first asked: of most events nobody ever asks. */
export class Entry implements EventEntry {
  readonly number: number;
  readonly event: EventRecord;
  readonly lo: number;
  readonly hi: number;
  readonly dated: boolean;
  readonly wholes: readonly number[];
  readonly #preparation: Preparation;
  #participations: EventEntry['participations'] | undefined;
  #values: EventEntry['values'] | undefined;
  #foldedSources: EventEntry['foldedSources'] | undefined;

  constructor(
    preparation: Preparation,
    event: EventRecord,
    { lo, hi, dated }: Span,
    number: number,
    wholes: readonly number[],
  ) {
    this.#preparation = preparation;
    this.number = number;
    this.event = event;
    this.lo = lo;
    this.hi = hi;
    this.dated = dated;
    this.wholes = wholes;
  }

  get participations(): EventEntry['participations'] {
    this.#participations ??= this.#preparation.participationsOf(this.event);
    return this.#participations;
  }

  get values(): EventEntry['values'] {
    this.#values ??= this.#preparation.valuesOf(this.event, this.participations);
    return this.#values;
  }

  get foldedSources(): EventEntry['foldedSources'] {
    this.#foldedSources ??= this.#preparation.foldedOf(this.event);
    return this.#foldedSources;
  }

  get independentSources(): number {
    return this.foldedSources.length;
  }
}

/** Makes single events ready and remembers what many of them have alike. */
export class Preparation {
  readonly #lookups: Lookups;
  readonly #folds: SourceFolds;
  readonly #sets = new SharedSets();
  readonly #institutions: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(dataset: Dataset, lookups: Lookups) {
    this.#lookups = lookups;
    this.#folds = new SourceFolds(dataset.sources);
    this.#institutions = institutionsOf(dataset.actors, lookups);
  }

  participationsOf({ participants }: EventRecord): readonly Participation[] {
    const { actors } = this.#lookups;
    return participants.flatMap((participant) =>
      makesTie(participant.role) ? (participationOf(participant, actors) ?? []) : [],
    );
  }

  foldedOf({ evidence }: EventRecord): readonly string[] {
    return this.#folds.foldedOf(evidence);
  }

  valuesOf(event: EventRecord, participations: readonly Participation[]): EventEntry['values'] {
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
