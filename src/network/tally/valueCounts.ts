/** How many events each value of each clause would show, all other clauses staying as they are. */
import { CLAUSES, type Clauses } from './clauses.ts';

/** Numbers inside one clause are counted for events that this clause alone keeps out, too. */
export class ValueCounts {
  /** By value number. */
  readonly counts: Int32Array;
  readonly #clauses: Clauses;

  constructor(clauses: Clauses) {
    this.#clauses = clauses;
    this.counts = new Int32Array(clauses.bases.at(-1) ?? 0);
  }

  /** Adds (1) or takes away (-1) an event of the window that fails the clauses of `mask`. */
  change(event: number, mask: number, by: 1 | -1): void {
    if (mask === 0) this.#count(event, 0, CLAUSES.length, by);
    else if (isSingle(mask)) {
      const clause = clauseOf(mask);
      this.#count(event, clause, clause + 1, by);
    }
  }

  /** Forgets all events. What a clause's own values show stays when it is `kept`. */
  clear(kept?: number): void {
    if (kept === undefined) {
      this.counts.fill(0);
      return;
    }
    const { bases } = this.#clauses;
    this.counts.fill(0, 0, bases[kept]);
    this.counts.fill(0, bases[kept + 1]);
  }

  /** Adds an event that fails nothing, but not to the values of one clause. */
  addBut(event: number, kept: number): void {
    this.#count(event, 0, kept, 1);
    this.#count(event, kept + 1, CLAUSES.length, 1);
  }

  #count(event: number, first: number, end: number, by: 1 | -1): void {
    const { counts } = this;
    const { starts, items } = this.#clauses.values;
    const list = event * CLAUSES.length;
    const last = starts[list + end] ?? 0;
    for (let at = starts[list + first] ?? 0; at < last; at += 1) {
      const value = items[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + by;
    }
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
