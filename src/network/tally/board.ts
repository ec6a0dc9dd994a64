/** The counters of one question, and how they are brought to the next: by difference, or anew where that is less. */
import type { Network } from '../network.ts';
import type { Ledger, Question, Window } from '../types.ts';
import { Account } from './account.ts';
import { Counters } from './counters.ts';
import { CERTAIN, Cut, OUTSIDE, POSSIBLE, type Showing, STANDINGS, showingOf } from './cut.ts';
import { countAlike } from './lensCounts.ts';
import { Obstacles } from './obstacles.ts';
import { sameEventFilters, sameWindow } from './same.ts';
import { spansOf } from './spans.ts';
import { clauseOf, isSingle } from './valueCounts.ts';

/** Setting all counters to 0 takes about as long as bringing in this part of the events. */
const CLEARING = 1 / 200;

export class Board {
  readonly counters: Counters;
  readonly obstacles: Obstacles;
  readonly #cut: Cut;
  readonly #account: Account;
  /** Masks before the filters changed. */
  readonly #before: Uint16Array;
  /** By standing: by how many there are more of those that pass. */
  readonly #moved = new Int32Array(STANDINGS);
  /** Room for a list of events. */
  readonly #list: Int32Array;
  #question: Question;
  #showing: Showing;

  constructor(network: Network, question: Question) {
    const count = network.events.length;
    this.#question = question;
    this.#showing = showingOf(question);
    this.#before = new Uint16Array(count);
    this.#list = new Int32Array(count);
    this.obstacles = new Obstacles(network);
    this.obstacles.apply(question.filters);
    this.#account = new Account(network);
    this.#account.countPassing(this.obstacles.mask, this.obstacles.narrowest()?.events);
    this.#cut = new Cut(spansOf(network), count, question.window);
    this.counters = new Counters(network, question);
    this.#refill(this.#cut.collect(this.#list));
  }

  get question(): Question {
    return this.#question;
  }

  ledger(): Ledger {
    return this.#account.ledger(this.#question.filters);
  }

  /** Brings all counters to this question. */
  bring(question: Question): void {
    const before = this.#question;
    this.#question = question;
    const moves = !sameWindow(before.window, question.window);
    const filters = !sameEventFilters(before.filters, question.filters);
    if (!filters || !this.#askFilters(question, moves)) {
      this.#askShowing(showingOf(question));
      if (moves) this.#askWindow(question.window);
    }
    if (countAlike(before, question)) return;
    this.counters.changeLens(question);
    this.#refill(this.#cut.collect(this.#list));
  }

