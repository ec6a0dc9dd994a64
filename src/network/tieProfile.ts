/** What Details tells of a tie: the events it is made of, and what both ends were in each. */
import type { Actor } from '../dataset/schema.ts';
import { type AbsenceEntry, absencesNaming } from './absences.ts';
import { firstAndLast, newestFirst } from './anchor.ts';
import { appearanceOf } from './appearance.ts';
import type { Network } from './network.ts';
import { officesOf, type Pairs, pairsOf } from './pairs.ts';
import { countSources } from './ties.ts';
import type { EventEntry, Lens, Participation, Visible } from './types.ts';

export interface TieProfile {
  readonly key: string;
  readonly a: Actor;
  readonly b: Actor;
  /** One end is a person, the other the institution it acted for, and nothing else joins them. */
  readonly office: boolean;
  /** The visible events that count, newest first, with each end's participation or that of who acted for it. */
  readonly events: readonly {
    readonly entry: EventEntry;
    readonly a?: Participation;
    readonly b?: Participation;
  }[];
  readonly independentSources: number;
  /** The first and the last of these events that have a date. */
  readonly first?: EventEntry;
  readonly last?: EventEntry;
  /** Events that would count too but are hidden by the filters or the window. */
  readonly hidden: number;
  /** What was looked for in vain and names both, newest first, undated last; whatever is asked. */
  readonly absences: readonly AbsenceEntry[];
}

/** The profile of a tie by its key `a~b`, drawn or not; none where no event at all joins the two. */
export function tieProfile(network: Network, visible: Visible, key: string): TieProfile | undefined {
  const [a, b] = key.split('~').map((id) => network.actors.get(id));
  if (a === undefined || b === undefined) return undefined;
  const shared = sharedEvents(network, visible.question.lens, key);
  const joining = shared.length > 0 ? shared : eventsOf(network, officesOf(network), key);
  if (joining.length === 0) return undefined;
  const isVisible = new Set(visible.events);
  const counting =
    (visible.ties.get(key) ?? visible.officeTies.get(key))?.events ??
    joining.filter((number) => isVisible.has(number));
  const entries = newestFirst(counting.flatMap((number) => network.events[number] ?? []));
  return {
    key,
    a,
    b,
    office: shared.length === 0,
    events: entries.map((entry) => {
      const [one, other] = [a, b].map(({ id }) => endIn(network, entry, id));
      return { entry, ...(one && { a: one }), ...(other && { b: other }) };
    }),
    independentSources: countSources(network, counting),
    ...firstAndLast(entries),
    hidden: joining.filter((number) => !isVisible.has(number)).length,
    absences: absencesNaming(network, [a.id, b.id]),
  };
}

/** Events that would count towards a tie if all were visible, through the lens or, failing that, any other. */
function sharedEvents(network: Network, lens: Lens, key: string): readonly number[] {
  const lenses = [lens, 'both', 'institutions'] as const;
  const found = lenses.map((through) => eventsOf(network, pairsOf(network, through, 'all'), key));
  return found.find((events) => events.length > 0) ?? [];
}

function eventsOf(network: Network, pairs: Pairs, key: string): readonly number[] {
  const number = pairs.list.findIndex((pair) => pair.key === key);
  if (number < 0) return [];
  return network.events.flatMap((entry) => {
    const holds = pairs.ofEvent[entry.number]?.includes(number) ?? false;
    return holds && !pairs.parts.get(entry.number)?.has(number) ? [entry.number] : [];
  });
}

function endIn(network: Network, entry: EventEntry, id: string): Participation | undefined {
  const appearance = appearanceOf(network, entry, id);
  return appearance?.own ?? appearance?.actingFor[0];
}
