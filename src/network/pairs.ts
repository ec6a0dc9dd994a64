/** Every pair of actors that any event could join, worked out once and numbered. */
import type { Actor } from '../dataset/schema.ts';
import { actorsByEvent, personsOf } from './lens.ts';
import { type Lists, listAt } from './lists.ts';
import type { Network } from './network.ts';
import { PairNumbering, type Pairs } from './pairNumbers.ts';
import { perNetwork } from './perNetwork.ts';
import type { Lens, Question } from './types.ts';

/** Pairs that ties are made of. */
export interface TyingPairs extends Pairs {
  /**
   * Event number to pair number to the events that are part of it, at any depth, and hold the same pair.
   * While one of those is visible the whole does not count towards the tie: a trip is not one more meeting.
   */
  readonly parts: ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;
}

/** Whether two actors stand across from each other: an actor without country differs from every other. */
export function areAcross(one: Actor, other: Actor): boolean {
  return one.country === undefined || other.country === undefined || one.country !== other.country;
}

/** The pairs that a lens ties: all, or only those whose countries differ. */
export function pairsOf(network: Network, lens: Lens, ties: Question['ties']): TyingPairs {
  return ties === 'all' ? allPairs(network, lens) : pairsAcross(network, lens);
}

const allPairs = perNetwork((network, lens: Lens) => tyingPairs(network, lens, () => true));

const pairsAcross = perNetwork((network, lens: Lens) => {
  const { actors } = network.dataset;
  const codes = new Map<string, number>();
  // Countries as numbers; who has none differs from everybody, as a country of its own would.
  const countries = Int32Array.from(actors, ({ country }, number) => {
    if (country === undefined) return -1 - number;
    const code = codes.get(country) ?? codes.size;
    codes.set(country, code);
    return code;
  });
  return tyingPairs(network, lens, (one, other) => countries[one] !== countries[other]);
});

const offices = perNetwork((network, _: 'offices'): Pairs => {
  const { starts, actors, institutions } = network.participations;
  const isPerson = personsOf(network, 'persons');
  const numbering = new PairNumbering(network);
  for (let event = 0; event < network.events.length; event += 1) {
    for (let at = starts[event] ?? 0; at < (starts[event + 1] ?? 0); at += 1) {
      const [actor = 0, institution = -1] = [actors[at], institutions[at]];
      if (institution >= 0 && isPerson[actor] === 1) numbering.hold(actor, institution);
    }
    numbering.nextEvent();
  }
  return numbering.pairs();
});

/** Each person (`one`) with each institution it acted for (`other`). Wholes and parts count alike. */
export function officesOf(network: Network): Pairs {
  return offices(network, 'offices');
}

/** @param ties Whether two actors make a pair at all, by their numbers. */
function tyingPairs(network: Network, lens: Lens, ties: (one: number, other: number) => boolean): TyingPairs {
  const byEvent = actorsByEvent(network, lens);
  const numbering = new PairNumbering(network);
  for (let event = 0; event < network.events.length; event += 1) {
    const own = listAt(byEvent, event);
    for (const one of own) {
      for (const other of own) {
        if (one < other && ties(one, other)) numbering.hold(one, other);
      }
    }
    numbering.nextEvent();
  }
  const pairs = numbering.pairs();
  return { ...pairs, parts: partsWithPair(network, pairs.ofEvent) };
}

function partsWithPair(network: Network, ofEvent: Lists): TyingPairs['parts'] {
  const parts = new Map<number, Map<number, number[]>>();
  for (const part of network.events) {
    for (const whole of part.wholes) {
      const ofWhole = new Set(listAt(ofEvent, whole));
      for (const pair of listAt(ofEvent, part.number)) {
        if (!ofWhole.has(pair)) continue;
        const byPair = parts.get(whole) ?? new Map<number, number[]>();
        parts.set(whole, byPair);
        const own = byPair.get(pair);
        if (own === undefined) byPair.set(pair, [part.number]);
        else own.push(part.number);
      }
    }
  }
  return parts;
}
