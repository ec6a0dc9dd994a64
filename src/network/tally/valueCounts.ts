/** How many events each value of each clause would show, all other clauses staying as they are. */

import { CLAUSES } from '../eventFilter.ts';
import { endOfRun } from '../lists.ts';
import type { Clauses } from './clauses.ts';

/** Numbers inside one clause are counted for events that this clause alone keeps out, too. */
export class ValueCounts {
  /** By value number. */
  readonly counts: Int32Array;
  readonly #clauses: Clauses;
  /** Where the values of each event begin, whatever their clause. */
  readonly #starts: Int32Array;

  constructor(clauses: Clauses) {
    const { starts } = clauses.values;
    this.#clauses = clauses;
    this.counts = new Int32Array(clauses.bases.at(-1) ?? 0);
    this.#starts = Int32Array.from(
      { length: (starts.length - 1) / CLAUSES.length + 1 },
      (_, event) => starts[event * CLAUSES.length] ?? 0,
    );
  }

  /** Adds (1) or takes away (-1) the first events of a list, of which none fails anything. */
  changeAll(list: Int32Array, count: number, by: 1 | -1): void {
    const { counts } = this;
    const { items } = this.#clauses.values;
    const starts = this.#starts;
    let at = 0;
    while (at < count) {
      const first = list[at] ?? 0;
      at = endOfRun(list, at, count);
      const end = starts[(list[at - 1] ?? 0) + 1] ?? 0;
      for (let place = starts[first] ?? 0; place < end; place += 1) {
        const value = items[place] ?? 0;
        counts[value] = (counts[value] ?? 0) + by;
      }
    }
  }

  /** Adds or takes away an event that fails the clauses of `mask`; of several it counts nowhere. */
  changeKeptOut(event: number, mask: number, by: 1 | -1): void {
    if (!isSingle(mask)) return;
    const { counts } = this;
    const { starts, items } = this.#clauses.values;
    const list = event * CLAUSES.length + clauseOf(mask);
    const end = starts[list + 1] ?? 0;
    for (let place = starts[list] ?? 0; place < end; place += 1) {
      const value = items[place] ?? 0;
      counts[value] = (counts[value] ?? 0) + by;
    }
  }

  /** The counts of one clause's values. */
  of(clause: number): Int32Array {
    const { bases } = this.#clauses;
    return this.counts.subarray(bases[clause], bases[clause + 1]);
  }
}

/** Whether exactly one bit is set, of a mask that is not 0. */
export function isSingle(mask: number): boolean {
  return (mask & (mask - 1)) === 0;
}

/** The clause of the only bit that is set. */
export function clauseOf(mask: number): number {
  return 31 - Math.clz32(mask);
}
