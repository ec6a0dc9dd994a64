/** The counters as lists and maps, for those who read all of them. */

import { endsOf } from '../ends.ts';
import { actorsByEvent } from '../lens.ts';
import { type Lists, listAt } from '../lists.ts';
import type { Network } from '../network.ts';
import type { Pairs } from '../pairNumbers.ts';
import { officesOf, pairsOf } from '../pairs.ts';
import { countSources } from '../ties.ts';
import type { Tie, Visible } from '../types.ts';
import type { Board } from './board.ts';
import type { Presence } from './presence.ts';
import type { TieCounts } from './tieCounts.ts';

/** Equal to `visible` for the question of the board. */
export function fullVisible(network: Network, board: Board, presence: Presence): Visible {
  const { question } = board;
  const { shown, lens } = board.counters;
  const events: number[] = [];
  for (let event = 0; event < shown.length; event += 1) if (shown[event] === 1) events.push(event);
  const isPresent = (actor: number): boolean => (presence.actorEvents[actor] ?? 0) > 0;
  return {
    question,
    events,
    actors: actorsOf(network, events, (lens.tookPart ?? lens.actors).lists, isPresent),
    ties:
      lens.ties === undefined ? joints(network, events, isPresent) : ties(network, board, events, isPresent),
    officeTies: lens.offices === undefined ? new Map() : officeTies(network, events, isPresent),
    ledger: board.ledger(),
  };
}

type Test = (number: number) => boolean;

function actorsOf(
  network: Network,
  events: readonly number[],
  lists: Lists,
  isPresent: Test,
): Visible['actors'] {
  const own = gather(events, lists, network.dataset.actors.length, isPresent);
  const actors = new Map<string, readonly number[]>();
  for (const [number, list] of own.entries()) {
    if (list === undefined) continue;
    const actor = network.dataset.actors[number];
    if (actor !== undefined) actors.set(actor.id, list);
  }
  return actors;
}

function ties(
  network: Network,
  board: Board,
  events: readonly number[],
  isPresent: Test,
): ReadonlyMap<string, Tie> {
  const counts = board.counters.lens.ties;
  if (counts === undefined) return new Map();
  const pairs = pairsOf(network, board.question.lens, board.question.ties);
  const { one, other, ofEvent } = pairs;
  const joins: Test = (pair) => isPresent(one[pair] ?? 0) && isPresent(other[pair] ?? 0);
  const own = gather(events, ofEvent, one.length, joins, counts);
  return tiesOf(pairs, own, (pair) => counts.sources[pair] ?? 0);
}

function officeTies(network: Network, events: readonly number[], isPresent: Test): ReadonlyMap<string, Tie> {
  const offices = officesOf(network);
  const { one, other, ofEvent } = offices;
  const joins: Test = (pair) => isPresent(one[pair] ?? 0) && isPresent(other[pair] ?? 0);
  const own = gather(events, ofEvent, one.length, joins);
  return tiesOf(offices, own, (_, counting) => countSources(network, counting));
}

function tiesOf(
  { inOrder, ends }: Pairs,
  own: readonly (readonly number[] | undefined)[],
  sources: (pair: number, counting: readonly number[]) => number,
): ReadonlyMap<string, Tie> {
  const found = new Map<string, Tie>();
  for (const number of inOrder) {
    const counting = own[number];
    if (counting === undefined) continue;
    const { key, a, b } = ends(number);
    found.set(key, { key, a, b, events: counting, independentSources: sources(number, counting) });
  }
  return found;
}

/**
 * For each of so many things that events name those events, in order.
 * @param isWanted Asked of the number of a thing.
 * @param naming Says of each place in the lists whether it counts; without it all do.
 */
function gather(
  events: readonly number[],
  { starts, items }: Lists,
  count: number,
  isWanted: Test,
  naming?: TieCounts,
): readonly (number[] | undefined)[] {
  // Made at its full length: an array that grows in leaps becomes a slow one.
  const found: (number[] | undefined)[] = new Array(count);
  for (const event of events) {
    const end = starts[event + 1] ?? 0;
    for (let at = starts[event] ?? 0; at < end; at += 1) {
      const thing = items[at] ?? 0;
      if (!isWanted(thing) || naming?.counts(at) === false) continue;
      const own = found[thing];
      if (own === undefined) found[thing] = [event];
      else own.push(event);
    }
  }
  return found;
}

/** In order of events, as their actors stand in them. */
function joints(network: Network, events: readonly number[], isPresent: Test): ReadonlyMap<string, Tie> {
  const byEvent = actorsByEvent(network, 'events');
  const found = new Map<string, Tie>();
  for (const event of events) {
    const entry = network.events[event];
    if (entry === undefined) continue;
    const { independentSources } = entry;
    for (const number of listAt(byEvent, event)) {
      const actor = network.dataset.actors[number];
      if (actor === undefined || !isPresent(number)) continue;
      const ends = endsOf(entry.event.id, actor.id);
      found.set(ends.key, { ...ends, events: [event], independentSources });
    }
  }
  return found;
}
