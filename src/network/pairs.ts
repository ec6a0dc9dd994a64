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
  const pairs = network.events.map(({ participations }) =>
    participations.flatMap(({ actor, institution }): readonly [number, number][] => {
      const [person, body] = [actor, institution].map((one) => one && network.actorNumbers.get(one.id));
      return actor.kind === 'person' && person !== undefined && body !== undefined ? [[person, body]] : [];
    }),
  );
  return { ...numbered(network, pairs), parts: new Map() };
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
  const pairs = actorsByEvent(network, lens).map((own) => {
    const sorted = [...own].sort((one, other) => one - other);
    return sorted.flatMap((one, index) =>
      sorted
        .slice(index + 1)
        .filter((other) => joined(one, other))
        .map((other): readonly [number, number] => [one, other]),
    );
  });
  const made = numbered(network, pairs);
  return { ...made, parts: partsWithPair(network, made.ofEvent) };
}

/** Numbers the distinct pairs of all events in the order of the dataset. */
function numbered(
  network: Network,
  pairs: readonly (readonly (readonly [one: number, other: number])[])[],
): Omit<Pairs, 'parts'> {
  const { actors } = network.dataset;
  // A pair as one whole number: sorting these numbers sorts the pairs.
  const codes = pairs.map((own) => [...new Set(own.map(([one, other]) => one * actors.length + other))]);
  const sorted = [...new Set(codes.flat())].sort((one, other) => one - other);
  const numbers = new Map(sorted.map((code, number) => [code, number]));
  const list = sorted.map((code) => {
    const other = code % actors.length;
    const one = (code - other) / actors.length;
    return { ...endsOf(actors[one]?.id ?? '', actors[other]?.id ?? ''), one, other };
  });
  return { list, ofEvent: codes.map((own) => own.flatMap((code) => numbers.get(code) ?? [])) };
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
