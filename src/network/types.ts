/** The vocabulary of the network: what is asked of it and what it answers. */
import type { Day } from '../dataset/day.ts';
import type { Actor, EventRecord, Participant } from '../dataset/schema.ts';

/** Which actors an event has (see `actorsOf`): all, the persons, the institutions, or the event as a node. */
export type Lens = 'both' | 'people' | 'institutions' | 'events';
export const LENSES: readonly Lens[] = ['both', 'people', 'institutions', 'events'];

/** The filters that hold a list of values: several values of one mean any of them. */
export const FACETS = ['topic', 'type', 'country', 'kind', 'institution', 'place', 'source', 'side'] as const;
export type Facet = (typeof FACETS)[number];

/** What passes. An empty list does not filter. */
export type Filters = Readonly<Record<Facet, readonly string[]>> & {
  /** At least so many independent sources; 1 does not filter. */
  readonly sources: number;
  /** Whether background events are considered too. */
  readonly context: boolean;
};

/** Days inclusive; a missing end is open. */
export interface Window {
  readonly from?: Day;
  readonly to?: Day;
}

/** Everything that decides what is visible. */
export interface Question {
  readonly filters: Filters;
  readonly window: Window;
  /** Whether events that are only possibly inside the window are shown. */
  readonly dates: 'possible' | 'certain';
  /** Whether undated events are shown although a window is set. */
  readonly undated: boolean;
  readonly lens: Lens;
  readonly ties: 'across' | 'all';
}

/** A participation in a tie-making role, its references resolved. */
export interface Participation {
  readonly actor: Actor;
  readonly participant: Participant;
  /** For which the person acted. */
  readonly institution?: Actor;
}

/** An event made ready for questions. Its number is its place in {@link Network.events}. */
export interface EventEntry {
  readonly number: number;
  readonly event: EventRecord;
  /** Bounds in days, inclusive; infinite where an end is open; both NaN when undated. */
  readonly lo: number;
  readonly hi: number;
  readonly dated: boolean;
  readonly participations: readonly Participation[];
  /** Values that the event has for each facet of events (`kind` asks actors and is not among them). */
  readonly values: Readonly<Record<Exclude<Facet, 'kind'>, ReadonlySet<string>>>;
  /** Distinct sources of its evidence after folding `sameAs`. */
  readonly independentSources: number;
  /** Those sources: one representative id for each set of copies. */
  readonly foldedSources: readonly string[];
  /** Numbers of the events it is part of, at any depth. */
  readonly wholes: readonly number[];
}

/** Two actors and the events behind what joins them. Ids are sorted; `key` is `a~b`. */
export interface Tie {
  readonly key: string;
  readonly a: string;
  readonly b: string;
  /** Numbers of the visible events that count towards it, in order of date. */
  readonly events: readonly number[];
  /** Distinct independent sources behind those events. */
  readonly independentSources: number;
}

/** Of the events that pass the filters: certain + possible + outside + undated = all. */
export interface Ledger {
  /** "of N": events considered, before filters and window. */
  readonly considered: number;
  readonly certain: number;
  /** Possibly inside and not certainly. */
  readonly possible: number;
  readonly outside: number;
  readonly undated: number;
}

/** The answer to a question. Maps keep the order of the dataset. */
export interface Visible {
  /** What was asked. */
  readonly question: Question;
  /** Numbers of the visible events, in order of date, undated last. */
  readonly events: readonly number[];
  /** Actor id to the numbers of the visible events it took part in (or that it was acted for in). */
  readonly actors: ReadonlyMap<string, readonly number[]>;
  /** By key; in the lens `events` these are the joints between an event and its actors. */
  readonly ties: ReadonlyMap<string, Tie>;
  /** Person to the institution it acted for; only in the lens `both`. */
  readonly officeTies: ReadonlyMap<string, Tie>;
  readonly ledger: Ledger;
}
