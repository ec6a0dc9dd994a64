/** The counters of one question, and how they are brought to the next: by difference, or anew where that is less. */
import type { Network } from '../network.ts';
import type { Filters, Ledger, Question, Window } from '../types.ts';
import { Account } from './account.ts';
import { clausesOf } from './clauses.ts';
import { CERTAIN, Cut, OUTSIDE, POSSIBLE, type Showing, showingOf } from './cut.ts';
import { countAlike, LensCounts } from './lensCounts.ts';
import { Obstacles } from './obstacles.ts';
import { spansOf } from './spans.ts';
import { clauseOf, isSingle, ValueCounts } from './valueCounts.ts';

/** Setting all counters to 0 takes about as long as bringing in this part of the events. */
const CLEARING = 1 / 200;

export class Board {
  /** 1 for each visible event. */
  readonly shown: Uint8Array;
  readonly values: ValueCounts;
  readonly obstacles: Obstacles;
  /** Visible events. */
  events = 0;
  lens: LensCounts;
  readonly #network: Network;
  readonly #cut: Cut;
  readonly #account: Account;
  /** Masks before the filters changed. */
  readonly #before: Uint16Array;
  /** Room for lists of events: those in the window, those that come into sight, those that leave it. */
  readonly #list: Int32Array;
  readonly #coming: Int32Array;
  readonly #going: Int32Array;
  #comingCount = 0;
  #goingCount = 0;
  #question: Question;
  #showing: Showing;

  constructor(network: Network, question: Question) {
    const count = network.events.length;
    this.#network = network;
    this.#question = question;
    this.#showing = showingOf(question);
    this.shown = new Uint8Array(count);
    this.#before = new Uint16Array(count);
    this.#list = new Int32Array(count);
    this.#coming = new Int32Array(count);
    this.#going = new Int32Array(count);
    this.values = new ValueCounts(clausesOf(network));
    this.obstacles = new Obstacles(network);
    this.obstacles.apply(question.filters);
    this.#account = new Account(network);
    this.#account.countPassing(this.obstacles.mask, this.obstacles.narrowest());
    this.#cut = new Cut(spansOf(network), count, question.window);
    this.lens = new LensCounts(network, question, this.shown);
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
    this.#askFilters(question.filters);
    this.#askShowing(showingOf(question));
    this.#askWindow(question.window);
    if (countAlike(before, question)) return;
    this.lens = new LensCounts(this.#network, question, this.shown);
    this.#refill(this.#cut.collect(this.#list));
  }

  #askFilters(filters: Filters): void {
    const { mask } = this.obstacles;
    this.#before.set(mask);
    const changed = this.obstacles.apply(filters);
    if (changed === 0) return;
    this.#account.countPassing(mask, this.obstacles.narrowest());
    const count = this.#cut.collect(this.#list);
    const { now, turned } = this.#census(count);
    if (turned <= now + this.shown.length * CLEARING) this.#change(count);
    else this.#refill(count, isSingle(changed) ? clauseOf(changed) : undefined);
  }

  /** Of the first events of the list: how many are visible by the new masks, how many by either alone. */
  #census(count: number): { readonly now: number; readonly turned: number } {
    const { mask } = this.obstacles;
    const { standing } = this.#cut;
    let now = 0;
    let turned = 0;
    let certain = 0;
    let possible = 0;
    for (let at = 0; at < count; at += 1) {
      const event = this.#list[at] ?? 0;
      const stands = standing[event] ?? OUTSIDE;
      const passes = mask[event] === 0;
      if (passes && stands === CERTAIN) certain += 1;
      if (passes && stands === POSSIBLE) possible += 1;
      if (this.#showing[stands] === 0) continue;
      if (passes) now += 1;
      if (passes !== (this.#before[event] === 0)) turned += 1;
    }
    this.#account.setInside(certain, possible);
    return { now, turned };
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
      this.#turn(event, before, -1);
      this.#turn(event, now, 1);
    }
    this.#settle();
  }

  /** Counts the first events of the list anew; when one clause alone has changed, its own values stand. */
  #refill(count: number, kept?: number): void {
    const { mask } = this.obstacles;
    const { standing } = this.#cut;
    const own = kept === undefined ? undefined : this.values.of(kept).slice();
    const keptMask = kept === undefined ? 0 : 1 << kept;
    this.events = 0;
    this.values.counts.fill(0);
    this.lens.clear();
    let certain = 0;
    let possible = 0;
    for (let at = 0; at < count; at += 1) {
      const event = this.#list[at] ?? 0;
      const fails = mask[event] ?? 0;
      if (fails !== 0 && fails === keptMask) continue;
      const stands = standing[event] ?? OUTSIDE;
      if (fails === 0 && stands === CERTAIN) certain += 1;
      if (fails === 0 && stands === POSSIBLE) possible += 1;
      if (this.#showing[stands] === 1) this.#turn(event, fails, 1);
    }
    this.#settle();
    if (kept !== undefined && own !== undefined) this.values.of(kept).set(own);
    this.#account.setInside(certain, possible);
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
      this.#turn(event, mask[event] ?? 0, showing[stands] === 1 ? 1 : -1);
    }
    this.#settle();
  }

  #askWindow(window: Window): void {
    const { mask } = this.obstacles;
    const { passed, inside } = this.#cut.distanceTo(window);
    if (passed / 2 > inside + mask.length * CLEARING) {
      this.#refill(this.#cut.restart(window, this.#list));
      return;
    }
    const { standing, changed, before } = this.#cut;
    const count = this.#cut.step(window);
    for (let at = 0; at < count; at += 1) {
      const event = changed[at] ?? 0;
      const fails = mask[event] ?? 0;
      const was = before[at] ?? OUTSIDE;
      const is = standing[event] ?? OUTSIDE;
      if (fails === 0) this.#account.move(was, is);
      if (this.#showing[was] !== this.#showing[is])
        this.#turn(event, fails, this.#showing[is] === 1 ? 1 : -1);
    }
    this.#settle();
  }

  /** Notes that an event of the window that fails the clauses of a mask comes (1) or goes (-1). */
  #turn(event: number, mask: number, by: 1 | -1): void {
    if (mask !== 0) this.values.changeKeptOut(event, mask, by);
    else if (by === 1) this.#coming[this.#comingCount++] = event;
    else this.#going[this.#goingCount++] = event;
  }

  /** Counts what was noted: one counter after the other, so that each works in its own part of memory. */
  #settle(): void {
    this.events += this.#comingCount - this.#goingCount;
    this.values.changeAll(this.#going, this.#goingCount, -1);
    this.values.changeAll(this.#coming, this.#comingCount, 1);
    this.lens.changeAll(this.#going, this.#goingCount, -1);
    this.lens.changeAll(this.#coming, this.#comingCount, 1);
    this.#goingCount = 0;
    this.#comingCount = 0;
  }
}
