/** Columns of what each event says of pairs of actors, made once for each lens and kind of ties. */
import type { Network } from '../network.ts';
import { type Pairs, pairsOf } from '../pairs.ts';
import { perNetwork } from '../perNetwork.ts';
import type { Lens, Question } from '../types.ts';
import { inverted, type Lists, ListsWriter, listsOf } from './lists.ts';

/** A holding is one pair in one event; holdings are numbered as they stand in `pairs`. */
export interface TieColumns {
  /** Actor numbers of each pair. */
  readonly one: Int32Array;
  readonly other: Int32Array;
  /** The pairs of each event. */
  readonly pairs: Lists;
  /** The event of each holding. */
  readonly events: Int32Array;
  /** For each holding the slots of its event's sources: one slot for each pair and independent source. */
  readonly slots: Lists;
  readonly slotCount: number;
  /** For each holding those of the same pair by events that its event is part of, at any depth. */
  readonly wholes: Lists;
  /** 1 for an event with such holdings. */
  readonly hasWholes: Uint8Array;
}

const made = perNetwork((network, key: `${Lens}/${Question['ties']}`): TieColumns => {
  // The key is made below of these two and cannot hold anything else.
  const [lens, ties] = key.split('/') as [Lens, Question['ties']];
  const found = pairsOf(network, lens, ties);
  const pairs = listsOf(found.ofEvent);
  const events = new Int32Array(pairs.items.length);
  for (let event = 0; event < network.events.length; event += 1) {
    events.fill(event, pairs.starts[event], pairs.starts[event + 1]);
  }
  const hasWholes = new Uint8Array(network.events.length);
  return {
    one: Int32Array.from(found.list, ({ one }) => one),
    other: Int32Array.from(found.list, ({ other }) => other),
    pairs,
    events,
    ...slotsOf(network, pairs, events, found.list.length),
    wholes: wholesOf(found, pairs, events, hasWholes),
    hasWholes,
  };
});

export function tieColumns(network: Network, lens: Lens, ties: Question['ties']): TieColumns {
  return made(network, `${lens}/${ties}`);
}

/** Slots of one pair are neighbours. */
function slotsOf(
  network: Network,
  pairs: Lists,
  events: Int32Array,
  pairCount: number,
): Pick<TieColumns, 'slots' | 'slotCount'> {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const sources = listsOf(network.events.map(({ foldedSources }) => foldedSources.map(numberOf)));
  const starts = new Int32Array(events.length + 1);
  for (const [holding, event] of events.entries()) {
    starts[holding + 1] =
      (starts[holding] ?? 0) + (sources.starts[event + 1] ?? 0) - (sources.starts[event] ?? 0);
  }
  const items = new Int32Array(starts[events.length] ?? 0);
  const ofPair = inverted(pairs, pairCount).places;
  /** The pair for which each source was met last, and the slot it then got. */
  const metFor = new Int32Array(numbers.size).fill(-1);
  const slotOf = new Int32Array(numbers.size);
  let slotCount = 0;
  for (let pair = 0; pair < pairCount; pair += 1) {
    for (const holding of ofPair.items.subarray(ofPair.starts[pair], ofPair.starts[pair + 1])) {
      const event = events[holding] ?? 0;
      let at = starts[holding] ?? 0;
      for (const source of sources.items.subarray(sources.starts[event], sources.starts[event + 1])) {
        if (metFor[source] !== pair) {
          metFor[source] = pair;
          slotOf[source] = slotCount;
          slotCount += 1;
        }
        items[at] = slotOf[source] ?? 0;
        at += 1;
      }
    }
  }
  return { slots: { starts, items }, slotCount };
}

function wholesOf({ parts }: Pairs, pairs: Lists, events: Int32Array, hasWholes: Uint8Array): Lists {
  const holdingOf = (event: number, pair: number): number =>
    pairs.items.subarray(0, pairs.starts[event + 1]).indexOf(pair, pairs.starts[event]);
  const wholes = new Map<number, number[]>();
  for (const [whole, byPair] of parts) {
    for (const [pair, own] of byPair) {
      const holding = holdingOf(whole, pair);
      for (const part of own) {
        const held = holdingOf(part, pair);
        hasWholes[part] = 1;
        wholes.set(held, [...(wholes.get(held) ?? []), holding]);
      }
    }
  }
  const writer = new ListsWriter(events.length);
  for (let holding = 0; holding < events.length; holding += 1) {
    for (const whole of wholes.get(holding) ?? []) writer.push(whole);
    writer.end();
  }
  return writer.lists();
}