  /** Whether everything is counted anew for the whole question, as when the window moves at the same time. */
  #askFilters(question: Question, moves: boolean): boolean {
    const { mask } = this.obstacles;
    this.#before.set(mask);
    const changed = this.obstacles.apply(question.filters);
    if (changed === 0) return false;
    const narrowing = this.obstacles.narrowest();
    this.#account.countPassing(mask, narrowing?.events);
    if (moves) {
      this.#showing = showingOf(question);
      this.#refill(this.#cut.restart(question.window, this.#list));
      return true;
    }
    const alone = isSingle(changed) ? clauseOf(changed) : undefined;
    // What only the one changed clause keeps out counts for its own values alone, and those stand.
    const isEnough = narrowing !== undefined && narrowing.clause === alone;
    const count = isEnough
      ? this.#cut.collectAmong(narrowing.events, this.#list)
      : this.#cut.collect(this.#list);
    const { now, stays } = this.#census(count);
    const turns = this.counters.events - stays + now - stays;
    if (turns > now + mask.length * CLEARING) this.#refill(count, alone);
    else this.#change(isEnough ? this.#cut.collect(this.#list) : count);
    return false;
  }

  /** Of the first events of the list: how many are visible by the new masks, and how many were so before. */
  #census(count: number): { readonly now: number; readonly stays: number } {
    const { mask } = this.obstacles;
    const { standing } = this.#cut;
    let now = 0;
    let stays = 0;
    let certain = 0;
    let possible = 0;
    for (let at = 0; at < count; at += 1) {
      const event = this.#list[at] ?? 0;
      if (mask[event] !== 0) continue;
      const stands = standing[event] ?? OUTSIDE;
      if (stands === CERTAIN) certain += 1;
      if (stands === POSSIBLE) possible += 1;
      if (this.#showing[stands] === 0) continue;
      now += 1;
      if (this.#before[event] === 0) stays += 1;
    }
    this.#account.setInside(certain, possible);
    return { now, stays };
  }

  /** Brings the first events of the list from the masks before to those of now. */
  #change(count: number): void {
    const { mask } = this.obstacles;
    const { standing } = this.#cut;
    for (let at = 0; at < count; at += 1) {
      const event = this.#list[at] ?? 0;
      const now = mask[event] ?? 0;
      const before = this.#before[event] ?? 0;
      if (before === now || this.#showing[standing[event] ?? OUTSIDE] === 0) continue;
      this.counters.turn(event, before, -1);
      this.counters.turn(event, now, 1);
    }
    this.counters.settle();
  }

  /** Counts the first events of the list anew; when one clause alone has changed, its own values stand. */
  #refill(count: number, kept?: number): void {
    const { mask } = this.obstacles;
    const { standing } = this.#cut;
    const own = kept === undefined ? undefined : this.counters.values.of(kept).slice();
    const keptMask = kept === undefined ? 0 : 1 << kept;
    const { counters } = this;
    const list = this.#list;
    const shows = this.#showing;
    const stood = this.#moved.fill(0);
    counters.clear();
    let coming = 0;
    for (let at = 0; at < count; at += 1) {
      const event = list[at] ?? 0;
      const fails = mask[event] ?? 0;
      const stands = standing[event] ?? OUTSIDE;
      if (fails !== 0) {
        if (fails !== keptMask && shows[stands] === 1) counters.turn(event, fails, 1);
        continue;
      }
      stood[stands] = (stood[stands] ?? 0) + 1;
      // What has been read may be written over: the list only gets shorter.
      if (shows[stands] === 1) list[coming++] = event;
    }
    counters.bringIn(list, coming);
    if (kept !== undefined && own !== undefined) this.counters.values.of(kept).set(own);
    this.#account.setInside(stood[CERTAIN] ?? 0, stood[POSSIBLE] ?? 0);
  }

  #askShowing(showing: Showing): void {
    const before = this.#showing;
    this.#showing = showing;
    if (before.every((shows, standing) => shows === showing[standing])) return;
    const { mask } = this.obstacles;
    const count = this.#cut.collect(this.#list);
    for (let at = 0; at < count; at += 1) {
      const event = this.#list[at] ?? 0;
      const stands = this.#cut.standing[event] ?? OUTSIDE;
      if (before[stands] === showing[stands]) continue;
      this.counters.turn(event, mask[event] ?? 0, showing[stands] === 1 ? 1 : -1);
    }
    this.counters.settle();
  }

  #askWindow(window: Window): void {
    const { mask } = this.obstacles;
    const { passed, inside } = this.#cut.distanceTo(window);
    if (passed / 2 > inside + mask.length * CLEARING) {
      this.#refill(this.#cut.restart(window, this.#list));
      return;
    }
    const { standing, changed, before } = this.#cut;
    const { counters } = this;
    const shows = this.#showing;
    const moved = this.#moved.fill(0);
    const count = this.#cut.step(window);
    for (let at = 0; at < count; at += 1) {
      const event = changed[at] ?? 0;
      const fails = mask[event] ?? 0;
      const was = before[at] ?? OUTSIDE;
      const is = standing[event] ?? OUTSIDE;
      if (fails === 0) {
        moved[was] = (moved[was] ?? 0) - 1;
        moved[is] = (moved[is] ?? 0) + 1;
      }
      if (shows[was] !== shows[is]) counters.turn(event, fails, shows[is] === 1 ? 1 : -1);
    }
    this.#account.moveAll(moved[CERTAIN] ?? 0, moved[POSSIBLE] ?? 0);
    counters.settle();
  }
}
