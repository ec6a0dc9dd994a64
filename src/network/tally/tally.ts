/** Every counter of a question, kept in typed arrays and brought from one question to the next. */
import type { FacetCounts } from '../facets.ts';
import type { Bin, BinUnit } from '../histogram.ts';
import type { Network } from '../network.ts';
import { OPEN_QUESTION } from '../question.ts';
import type { Facet, Ledger, Question, Visible } from '../types.ts';
import { barsOf } from './bars.ts';
import { Board } from './board.ts';
import { countsOf, fullFacets, placeOf } from './fullFacets.ts';
import { fullVisible } from './fullVisible.ts';
import { type Presence, presenceOf } from './presence.ts';
import { begins, sameEventFilters, sameFilters, sameQuestion } from './same.ts';

const NO_TIES = new Int32Array();

/** What `visible` says, as numbers. The arrays belong to the tally: read them from it after every `ask`. */
export class Tally {
  readonly #network: Network;
  #board: Board;
  /** Stands where the board stood before it narrowed, for the way back. */
  #spare: Board | undefined;
  #version = 0;
  #presence: Presence | undefined;
  #visible: Visible | undefined;
  #facets: FacetCounts | undefined;
  readonly #bars = new Map<BinUnit, readonly Bin[]>();

  /** @param question What it answers first. */
  constructor(network: Network, question: Question = OPEN_QUESTION) {
    this.#network = network;
    this.#board = new Board(network, question);
  }

  /** Brings everything to this question; the same question again costs nothing. */
  ask(question: Question): void {
    const before = this.#board.question;
    if (sameQuestion(before, question)) return;
    if (!sameFilters(before.filters, question.filters)) {
      this.#bars.clear();
      this.#choose(question);
    }
    this.#board.bring(question);
    this.#version += 1;
    this.#presence = undefined;
    this.#visible = undefined;
    this.#facets = undefined;
  }

  /** What is answered. */
  get question(): Question {
    return this.#board.question;
  }

  /** Grows by one whenever `ask` changed anything. */
  get version(): number {
    return this.#version;
  }

  get ledger(): Ledger {
    return this.#board.ledger();
  }

  /** Visible events. */
  get events(): number {
    return this.#board.counters.events;
  }

  /** Visible actors. */
  get actors(): number {
    return this.#present().actors;
  }

  /** Visible ties; in the lens `events` the joints. */
  get ties(): number {
    return this.#present().ties;
  }

  get officeTies(): number {
    return this.#present().officeTies;
  }

  /** 1 for a visible event, by event number. */
  get eventShown(): Uint8Array {
    return this.#board.counters.shown;
  }

  /** Visible events of each visible actor, by its number; 0 = not visible. */
  get actorEvents(): Int32Array {
    return this.#present().actorEvents;
  }

  /**
   * Events counting towards each pair of `pairsOf(network, lens, ties)`; empty in the lens `events`. A tie is
   * visible when there are any and both its ends are visible.
   */
  get tieEvents(): Int32Array {
    return this.#board.counters.lens.ties?.events ?? NO_TIES;
  }

  /** Distinct independent sources behind those events. */
  get tieSources(): Int32Array {
    return this.#board.counters.lens.ties?.sources ?? NO_TIES;
  }

  /** Events counting towards each pair of `officesOf(network)`; empty outside the lens `both`. */
  get officeEvents(): Int32Array {
    return this.#board.counters.lens.offices?.counts ?? NO_TIES;
  }

  /** What `facetCounts` has for one value; 0 for what the dataset does not have. */
  facetCount(facet: Facet, value: string): number {
    const place = placeOf(this.#network, facet, value);
    return place === undefined ? 0 : (countsOf(this.#board, facet)[place] ?? 0);
  }

  /** Equal to `visible(network, question)`; the same object until the next change. */
  visible(): Visible {
    this.#visible ??= fullVisible(this.#network, this.#board, this.#present());
    return this.#visible;
  }

  /** Equal to `facetCounts(network, question)`; the same object until the next change. */
  facetCounts(): FacetCounts {
    this.#facets ??= fullFacets(this.#network, this.#board);
    return this.#facets;
  }

  /** Equal to `histogram(network, question, unit)`; the same object until the filters change. */
  histogram(unit: BinUnit): readonly Bin[] {
    const known = this.#bars.get(unit);
    if (known !== undefined) return known;
    const bars = barsOf(this.#network, this.#board.obstacles, this.question.filters, unit);
    this.#bars.set(unit, bars);
    return bars;
  }

  /**
   * Takes the spare board when it stands nearer, or when a filter begins: little is left then, so that all is
   * counted anew somewhere anyway, and to end the filter is the same way back.
   */
  #choose({ filters }: Question): void {
    if (sameEventFilters(this.question.filters, filters)) return;
    const spare = this.#spare;
    const stands = spare !== undefined && sameEventFilters(spare.question.filters, filters);
    if (!stands && !begins(this.question.filters, filters)) return;
    this.#spare = this.#board;
    this.#board = spare ?? new Board(this.#network, this.question);
  }

  #present(): Presence {
    this.#presence ??= presenceOf(this.#network, this.#board.counters.lens, this.question);
    return this.#presence;
  }
}
