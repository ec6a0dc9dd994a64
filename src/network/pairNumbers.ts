/** Pairs of actors, numbered as they come in time, and which of them each event holds. */
import { type Ends, endsOf } from './ends.ts';
import type { Lists } from './lists.ts';
import type { Network } from './network.ts';

/**
 * Columns by the number of a pair. Most pairs meet but once: numbered by their first event, those that come and go
 * together as a window moves stand together in memory.
 */
export interface Pairs {
  /** Actor numbers: in ties the smaller first, in offices the person first. */
  readonly one: Int32Array;
  readonly other: Int32Array;
  /** The numbers of the pairs of each event, ascending. */
  readonly ofEvent: Lists;
  /** All numbers in the order of the dataset: by `one`, then by `other`. */
  readonly inOrder: Int32Array;
  /** The ids of a pair's ends. */
  ends(pair: number): Ends;
}

/** Takes the pairs of one event after the other, and numbers them all at the end. */
export class PairNumbering {
  readonly #network: Network;
  readonly #starts: Int32Array;
  #one = new Int32Array(1024);
  #other = new Int32Array(1024);
  #events = 0;
  /** Holdings so far: one is one pair in one event. */
  #count = 0;

  constructor(network: Network) {
    this.#network = network;
    this.#starts = new Int32Array(network.events.length + 1);
  }

  /** The present event holds this pair; told twice, it still holds it once. */
  hold(one: number, other: number): void {
    if (this.#count === this.#one.length) this.#grow();
    this.#one[this.#count] = one;
    this.#other[this.#count] = other;
    this.#count += 1;
  }

  nextEvent(): void {
    this.#events += 1;
    this.#starts[this.#events] = this.#count;
  }

  pairs(): Pairs {
    const [one, other] = [this.#one.subarray(0, this.#count), this.#other.subarray(0, this.#count)];
    const { firsts, firstOf } = groupsOf(one, other, this.#network.dataset.actors.length);
    const numbers = new Int32Array(this.#count);
    const ends = { one: new Int32Array(firsts.length), other: new Int32Array(firsts.length) };
    let count = 0;
    for (let holding = 0; holding < this.#count; holding += 1) {
      const first = firstOf[holding] ?? 0;
      if (first !== holding) {
        numbers[holding] = numbers[first] ?? 0;
        continue;
      }
      ends.one[count] = one[holding] ?? 0;
      ends.other[count] = other[holding] ?? 0;
      numbers[holding] = count;
      count += 1;
    }
    const inOrder = firsts.map((first) => numbers[first] ?? 0);
    return { ...ends, inOrder, ofEvent: this.#ofEvent(numbers), ends: endsIn(this.#network, ends) };
  }

  /** The pairs of each event in order, each once. */
  #ofEvent(numbers: Int32Array): Lists {
    const starts = new Int32Array(this.#starts.length);
    let count = 0;
    for (let event = 0; event < this.#events; event += 1) {
      const own = numbers.subarray(this.#starts[event], this.#starts[event + 1]);
      if (own.length > 1) own.sort();
      let before = -1;
      for (const number of own) {
        // What has been read may be written over: the list only gets shorter.
        if (number !== before) numbers[count++] = number;
        before = number;
      }
      starts[event + 1] = count;
    }
    return { starts, items: numbers.slice(0, count) };
  }

  #grow(): void {
    const [one, other] = [new Int32Array(2 * this.#count), new Int32Array(2 * this.#count)];
    one.set(this.#one);
    other.set(this.#other);
    [this.#one, this.#other] = [one, other];
  }
}

/** Holdings of the same pair: the first of each group, by pair in the order of the dataset, and that of each holding. */
function groupsOf(
  one: Int32Array,
  other: Int32Array,
  actors: number,
): { readonly firsts: Int32Array; readonly firstOf: Int32Array } {
  const order = sortedBy(one, sortedBy(other, undefined, actors), actors);
  const firsts = new Int32Array(one.length);
  const firstOf = new Int32Array(one.length);
  let count = 0;
  let first = -1;
  for (const holding of order) {
    // Holdings of one pair keep the order in which they came.
    if (first < 0 || one[first] !== one[holding] || other[first] !== other[holding]) {
      first = holding;
      firsts[count] = first;
      count += 1;
    }
    firstOf[holding] = first;
  }
  return { firsts: firsts.slice(0, count), firstOf };
}

/**
 * Places of the values, sorted by value; equal ones keep the order in which they come (counting sort). Values lie
 * between 0 and `below`.
 */
function sortedBy(values: Int32Array, order: Int32Array | undefined, below: number): Int32Array {
  const next = new Int32Array(below + 1);
  for (const value of values) next[value + 1] = (next[value + 1] ?? 0) + 1;
  for (let value = 1; value <= below; value += 1) next[value] = (next[value] ?? 0) + (next[value - 1] ?? 0);
  const sorted = new Int32Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    const place = order === undefined ? at : (order[at] ?? 0);
    const value = values[place] ?? 0;
    const to = next[value] ?? 0;
    sorted[to] = place;
    next[value] = to + 1;
  }
  return sorted;
}

/** Texts are put together when they are first asked for, and kept: most pairs are never in sight. */
function endsIn(
  { dataset }: Network,
  { one, other }: { readonly one: Int32Array; readonly other: Int32Array },
): Pairs['ends'] {
  const known: (Ends | undefined)[] = new Array(one.length);
  const idOf = (actor: number | undefined): string => dataset.actors[actor ?? -1]?.id ?? '';
  return (pair) => {
    const ends = known[pair] ?? endsOf(idOf(one[pair]), idOf(other[pair]));
    known[pair] = ends;
    return ends;
  };
}
