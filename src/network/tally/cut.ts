/** How every event stands to the window, brought along as the window moves. */
import { countBefore } from '../ascending.ts';
import { isSet } from '../question.ts';
import type { Question, Window } from '../types.ts';
import { BLOCK, type Spans } from './spans.ts';

/** The standings of `standingOf` as numbers. */
export const OUTSIDE = 0;
export const POSSIBLE = 1;
export const CERTAIN = 2;
export const UNDATED = 3;
export const STANDINGS = 4;

/** Where the ends of a window fall among the first and last days of events. */
interface Ends {
  readonly from: number;
  readonly to: number;
  /** Events that begin before the window, and events that begin before or in it. */
  readonly loFrom: number;
  readonly loTo: number;
  /** Events that end before the window, and events that end before or in it. */
  readonly hiFrom: number;
  readonly hiTo: number;
}

/** By standing, 1 where events of that standing are shown. */
export type Showing = Uint8Array;

export function showingOf(question: Pick<Question, 'dates' | 'undated' | 'window'>): Showing {
  const undated = question.undated || !isSet(question.window);
  return Uint8Array.of(0, question.dates === 'possible' ? 1 : 0, 1, undated ? 1 : 0);
}

export class Cut {
  /** By event number. */
  readonly standing: Uint8Array;
  /** After {@link step}: the events whose standing changed, and how they stood before. */
  readonly changed: Int32Array;
  readonly before: Uint8Array;
  readonly #spans: Spans;
  #ends: Ends;

  constructor(spans: Spans, events: number, window: Window) {
    this.#spans = spans;
    this.standing = new Uint8Array(events);
    this.changed = new Int32Array(events);
    this.before = new Uint8Array(events);
    this.#ends = endsOf(spans, window);
    this.restart(window, this.changed);
  }

  /** First and last days that a step to this window passes, and the events that begin in it. */
  distanceTo(window: Window): { readonly passed: number; readonly inside: number } {
    const ends = endsOf(this.#spans, window);
    const { loFrom, loTo, hiFrom, hiTo } = this.#ends;
    return {
      passed:
        Math.abs(ends.loFrom - loFrom) +
        Math.abs(ends.loTo - loTo) +
        Math.abs(ends.hiFrom - hiFrom) +
        Math.abs(ends.hiTo - hiTo),
      inside: Math.max(0, ends.loTo - ends.loFrom),
    };
  }

  /** Moves to this window looking only at the days passed; the answer is how many events {@link changed}. */
  step(window: Window): number {
    const { byHi } = this.#spans;
    const old = this.#ends;
    const ends = endsOf(this.#spans, window);
    this.#ends = ends;
    let count = this.#review(undefined, old.loFrom, ends.loFrom, 0);
    count = this.#review(undefined, old.loTo, ends.loTo, count);
    count = this.#review(byHi, old.hiFrom, ends.hiFrom, count);
    return this.#review(byHi, old.hiTo, ends.hiTo, count);
  }

  /** Sets every standing anew; then as {@link collect}. */
  restart(window: Window, list: Int32Array): number {
    const { dated } = this.#spans;
    this.#ends = endsOf(this.#spans, window);
    this.standing.fill(OUTSIDE, 0, dated).fill(UNDATED, dated);
    return this.collect(list);
  }

  /** Writes the numbers of all events that are not outside into `list`; the answer is how many. */
  collect(list: Int32Array): number {
    const { standing } = this;
    const { lo, hi, latest, dated } = this.#spans;
    const { from, to, loTo } = this.#ends;
    let count = 0;
    for (let start = 0; start < loTo; start += BLOCK) {
      // Of most blocks that lie before the window nothing reaches into it.
      if ((latest[start / BLOCK] ?? 0) < from) continue;
      const end = Math.min(start + BLOCK, loTo);
      for (let event = start; event < end; event += 1) {
        const now = standingIn(from, to, lo[event] ?? 0, hi[event] ?? 0);
        standing[event] = now;
        if (now !== OUTSIDE) list[count++] = event;
      }
    }
    for (let event = dated; event < standing.length; event += 1) list[count++] = event;
    return count;
  }

  /** Writes those of `events` that are not outside into `list`; the answer is how many. */
  collectAmong(events: Int32Array, list: Int32Array): number {
    const { standing } = this;
    let count = 0;
    for (let at = 0; at < events.length; at += 1) {
      const event = events[at] ?? 0;
      if (standing[event] !== OUTSIDE) list[count++] = event;
    }
    return count;
  }

  /** Looks again at the events from one place of an order to another. */
  #review(order: Int32Array | undefined, one: number, other: number, count: number): number {
    const { standing, changed, before } = this;
    const { lo, hi } = this.#spans;
    const { from, to } = this.#ends;
    const end = Math.max(one, other);
    let found = count;
    for (let place = Math.min(one, other); place < end; place += 1) {
      const event = order === undefined ? place : (order[place] ?? 0);
      const was = standing[event] ?? OUTSIDE;
      const now = standingIn(from, to, lo[event] ?? 0, hi[event] ?? 0);
      if (was === now) continue;
      standing[event] = now;
      changed[found] = event;
      before[found] = was;
      found += 1;
    }
    return found;
  }
}

/** How an event from `lo` to `hi` stands to a window. */
function standingIn(from: number, to: number, lo: number, hi: number): number {
  if (from <= lo && hi <= to) return CERTAIN;
  return lo <= to && from <= hi ? POSSIBLE : OUTSIDE;
}

/** A window that ends before it begins holds nothing, not even what lasts for ever: it lies after everything. */
function endsOf({ lo, hiSorted }: Spans, window: Window): Ends {
  const { from: start = Number.NEGATIVE_INFINITY, to: end = Number.POSITIVE_INFINITY } = window;
  const [from, to] = start > end ? [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] : [start, end];
  return {
    from,
    to,
    loFrom: countBefore(lo, from),
    loTo: countUpTo(lo, to),
    hiFrom: countBefore(hiSorted, from),
    hiTo: countUpTo(hiSorted, to),
  };
}

/** An open window ends after open ends, which stand for a day of their own. */
function countUpTo(days: Int32Array, day: number): number {
  return countBefore(days, Math.floor(day) + 1);
}
