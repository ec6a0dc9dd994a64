/** All counters of a board, and the events that are about to change them. */
import type { Network } from '../network.ts';
import type { Question } from '../types.ts';
import { clausesOf } from './clauses.ts';
import { LensCounts } from './lensCounts.ts';
import { ValueCounts } from './valueCounts.ts';

export class Counters {
  /** 1 for each visible event. */
  readonly shown: Uint8Array;
  readonly values: ValueCounts;
  /** Visible events. */
  events = 0;
  #lens: LensCounts;
  readonly #network: Network;
  readonly #coming: Int32Array;
  readonly #going: Int32Array;
  #comingCount = 0;
  #goingCount = 0;

  constructor(network: Network, question: Question) {
    const count = network.events.length;
    this.#network = network;
    this.shown = new Uint8Array(count);
    this.#coming = new Int32Array(count);
    this.#going = new Int32Array(count);
    this.values = new ValueCounts(clausesOf(network));
    this.#lens = new LensCounts(network, question, this.shown);
  }

  get lens(): LensCounts {
    return this.#lens;
  }

  /** Looks through another lens, at no event yet. */
  changeLens(question: Question): void {
    this.#lens = new LensCounts(this.#network, question, this.shown);
  }

  clear(): void {
    this.events = 0;
    this.values.counts.fill(0);
    this.#lens.clear();
  }

  /** Notes that an event of the window that fails the clauses of a mask comes (1) or goes (-1). */
  turn(event: number, mask: number, by: 1 | -1): void {
    if (mask !== 0) this.values.changeKeptOut(event, mask, by);
    else if (by === 1) this.#coming[this.#comingCount++] = event;
    else this.#going[this.#goingCount++] = event;
  }

  /** Counts what was noted: one counter after the other, so that each works in its own part of memory. */
  settle(): void {
    this.events += this.#comingCount - this.#goingCount;
    this.values.changeAll(this.#going, this.#goingCount, -1);
    this.values.changeAll(this.#coming, this.#comingCount, 1);
    this.#lens.changeAll(this.#going, this.#goingCount, -1);
    this.#lens.changeAll(this.#coming, this.#comingCount, 1);
    this.#goingCount = 0;
    this.#comingCount = 0;
  }

  /** Counts the first events of a list, none of which fails anything, beside what has been noted. */
  bringIn(list: Int32Array, count: number): void {
    this.events += count;
    this.values.changeAll(list, count, 1);
    this.#lens.changeAll(list, count, 1);
  }
}
