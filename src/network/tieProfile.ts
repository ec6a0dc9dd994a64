/** What Details tells of a tie: the events it is made of, and what both ends were in each. */
import type { Actor } from '../dataset/schema.ts';
import { type AbsenceEntry, absencesNaming } from './absences.ts';
import { firstAndLast, newestFirst } from './anchor.ts';
import { appearanceOf } from './appearance.ts';
import type { Network } from './network.ts';
import { officeTieEvents, type Sight, seesEvent, tieEvents } from './sight.ts';
import { countSources } from './ties.ts';
import { counting, officeEvents, together } from './together.ts';
import type { EventEntry, Lens, Participation } from './types.ts';

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
export function tieProfile(network: Network, sight: Sight, key: string): TieProfile | undefined {
  const [a, b] = key.split('~').map((id) => network.actors.get(id));
  if (a === undefined || b === undefined) return undefined;
  const shared = sharedEvents(network, sight.question.lens, a.id, b.id);
  const joining = shared.length > 0 ? shared : officeEvents(network, a.id, b.id);
  if (joining.length === 0) return undefined;
  const behind = [
    tieEvents(network, sight, a.id, b.id),
    officeTieEvents(network, sight, a.id, b.id),
    joining.filter((number) => seesEvent(sight, number)),
  ].find((events) => events.length > 0);
  const numbers = behind ?? [];
  const entries = newestFirst(numbers.flatMap((number) => network.events[number] ?? []));
  return {
    key,
    a,
    b,
    office: shared.length === 0,
    events: entries.map((entry) => {
      const [one, other] = [a, b].map(({ id }) => endIn(network, entry, id));
      return { entry, ...(one && { a: one }), ...(other && { b: other }) };
    }),
    independentSources: countSources(network, numbers),
    ...firstAndLast(entries),
    hidden: joining.filter((number) => !seesEvent(sight, number)).length,
    absences: absencesNaming(network, [a.id, b.id]),
  };
}

/** Events that would count towards a tie if all were visible, through the lens or, failing that, any other. */
function sharedEvents(network: Network, lens: Lens, one: string, other: string): readonly number[] {
  for (const through of [lens, 'both', 'institutions'] as const) {
    const events = together(network, through, one, other);
    if (events.length > 0) return counting(network, events);
  }
  return [];
}

function endIn(network: Network, entry: EventEntry, id: string): Participation | undefined {
  const appearance = appearanceOf(network, entry, id);
  return appearance?.own ?? appearance?.actingFor[0];
}
