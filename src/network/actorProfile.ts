/** What Details tells of an actor: its meetings, whom it met, for whom it acted, on which sources this rests. */
import type { Actor, Source } from '../dataset/schema.ts';
import { type AbsenceEntry, absencesNaming } from './absences.ts';
import { anchorYear, newestFirst } from './anchor.ts';
import { appearanceOf, counterpartsOf } from './appearance.ts';
import { type Distinct, distinctFrom } from './distinct.ts';
import type { Network } from './network.ts';
import { officesOf } from './pairs.ts';
import { visibleTies } from './ties.ts';
import type { EventEntry, Lens, Participation, Tie, Visible } from './types.ts';

export interface Meeting {
  readonly entry: EventEntry;
  /** With role and office on the day; absent when only others acted for it. */
  readonly own?: Participation;
  /** Those who acted for it: its people, when it is an institution. */
  readonly actingFor: readonly Participation[];
  /** Of other countries or, where there are none, all others. */
  readonly counterparts: readonly Participation[];
  /** It is only mentioned, or has another role that makes no tie. */
  readonly roleOnly: boolean;
}

/** An actor and a number of visible events. */
export interface Counted {
  readonly actor: Actor;
  readonly count: number;
}

export interface ActorProfile {
  readonly actor: Actor;
  /** Visible events, newest first; those of no known year last. */
  readonly meetings: readonly { readonly year?: number; readonly items: readonly Meeting[] }[];
  /** The ends of its ties, most events first. */
  readonly metMost: readonly Counted[];
  /** For whom it acted, when it is a person. */
  readonly institutions: readonly Counted[];
  /** Who acted for it, when it is none. */
  readonly people: readonly Counted[];
  /** What it is part of, upwards, and what is directly part of it. */
  readonly wholes: readonly Actor[];
  readonly parts: readonly Actor[];
  /** Sources of its visible events, most events first. */
  readonly sources: readonly { readonly source: Source; readonly count: number }[];
  /** Its events that the filters or the window hide. */
  readonly hidden: number;
  /** What was looked for in vain and names it, newest first, undated last; whatever is asked. */
  readonly absences: readonly AbsenceEntry[];
  /** Its namesakes. */
  readonly distinct: readonly Distinct<Actor>[];
}

/** The profile of an actor in what is visible; none when the dataset has no such actor. */
export function actorProfile(network: Network, visible: Visible, id: string): ActorProfile | undefined {
  const actor = network.actors.get(id);
  if (actor === undefined) return undefined;
  const isVisible = new Set(visible.events);
  const own = network.events.filter((entry) => appearanceOf(network, entry, id) !== undefined);
  const seen = own.filter((entry) => isVisible.has(entry.number));
  const [, ...wholes] = network.partsOf.get(id) ?? [];
  return {
    actor,
    meetings: byYear(network, seen, id),
    metMost: metMost(network, visible, id),
    ...officesAround(network, seen, id),
    wholes: wholes.flatMap((whole) => network.actors.get(whole) ?? []),
    parts: network.dataset.actors.filter(({ partOf }) => partOf === id),
    sources: sourcesOf(network, seen),
    hidden: own.length - seen.length,
    absences: absencesNaming(network, [id]),
    distinct: distinctFrom(network.dataset.actors, actor),
  };
}

function byYear(network: Network, entries: readonly EventEntry[], id: string): ActorProfile['meetings'] {
  const years = new Map<number | undefined, Meeting[]>();
  for (const entry of newestFirst(entries)) {
    const appearance = appearanceOf(network, entry, id);
    if (appearance === undefined) continue;
    const year = anchorYear(entry);
    const items = years.get(year) ?? [];
    years.set(year, items);
    items.push({ entry, ...appearance, counterparts: counterpartsOf(network, entry, id) });
  }
  return [...years].map(([year, items]) => ({ ...(year !== undefined && { year }), items }));
}

/** From the drawn ties, so that list and width agree; where none are drawn, from those that would be. */
function metMost(network: Network, visible: Visible, id: string): readonly Counted[] {
  const { lens } = visible.question;
  const counts = new Map<string, number>();
  const drawn = lens === 'events' ? tiesIn(network, visible, 'both') : visible.ties;
  const own = [...drawn.values()].filter(({ a, b }) => a === id || b === id);
  // Seen through `both`, an institution has ties of its own only where it is named as a participant itself.
  const ties = own.length > 0 ? own : [...tiesIn(network, visible, 'institutions').values()];
  for (const { a, b, events } of ties) {
    if (a === id) counts.set(b, events.length);
    if (b === id) counts.set(a, events.length);
  }
  return counted(network, counts);
}

function tiesIn(network: Network, visible: Visible, lens: Lens): ReadonlyMap<string, Tie> {
  return visibleTies(network, visible.events, network.actors.keys(), lens, visible.question.ties);
}

function officesAround(
  network: Network,
  entries: readonly EventEntry[],
  id: string,
): Pick<ActorProfile, 'institutions' | 'people'> {
  const { list, ofEvent } = officesOf(network);
  const self = network.actorNumbers.get(id);
  const institutions = new Map<string, number>();
  const people = new Map<string, number>();
  const count = (counts: Map<string, number>, actor: number): void => {
    const other = network.dataset.actors[actor]?.id;
    if (other !== undefined) counts.set(other, (counts.get(other) ?? 0) + 1);
  };
  for (const office of entries.flatMap(({ number }) => ofEvent[number] ?? [])) {
    const pair = list[office];
    if (pair === undefined) continue;
    if (pair.one === self) count(institutions, pair.other);
    else if (pair.other === self) count(people, pair.one);
  }
  return { institutions: counted(network, institutions), people: counted(network, people) };
}

function sourcesOf(network: Network, entries: readonly EventEntry[]): ActorProfile['sources'] {
  const counts = new Map<string, number>();
  for (const { values } of entries) {
    for (const source of values.source) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, count]) => {
      const source = network.sources.get(id);
      return source ? [{ source, count }] : [];
    })
    .sort((one, other) => other.count - one.count || (one.source.id < other.source.id ? -1 : 1));
}

function counted(network: Network, counts: ReadonlyMap<string, number>): readonly Counted[] {
  const place = ({ actor }: Counted): number => network.actorNumbers.get(actor.id) ?? 0;
  return [...counts]
    .flatMap(([id, count]) => {
      const actor = network.actors.get(id);
      return actor ? [{ actor, count }] : [];
    })
    .sort((one, other) => other.count - one.count || place(one) - place(other));
}
