/** Meetings, mostly of two, rarely of delegations, and visits that are made of meetings. */
import { boundsOf } from '../../src/dataset/bounds.ts';
import type { EventRecord, Participant } from '../../src/dataset/schema.ts';
import type { Cast } from './actors.ts';
import { Meetings } from './meetings.ts';
import { type Chance, Skewed } from './random.ts';
import type { Size } from './sizes.ts';
import type { Library } from './sources.ts';
import { dateOf, daysFrom, Times } from './time.ts';
import { placesOf, TOPICS, TYPES, VISIT } from './vocabulary.ts';

const PART_OF_VISITS = 0.04;
const PART_OF_BACKGROUND = 0.03;

/** All events of a dataset of this size. */
export function eventsOf(size: Size, cast: Cast, library: Library, chance: Chance): readonly EventRecord[] {
  const times = new Times(chance, Math.max(6, Math.round(size.events / 400)));
  const meetings = new Meetings(cast, size.habit, chance);
  const make = new Maker(library, chance, size);
  const events: EventRecord[] = [];
  const days = Array.from({ length: size.events }, () => times.day()).sort((one, other) => one - other);
  while (events.length < size.events) {
    const day = days[events.length] ?? 0;
    const left = size.events - events.length;
    if (left > 4 && chance.happens(PART_OF_VISITS)) events.push(...make.visit(day, meetings.two()));
    else events.push(make.event(day, meetings.any()));
  }
  return events;
}

class Maker {
  readonly #library: Library;
  readonly #chance: Chance;
  readonly #topics = new Skewed(TOPICS, 0.8);
  readonly #types = new Skewed(
    TYPES.filter(({ id }) => id !== VISIT),
    1.2,
  );
  readonly #places: Skewed<{ readonly id: string }>;
  #made = 0;

  constructor(library: Library, chance: Chance, size: Size) {
    this.#library = library;
    this.#chance = chance;
    this.#places = new Skewed(placesOf(placeCount(size)), 1);
  }

  /** A visit of a few days, and the two to four meetings of which it consists. */
  visit(day: number, participants: readonly Participant[]): readonly EventRecord[] {
    const chance = this.#chance;
    const length = chance.whole(1, 4);
    const whole = this.#record(day, daysFrom(day, length), participants, { type: VISIT });
    const parts = Array.from({ length: chance.whole(2, 4) }, () =>
      this.#record(day, daysFrom(day + chance.whole(0, length), 0), participants, { partOf: whole.id }),
    );
    return [whole, ...parts];
  }

  event(day: number, participants: readonly Participant[]): EventRecord {
    const context = this.#chance.happens(PART_OF_BACKGROUND);
    return this.#record(day, dateOf(day, this.#chance), participants, context ? { context } : {});
  }

  #record(
    day: number,
    date: string | undefined,
    participants: readonly Participant[],
    beside: { readonly type?: string; readonly partOf?: string; readonly context?: boolean },
  ): EventRecord {
    const chance = this.#chance;
    this.#made += 1;
    const type = beside.type ?? this.#types.pick(chance).id;
    const topics = new Set([this.#topics.pick(chance).id]);
    if (chance.happens(0.3)) topics.add(this.#topics.pick(chance).id);
    return {
      id: `event-${this.#made}`,
      title: `${type.slice('type-'.length)} of ${participants.length}, number ${this.#made}`,
      ...(date !== undefined && { date }),
      ...boundsOf(date),
      ...(chance.happens(0.85) && { place: this.#places.pick(chance).id }),
      participants,
      topics: [...topics],
      outcomes: [],
      summary: 'They met and spoke about what they have in common.',
      evidence: this.#library.evidence(day),
      ...beside,
      type,
    };
  }
}

/** One place for about fifty events, and never fewer than eight. */
export function placeCount({ events }: Size): number {
  return Math.max(8, Math.min(600, Math.round(events / 50)));
}
