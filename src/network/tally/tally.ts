/** Every counter of a question, kept in typed arrays and brought from one question to the next. */
import { type FacetCounts, facetCounts } from '../facets.ts';
import { type Bin, type BinUnit, histogram } from '../histogram.ts';
import type { Network } from '../network.ts';
import { officesOf, type Pairs, pairsOf } from '../pairs.ts';
import { OPEN_QUESTION } from '../question.ts';
import type { Ledger, Question, Tie, Visible } from '../types.ts';
import { visible } from '../visible.ts';

/** What {@link visible} says, as numbers. The arrays belong to the tally: read them, and after the next `ask` again. */
export class Tally {
  readonly #network: Network;
  #question: Question = OPEN_QUESTION;
  #version = 0;
  #seen: Visible;
  #facets: FacetCounts | undefined;
  readonly eventShown: Uint8Array;
  readonly actorEvents: Int32Array;
  #tieEvents = new Int32Array();
  #tieSources = new Int32Array();
  readonly #officeEvents: Int32Array;

  constructor(network: Network) {
    this.#network = network;
    this.#seen = visible(network, OPEN_QUESTION);
    this.eventShown = new Uint8Array(network.events.length);
    this.actorEvents = new Int32Array(network.dataset.actors.length);
    this.#officeEvents = new Int32Array(officesOf(network).list.length);
    this.#count();
  }

  /** Brings everything to this question; the same question again costs nothing. */
  ask(question: Question): void {
    if (question === this.#question) return;
    this.#question = question;
    this.#version += 1;
    this.#seen = visible(this.#network, question);
    this.#facets = undefined;
    this.#count();
  }

  get question(): Question {
    return this.#question;
  }

  /** Grows by one whenever `ask` changed anything. */
  get version(): number {
    return this.#version;
  }

  get ledger(): Ledger {
    return this.#seen.ledger;
  }

  /** Visible events. */
  get events(): number {
    return this.#seen.events.length;
  }

  /** Visible actors. */
  get actors(): number {
    return this.#seen.actors.size;
  }

  /** Visible ties; in the lens `events` the joints. */
  get ties(): number {
    return this.#seen.ties.size;
  }

  get officeTies(): number {
    return this.#seen.officeTies.size;
  }

  /** Events counting towards each pair of `pairsOf(network, lens, ties)`; empty in the lens `events`. */
  get tieEvents(): Int32Array {
    return this.#tieEvents;
  }

  /** Distinct independent sources behind those events. */
  get tieSources(): Int32Array {
    return this.#tieSources;
  }

  /** Events counting towards each pair of `officesOf(network)`; all 0 outside the lens `both`. */
  get officeEvents(): Int32Array {
    return this.#officeEvents;
  }

  /** Equal to {@link visible}; the same object until the next change. */
  visible(): Visible {
    return this.#seen;
  }

  /** Equal to {@link facetCounts}; the same object until the next change. */
  facetCounts(): FacetCounts {
    this.#facets ??= facetCounts(this.#network, this.#question);
    return this.#facets;
  }

  /** Equal to {@link histogram}; the same object until the filters change. */
  histogram(unit: BinUnit): readonly Bin[] {
    return histogram(this.#network, this.#question, unit);
  }

  #count(): void {
    const { lens, ties } = this.#question;
    const { dataset } = this.#network;
    this.eventShown.fill(0);
    for (const event of this.#seen.events) this.eventShown[event] = 1;
    for (const [number, { id }] of dataset.actors.entries()) {
      this.actorEvents[number] = this.#seen.actors.get(id)?.length ?? 0;
    }
    const list = lens === 'events' ? [] : pairsOf(this.#network, lens, ties).list;
    this.#tieEvents = byPair(list, this.#seen.ties, ({ events }) => events.length);
    this.#tieSources = byPair(list, this.#seen.ties, ({ independentSources }) => independentSources);
    this.#officeEvents.set(
      byPair(officesOf(this.#network).list, this.#seen.officeTies, ({ events }) => events.length),
    );
  }
}

function byPair(
  list: Pairs['list'],
  ties: ReadonlyMap<string, Tie>,
  value: (tie: Tie) => number,
): Int32Array<ArrayBuffer> {
  return Int32Array.from(list, ({ key }) => {
    const tie = ties.get(key);
    return tie === undefined ? 0 : value(tie);
  });
}
