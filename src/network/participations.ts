/** Who takes part in events, in columns: numbers in one long list and no object for each. */
import { makesTie } from '../dataset/roles.ts';
import type { EventEntry } from './types.ts';

/** All participations in roles that make a tie, one event after the other. */
export interface Participations {
  /** Those of event `n` stand from `starts[n]` up to, not including, `starts[n + 1]`. */
  readonly starts: Int32Array;
  /** Actor numbers. */
  readonly actors: Int32Array;
  /** The institutions for which they acted, as actor numbers; -1 for none. */
  readonly institutions: Int32Array;
}

/** Events that are read without a rest. */
const AT_ONCE = 1000;

/**
 * The participations of events in their order; yields now and then. A participant who is not among the actors is
 * left out.
 */
export function* participationsOf(
  events: readonly EventEntry[],
  numbers: ReadonlyMap<string, number>,
): Generator<0, Participations> {
  const starts = new Int32Array(events.length + 1);
  let most = 0;
  for (const { event } of events) most += event.participants.length;
  const actors = new Int32Array(most);
  const institutions = new Int32Array(most);
  let count = 0;
  let read = 0;
  for (const { event } of events) {
    for (const { actor, role, institution } of event.participants) {
      const number = makesTie(role) ? numbers.get(actor) : undefined;
      if (number === undefined) continue;
      actors[count] = number;
      institutions[count] = institution === undefined ? -1 : (numbers.get(institution) ?? -1);
      count += 1;
    }
    read += 1;
    starts[read] = count;
    if (read % AT_ONCE === 0) yield 0;
  }
  return { starts, actors: actors.slice(0, count), institutions: institutions.slice(0, count) };
}
