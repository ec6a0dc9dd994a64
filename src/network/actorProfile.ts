/** What Details tells of an actor: its meetings, whom it met, for whom it acted, on which sources this rests. */
import type { Actor, Source } from '../dataset/schema.ts';
import { type AbsenceEntry, absencesNaming } from './absences.ts';
import { anchorYear, newestFirst } from './anchor.ts';
import { appearanceOf, counterpartsOf } from './appearance.ts';
import { type Distinct, distinctFrom } from './distinct.ts';
import { metBy } from './met.ts';
import type { Network } from './network.ts';
import { type Sight, seesEvent } from './sight.ts';
import { appearancesOf } from './together.ts';
import type { EventEntry, Participation } from './types.ts';

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
export function actorProfile(network: Network, sight: Sight, id: string): ActorProfile | undefined {
  const actor = network.actors.get(id);
  if (actor === undefined) return undefined;
  const own = appearancesOf(network, id);
  const shown = own.filter((number) => seesEvent(sight, number));
  const seen = shown.flatMap((number) => network.events[number] ?? []);
  const [, ...wholes] = network.partsOf.get(id) ?? [];
  return {
    actor,
    meetings: byYear(network, seen, id),
    metMost: counted(network, metBy(network, sight, id, shown)),
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

function officesAround(
  network: Network,
  entries: readonly EventEntry[],
  id: string,
): Pick<ActorProfile, 'institutions' | 'people'> {
  const institutions = new Map<string, number>();
  const people = new Map<string, number>();
  for (const { participations } of entries) {
    const held = new Set<string>();
    const acted = new Set<string>();
    for (const { actor, institution } of participations) {
      if (actor.kind !== 'person' || institution === undefined) continue;
      if (actor.id === id) held.add(institution.id);
      else if (institution.id === id) acted.add(actor.id);
    }
    for (const other of held) institutions.set(other, (institutions.get(other) ?? 0) + 1);
    for (const other of acted) people.set(other, (people.get(other) ?? 0) + 1);
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
