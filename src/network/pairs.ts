/** Every pair of actors that any event could join, worked out once and numbered. */
import type { Actor } from '../dataset/schema.ts';
import { actorsByEvent } from './lens.ts';
import type { Network } from './network.ts';
import { perNetwork } from './perNetwork.ts';
import type { Lens, Question } from './types.ts';

/** The ids of two ends, sorted; `key` is `a~b`. */
export interface Ends {
  readonly key: string;
  readonly a: string;
  readonly b: string;
}

export interface Pair extends Ends {
  /** Actor numbers: in ties the smaller first, in offices the person first. */
  readonly one: number;
  readonly other: number;
}

export interface Pairs {
  /** In the order of the dataset: by `one`, then by `other`. */
  readonly list: readonly Pair[];
  /** Event number to the numbers of its pairs (places in {@link list}). */
  readonly ofEvent: readonly (readonly number[])[];
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

/** The key of a tie or joint: both ids, sorted. */
export function endsOf(one: string, other: string): Ends {
  const [a, b] = one < other ? [one, other] : [other, one];
  return { key: `${a}~${b}`, a, b };
}

/** The pairs that a lens ties: all, or only those whose countries differ. */
export function pairsOf(network: Network, lens: Lens, ties: Question['ties']): Pairs {
  return ties === 'all' ? allPairs(network, lens) : pairsAcross(network, lens);
}

const allPairs = perNetwork((network, lens: Lens) => tyingPairs(network, lens, () => true));
const pairsAcross = perNetwork((network, lens: Lens) => tyingPairs(network, lens, areAcross));

const offices = perNetwork((network, _: 'offices'): Pairs => {
  const codes = network.events.map(({ participations }) => {
    const own = new Set<number>();
    for (const { actor, institution } of participations) {
      if (actor.kind !== 'person' || institution === undefined) continue;
      const person = network.actorNumbers.get(actor.id);
      const body = network.actorNumbers.get(institution.id);
      if (person !== undefined && body !== undefined) own.add(codeOf(network, person, body));
    }
    return [...own];
  });
  return { ...numbered(network, codes), parts: new Map() };
});

/** Each person (`one`) with each institution it acted for (`other`). Wholes and parts count alike. */
export function officesOf(network: Network): Pairs {
  return offices(network, 'offices');
}

function tyingPairs(network: Network, lens: Lens, ties: (one: Actor, other: Actor) => boolean): Pairs {
  const { actors } = network.dataset;
  const joined = (one: number, other: number): boolean => {
    const [first, second] = [actors[one], actors[other]];
    return first !== undefined && second !== undefined && ties(first, second);
  };
  const codes = actorsByEvent(network, lens).map((own) => {
    const found: number[] = [];
    for (const one of own) {
      for (const other of own) {
        if (one < other && joined(one, other)) found.push(codeOf(network, one, other));
      }
    }
    return found.sort((one, other) => one - other);
  });
  const made = numbered(network, codes);
  return { ...made, parts: partsWithPair(network, made.ofEvent) };
}

/** A pair as one whole number: sorting these numbers sorts the pairs. */
function codeOf({ dataset }: Network, one: number, other: number): number {
  return one * dataset.actors.length + other;
}

/** Numbers the distinct pairs of all events in the order of the dataset; each event has each of its own once. */
function numbered(network: Network, codes: readonly (readonly number[])[]): Omit<Pairs, 'parts'> {
  const { actors } = network.dataset;
  const numbers = new Map<number, number>();
  const list: Pair[] = [];
  // A typed array sorts numbers as numbers, and several times faster.
  for (const code of Float64Array.from(codes.flat()).sort()) {
    if (numbers.has(code)) continue;
    numbers.set(code, list.length);
    const other = code % actors.length;
    const one = (code - other) / actors.length;
    const { key, a, b } = endsOf(actors[one]?.id ?? '', actors[other]?.id ?? '');
    list.push({ key, a, b, one, other });
  }
  return { list, ofEvent: codes.map((own) => own.map((code) => numbers.get(code) ?? 0)) };
}

function partsWithPair(network: Network, ofEvent: Pairs['ofEvent']): Pairs['parts'] {
  const parts = new Map<number, Map<number, number[]>>();
  for (const part of network.events) {
    for (const whole of part.wholes) {
      const ofWhole = new Set(ofEvent[whole]);
      for (const pair of ofEvent[part.number] ?? []) {
        if (!ofWhole.has(pair)) continue;
        const byPair = parts.get(whole) ?? new Map<number, number[]>();
        parts.set(whole, byPair);
        byPair.set(pair, [...(byPair.get(pair) ?? []), part.number]);
      }
    }
  }
  return parts;
}
