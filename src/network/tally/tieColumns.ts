/** Columns of what each event says of pairs of actors, made once for each lens and kind of ties. */

import { type Lists, ListsWriter } from '../lists.ts';
import type { Network } from '../network.ts';
import { pairsOf, type TyingPairs } from '../pairs.ts';
import { perNetwork } from '../perNetwork.ts';
import type { Lens, Question } from '../types.ts';
import { citations } from './citations.ts';

/** A holding is one pair in one event; holdings are numbered as they stand in `pairs`. */
export interface TieColumns {
  /** Actor numbers of each pair. */
  readonly one: Int32Array;
  readonly other: Int32Array;
  /** The pairs of each event. */
  readonly pairs: Lists;
  /** The event of each holding. */
  readonly events: Int32Array;
  /** How many independent sources of a holding's event no other event with this pair has. */
  readonly ownSources: Uint16Array;
  /** The others, for each holding: one slot for each pair and source that several of its events share. */
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
  const { one, other, ofEvent: pairs } = found;
  const events = new Int32Array(pairs.items.length);
  for (let event = 0; event < network.events.length; event += 1) {
    events.fill(event, pairs.starts[event], pairs.starts[event + 1]);
  }
  const hasWholes = new Uint8Array(network.events.length);
  return {
    one,
    other,
    pairs,
    events,
    ...citations(network, pairs, events, one.length),
    wholes: wholesOf(found, pairs, events, hasWholes),
    hasWholes,
  };
});

export function tieColumns(network: Network, lens: Lens, ties: Question['ties']): TieColumns {
  return made(network, `${lens}/${ties}`);
}

function wholesOf({ parts }: TyingPairs, pairs: Lists, events: Int32Array, hasWholes: Uint8Array): Lists {
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
