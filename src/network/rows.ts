/**
 * The tables: exactly what is visible, row by row, in plain values that can be sorted. There can be tens of
 * thousands of rows of which a few are looked at, so a row works out on demand what costs anything.
 */
import type { Day } from '../dataset/day.ts';
import type { Actor, ActorKind } from '../dataset/schema.ts';
import { anchorDay, firstAndLast } from './anchor.ts';
import { actorsByEvent } from './lens.ts';
import { type Lists, listAt } from './lists.ts';
import type { Network } from './network.ts';
import type { EventEntry, Tie, Visible } from './types.ts';

export class EventRow {
  readonly id: string;
  readonly entry: EventEntry;
  readonly #network: Network;
  readonly #visible: Visible;
  readonly #byEvent: Lists;

  constructor(network: Network, visible: Visible, byEvent: Lists, entry: EventEntry) {
    this.#network = network;
    this.#visible = visible;
    this.#byEvent = byEvent;
    this.id = entry.event.id;
    this.entry = entry;
  }

  /** The day it is filed under; none when undated. */
  get day(): Day | undefined {
    return anchorDay(this.entry);
  }

  get title(): string {
    return this.entry.event.title;
  }

  /** Labels and names as the dataset has them. */
  get type(): string {
    const { type } = this.entry.event;
    return this.#network.types.get(type)?.label ?? type;
  }

  get place(): string | undefined {
    const { place } = this.entry.event;
    return place === undefined ? undefined : this.#network.places.get(place)?.name;
  }

  get topics(): readonly string[] {
    return this.entry.event.topics.map((topic) => this.#network.topics.get(topic)?.label ?? topic);
  }

  /** Its visible actors, through the lens. */
  get actors(): readonly Actor[] {
    const { actors } = this.#network.dataset;
    return Array.from(listAt(this.#byEvent, this.entry.number))
      .flatMap((number) => actors[number] ?? [])
      .filter(({ id }) => this.#visible.actors.has(id));
  }

  /** Independent ones. */
  get sources(): number {
    return this.entry.independentSources;
  }
}

export class ActorRow {
  readonly actor: Actor;
  readonly ties: number;
  readonly #network: Network;
  readonly #events: readonly number[];

  constructor(network: Network, actor: Actor, events: readonly number[], ties: number) {
    this.#network = network;
    this.#events = events;
    this.actor = actor;
    this.ties = ties;
  }

  get id(): string {
    return this.actor.id;
  }

  get name(): string {
    return this.actor.name;
  }

  /** What the name is sorted by. */
  get sortName(): string {
    return this.actor.sortName ?? this.actor.name;
  }

  get kind(): ActorKind {
    return this.actor.kind;
  }

  get country(): string | undefined {
    return this.actor.country;
  }

  get events(): number {
    return this.#events.length;
  }

  get first(): Day | undefined {
    return dayOf(this.#network, this.#events, 'first');
  }

  get last(): Day | undefined {
    return dayOf(this.#network, this.#events, 'last');
  }
}

/** In the lens `events` one end is an event. */
export class TieRow {
  readonly tie: Tie;
  readonly #network: Network;

  constructor(network: Network, tie: Tie) {
    this.#network = network;
    this.tie = tie;
  }

  get key(): string {
    return this.tie.key;
  }

  /** Names of the ends (titles of events). */
  get a(): string {
    return nameOf(this.#network, this.tie.a);
  }

  get b(): string {
    return nameOf(this.#network, this.tie.b);
  }

  get events(): number {
    return this.tie.events.length;
  }

  /** Independent ones. */
  get sources(): number {
    return this.tie.independentSources;
  }

  get first(): Day | undefined {
    return dayOf(this.#network, this.tie.events, 'first');
  }

  get last(): Day | undefined {
    return dayOf(this.#network, this.tie.events, 'last');
  }
}

export function eventRows(network: Network, visible: Visible): readonly EventRow[] {
  const byEvent = actorsByEvent(network, visible.question.lens);
  return visible.events.flatMap((number) => {
    const entry = network.events[number];
    return entry === undefined ? [] : new EventRow(network, visible, byEvent, entry);
  });
}

export function actorRows(network: Network, visible: Visible): readonly ActorRow[] {
  const ties = new Map<string, number>();
  for (const { a, b } of visible.ties.values()) {
    ties.set(a, (ties.get(a) ?? 0) + 1);
    ties.set(b, (ties.get(b) ?? 0) + 1);
  }
  return [...visible.actors].flatMap(([id, events]) => {
    const actor = network.actors.get(id);
    return actor === undefined ? [] : new ActorRow(network, actor, events, ties.get(id) ?? 0);
  });
}

/** Ties, or in the lens `events` joints. Office ties are counted apart: see {@link officeTieRows}. */
export function tieRows(network: Network, visible: Visible): readonly TieRow[] {
  return Array.from(visible.ties.values(), (tie) => new TieRow(network, tie));
}

export function officeTieRows(network: Network, visible: Visible): readonly TieRow[] {
  return Array.from(visible.officeTies.values(), (tie) => new TieRow(network, tie));
}

function nameOf(network: Network, id: string): string {
  const number = network.eventNumbers.get(id);
  const event = number === undefined ? undefined : network.events[number]?.event;
  return network.actors.get(id)?.name ?? event?.title ?? id;
}

/** The day of the first or last dated one of these events. */
function dayOf(network: Network, events: readonly number[], which: 'first' | 'last'): Day | undefined {
  const found = firstAndLast(events.flatMap((number) => network.events[number] ?? []))[which];
  return found && anchorDay(found);
}
