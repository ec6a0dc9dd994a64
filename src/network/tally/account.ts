/** The ledger, kept by difference: of the events that pass the filters, how they stand to the window. */
import type { Network } from '../network.ts';
import type { Filters, Ledger } from '../types.ts';
import { spansOf } from './spans.ts';

export class Account {
  readonly #network: Network;
  readonly #background: number;
  #passing = 0;
  #undated = 0;
  #certain = 0;
  #possible = 0;

  constructor(network: Network) {
    this.#network = network;
    this.#background = network.events.filter(({ event }) => event.context === true).length;
  }

  /**
   * Counts the events that pass anew.
   * @param among Events among which they all are; without it they are sought among all.
   */
  countPassing(mask: Uint16Array, among: Int32Array | undefined): void {
    const { dated } = spansOf(this.#network);
    let passing = 0;
    let undated = 0;
    if (among === undefined) {
      for (let event = 0; event < mask.length; event += 1) if (mask[event] === 0) passing += 1;
      for (let event = dated; event < mask.length; event += 1) if (mask[event] === 0) undated += 1;
    } else {
      for (let at = 0; at < among.length; at += 1) {
        const event = among[at] ?? 0;
        if (mask[event] !== 0) continue;
        passing += 1;
        if (event >= dated) undated += 1;
      }
    }
    this.#passing = passing;
    this.#undated = undated;
  }

  /** Sets how many of those that pass are in the window. */
  setInside(certain: number, possible: number): void {
    this.#certain = certain;
    this.#possible = possible;
  }

  /** So many more of those that pass are in the window now. */
  moveAll(certain: number, possible: number): void {
    this.#certain += certain;
    this.#possible += possible;
  }

  ledger({ context }: Filters): Ledger {
    return {
      considered: this.#network.events.length - (context ? 0 : this.#background),
      certain: this.#certain,
      possible: this.#possible,
      outside: this.#passing - this.#undated - this.#certain - this.#possible,
      undated: this.#undated,
    };
  }
}
