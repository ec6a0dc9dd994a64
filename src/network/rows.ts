/** The tables: exactly what is visible, row by row, in plain values that can be sorted. */
import type { Day } from '../dataset/day.ts';
import type { Absence, Actor, ActorKind } from '../dataset/schema.ts';
import { type AbsenceEntry, absencesMeeting } from './absences.ts';
import { anchorDay, firstAndLast } from './anchor.ts';
import { actorsByEvent } from './lens.ts';
import type { Network } from './network.ts';
import type { EventEntry, Tie, Visible, Window } from './types.ts';

export interface EventRow {
  readonly id: string;
  readonly entry: EventEntry;
  /** The day it is filed under; absent when undated. */
  readonly day?: Day;
  readonly title: string;
  /** Labels and names as the dataset has them. */
  readonly type: string;
  readonly place?: string;
  readonly topics: readonly string[];
  /** Its visible actors, through the lens. */
  readonly actors: readonly Actor[];
  /** Independent ones. */
  readonly sources: number;
}

export interface ActorRow {
  readonly id: string;
  readonly actor: Actor;
  readonly name: string;
  /** What the name is sorted by. */
  readonly sortName: string;
  readonly kind: ActorKind;
  readonly country?: string;
  readonly events: number;
  readonly ties: number;
  readonly first?: Day;
  readonly last?: Day;
}

/** In the lens `events` one end is an event. */
export interface TieRow {
  readonly key: string;
  readonly tie: Tie;
  /** Names of the ends (titles of events). */
  readonly a: string;
  readonly b: string;
  readonly events: number;
  /** Independent ones. */
  readonly sources: number;
  readonly first?: Day;
  readonly last?: Day;
}

export interface AbsenceRow {
  readonly id: string;
  readonly entry: AbsenceEntry;
  /** The day it is filed under; absent when undated. */
  readonly day?: Day;
  readonly title: string;
  readonly finding: Absence['finding'];
  readonly actors: readonly Actor[];
  readonly note: string;
  readonly sources: number;
}

export function eventRows(network: Network, visible: Visible): readonly EventRow[] {
  const byEvent = actorsByEvent(network, visible.question.lens);
  return entriesOf(network, visible.events).map((entry) => {
    const { event } = entry;
    const day = anchorDay(entry);
    const place = event.place === undefined ? undefined : network.places.get(event.place)?.name;
    return {
      id: event.id,
      entry,
      ...(day !== undefined && { day }),
      title: event.title,
      type: network.types.get(event.type)?.label ?? event.type,
      ...(place !== undefined && { place }),
      topics: event.topics.map((topic) => network.topics.get(topic)?.label ?? topic),
      actors: (byEvent[entry.number] ?? [])
        .flatMap((number) => network.dataset.actors[number] ?? [])
        .filter(({ id }) => visible.actors.has(id)),
      sources: entry.independentSources,
    };
  });
}

export function actorRows(network: Network, visible: Visible): readonly ActorRow[] {
  const ties = new Map<string, number>();
  for (const { a, b } of visible.ties.values()) {
    for (const id of [a, b]) ties.set(id, (ties.get(id) ?? 0) + 1);
  }
  return [...visible.actors].flatMap(([id, events]) => {
    const actor = network.actors.get(id);
    if (actor === undefined) return [];
    return [
      {
        id,
        actor,
        name: actor.name,
        sortName: actor.sortName ?? actor.name,
        kind: actor.kind,
        ...(actor.country !== undefined && { country: actor.country }),
        events: events.length,
        ties: ties.get(id) ?? 0,
        ...spanOf(network, events),
      },
    ];
  });
}

/** Ties, or in the lens `events` joints. Office ties are counted apart: see {@link officeTieRows}. */
export function tieRows(network: Network, visible: Visible): readonly TieRow[] {
  return [...visible.ties.values()].map((tie) => tieRow(network, tie));
}

export function officeTieRows(network: Network, visible: Visible): readonly TieRow[] {
  return [...visible.officeTies.values()].map((tie) => tieRow(network, tie));
}

/** What was looked for in vain: all that meets the window, and what has no date. No filter applies. */
export function absenceRows(network: Network, window: Window): readonly AbsenceRow[] {
  return absencesMeeting(network, window).map((entry) => {
    const { id, title, finding, note } = entry.absence;
    const day = anchorDay(entry);
    return {
      ...{ id, entry, title, finding, note, actors: entry.actors },
      ...(day !== undefined && { day }),
      sources: entry.sources.length,
    };
  });
}

function tieRow(network: Network, tie: Tie): TieRow {
  return {
    key: tie.key,
    tie,
    a: nameOf(network, tie.a),
    b: nameOf(network, tie.b),
    events: tie.events.length,
    sources: tie.independentSources,
    ...spanOf(network, tie.events),
  };
}

function nameOf(network: Network, id: string): string {
  const number = network.eventNumbers.get(id);
  const event = number === undefined ? undefined : network.events[number]?.event;
  return network.actors.get(id)?.name ?? event?.title ?? id;
}

function spanOf(network: Network, events: readonly number[]): { first?: Day; last?: Day } {
  const { first, last } = firstAndLast(entriesOf(network, events));
  const [from, to] = [first, last].map((entry) => entry && anchorDay(entry));
  return { ...(from !== undefined && { first: from }), ...(to !== undefined && { last: to }) };
}

function entriesOf(network: Network, events: readonly number[]): readonly EventEntry[] {
  return events.flatMap((number) => network.events[number] ?? []);
}

export type Direction = 'ascending' | 'descending';

// One collation for every reader, so that a table is the same everywhere; digits count as numbers.
const collator = new Intl.Collator('en', { numeric: true });

/**
 * A sorted copy. Equal rows keep their order, and rows without a value come last in both directions.
 * Lists compare as the text they make.
 */
export function sortRows<Row>(rows: readonly Row[], column: keyof Row, direction: Direction): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((one, other) => {
    const [first, second] = [sortable(one[column]), sortable(other[column])];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined);
    }
    return sign * compare(first, second);
  });
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}

function sortable(value: unknown): string | number | undefined {
  if (typeof value === 'number' || typeof value === 'string') return value === '' ? undefined : value;
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.map((item) => (hasName(item) ? item.name : String(item))).join(', ');
}

function hasName(value: unknown): value is { readonly name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}
