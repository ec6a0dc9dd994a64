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

export class Sharing {
  readonly #texts = new Map<string, string>();

  event(event: Fresh<EventRecord>): void {
    event.id = this.#of(event.id);
    event.type = this.#of(event.type);
    if (event.place !== undefined) event.place = this.#of(event.place);
    if (event.partOf !== undefined) event.partOf = this.#of(event.partOf);
    for (const participant of event.participants) {
      participant.actor = this.#of(participant.actor);
      const { institution, office } = participant;
      if (institution !== undefined) participant.institution = this.#of(institution);
      if (office !== undefined) participant.office = this.#of(office);
    }
    this.#all(event.topics);
    for (const evidence of event.evidence) evidence.source = this.#of(evidence.source);
  }

  actor(actor: Fresh<Actor>): void {
    actor.id = this.#of(actor.id);
    if (actor.partOf !== undefined) actor.partOf = this.#of(actor.partOf);
    for (const office of actor.offices ?? []) {
      office.title = this.#of(office.title);
      office.institution = this.#of(office.institution);
    }
  }

  source(source: Fresh<Source>): void {
    source.id = this.#of(source.id);
    if (source.sameAs !== undefined) source.sameAs = this.#of(source.sameAs);
    if (source.publisher !== undefined) source.publisher = this.#of(source.publisher);
  }

  absence(absence: Fresh<Absence>): void {
    this.#all(absence.actors);
    if (absence.sources !== undefined) this.#all(absence.sources);
  }

  named(record: { id: string }): void {
    record.id = this.#of(record.id);
  }

  #of(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }

  #all(texts: string[]): void {
    let at = 0;
    for (const text of texts) {
      texts[at] = this.#of(text);
      at += 1;
    }
  }
}
