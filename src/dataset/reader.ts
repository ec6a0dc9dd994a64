/** Puts a dataset together from pieces of its text, as long as nothing is wrong with any. */
import type { Check } from './checks.ts';
import type { Piece } from './jsonPieces.ts';
import { KnownDates } from './knownDates.ts';
import type { Dataset, Meta } from './schema.ts';
import { shapesOf } from './shapes.ts';
import { type Fresh, Sharing } from './sharing.ts';
import { isHarmless } from './texts.ts';
import { FORMAT_VERSION } from './vocabulary.ts';

export class Reader {
  readonly #shapes = shapesOf(new KnownDates());
  readonly #sharing = new Sharing();
  readonly #lists = {
    topics: new List(this.#shapes.topics, (topic) => this.#sharing.topic(topic)),
    eventTypes: new List(this.#shapes.eventTypes, (type) => this.#sharing.topic(type)),
    places: new List(this.#shapes.places, (place) => this.#sharing.place(place)),
    sources: new List(this.#shapes.sources, (source) => this.#sharing.source(source)),
    actors: new List(this.#shapes.actors, (actor) => this.#sharing.actor(actor)),
    events: new List(this.#shapes.events, (event) => this.#sharing.event(event)),
    absences: new List(this.#shapes.absences, (absence) => this.#sharing.absence(absence)),
  };
  readonly #seen = new Set<string>();
  #meta: Meta | undefined;

  /** Whether a piece is one of a dataset. After a no there is no dataset. */
  takes({ key, value, text, part }: Piece): boolean {
    if (part !== 'further') {
      // Of a field that is given twice JSON takes the last, and a reader cannot know which is meant.
      if (this.#seen.has(key)) return false;
      this.#seen.add(key);
    }
    return this.#fits(key, value, part) && isHarmless(value, text);
  }

  /** Nothing where a field is missing. Whether references lead anywhere has not been asked. */
  dataset(): Dataset | undefined {
    const meta = this.#meta;
    // All fields but the absences, which may be left out, and none besides: the others are not taken.
    const missing = ['format', 'version', ...Object.keys(this.#lists)].filter((key) => !this.#seen.has(key));
    if (meta === undefined || missing.some((key) => key !== 'absences')) return undefined;
    const { topics, eventTypes, places, sources, actors, events, absences } = this.#lists;
    return {
      format: 'entente',
      version: FORMAT_VERSION,
      meta,
      topics: topics.items,
      eventTypes: eventTypes.items,
      places: places.items,
      sources: sources.items,
      actors: actors.items,
      events: events.items,
      absences: absences.items,
    };
  }

  #fits(key: string, value: unknown, part: Piece['part']): boolean {
    if (part !== 'whole') return isKey(key, this.#lists) && this.#lists[key].takes(value);
    if (key === 'format') return value === 'entente';
    if (key === 'version') return value === FORMAT_VERSION;
    if (key !== 'meta' || !this.#shapes.meta(value)) return false;
    this.#meta = value;
    return true;
  }
}

/** A collection as it grows. */
class List<Item> {
  readonly items: Item[] = [];
  readonly #fits: Check<Item>;
  readonly #share: (item: Fresh<Item>) => void;

  constructor(fits: Check<Item>, share: (item: Fresh<Item>) => void) {
    this.#fits = fits;
    this.#share = share;
  }

  takes(values: unknown): boolean {
    if (!Array.isArray(values)) return false;
    for (const value of values) {
      if (!this.#fits(value)) return false;
      // Its type says that nobody may change it; it has just been parsed, and nobody else has it yet.
      this.#share(value as Fresh<Item>);
      this.items.push(value);
    }
    return true;
  }
}

function isKey<Known extends object>(key: string, record: Known): key is Extract<keyof Known, string> {
  return Object.hasOwn(record, key);
}
