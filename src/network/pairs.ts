/** Every pair of actors that any event could tie, worked out once per network, lens and sort of ties. */
import type { Actor } from '../dataset/schema.ts';
import { actorsByEvent } from './lens.ts';
import type { Network } from './network.ts';
import type { Lens, Question } from './types.ts';

/** Two actors; ids sorted, `key` is `a~b`. */
export interface Pair {
  readonly key: string;
  readonly a: string;
  readonly b: string;
}

export interface Pairs {
  /** In the order of the dataset: by the earlier of the two actors, then by the later. */
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
export function pairOf(one: string, other: string): Pair {
  const [a, b] = one < other ? [one, other] : [other, one];
  return { key: `${a}~${b}`, a, b };
}

const known = new WeakMap<Network, Map<string, Pairs>>();

/** The pairs of a lens; with `across` only those whose countries differ. */
export function pairsOf(network: Network, lens: Lens, ties: Question['ties']): Pairs {
  const made = known.get(network) ?? new Map<string, Pairs>();
  known.set(network, made);
  const key = `${lens} ${ties}`;
  const found = made.get(key) ?? makePairs(network, lens, ties);
  made.set(key, found);
  return found;
}

function makePairs(network: Network, lens: Lens, ties: Question['ties']): Pairs {
  const actors = [...network.actors.values()];
  // A pair as one whole number: sorting these numbers sorts the pairs by the order of the dataset.
  const codesOfEvent = actorsByEvent(network, lens).map((ids) => {
    const numbers = ids.map((id) => network.actorNumbers.get(id) ?? 0).sort((one, other) => one - other);
    return numbers.flatMap((first, index) =>
      numbers
        .slice(index + 1)
        .filter((second) => ties === 'all' || differ(actors[first], actors[second]))
        .map((second) => first * actors.length + second),
    );
  });
  const codes = [...new Set(codesOfEvent.flat())].sort((one, other) => one - other);
  const numberOfCode = new Map(codes.map((code, number) => [code, number]));
  const list = codes.map((code) => {
    const second = code % actors.length;
    return pairOf(actors[(code - second) / actors.length]?.id ?? '', actors[second]?.id ?? '');
  });
  const ofEvent = codesOfEvent.map((own) => own.map((code) => numberOfCode.get(code) ?? 0));
  return { list, ofEvent, parts: partsWithPair(network, ofEvent) };
}

function differ(one: Actor | undefined, other: Actor | undefined): boolean {
  return one !== undefined && other !== undefined && areAcross(one, other);
}

function partsWithPair(network: Network, ofEvent: readonly (readonly number[])[]): Pairs['parts'] {
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
