/** How many visible events count towards each tie, and how many independent sources are behind them. */
import { endOfRun } from '../lists.ts';
import type { TieColumns } from './tieColumns.ts';

/** A whole does not count towards a tie while one of its visible parts holds the same pair. */
export class TieCounts {
  readonly columns: TieColumns;
  /** By pair number. */
  readonly events: Int32Array;
  readonly sources: Int32Array;
  /** Pairs towards which an event counts. */
  alive = 0;
  /** How many counting events of its pair cite the source of each slot. */
  readonly #cited: Int32Array;
  /** For each holding the visible parts of its event with the same pair. */
  readonly #visibleParts: Uint16Array;
  readonly #shown: Uint8Array;

  /** @param shown 1 for each visible event: whether a whole counts depends on it, so it is kept here. */
  constructor(columns: TieColumns, shown: Uint8Array) {
    this.columns = columns;
    this.events = new Int32Array(columns.one.length);
    this.sources = new Int32Array(columns.one.length);
    this.#cited = new Int32Array(columns.slotCount);
    this.#visibleParts = new Uint16Array(columns.events.length);
    this.#shown = shown;
  }

  /** Shows (1) or hides (-1) the first events of a list. */
  changeAll(list: Int32Array, count: number, by: 1 | -1): void {
    const { starts } = this.columns.pairs;
    const shown = this.#shown;
    const shows = by === 1 ? 1 : 0;
    this.#coverAll(list, count, by);
    let at = 0;
    while (at < count) {
      const first = list[at] ?? 0;
      at = endOfRun(list, at, count);
      const end = (list[at - 1] ?? 0) + 1;
      // Most runs are short: a loop begins sooner than a call of `fill`.
      for (let event = first; event < end; event += 1) shown[event] = shows;
      this.#countAll(starts[first] ?? 0, starts[end] ?? 0, by);
    }
  }

  clear(): void {
    this.events.fill(0);
    this.sources.fill(0);
    this.#cited.fill(0);
    this.#visibleParts.fill(0);
    this.alive = 0;
  }

  /** Whether the event of a holding, if visible, counts towards its pair. */
  counts(holding: number): boolean {
    return this.#visibleParts[holding] === 0;
  }

  /** Counts the holdings from one to, not including, another, but not those that parts stand for. */
  #countAll(first: number, end: number, by: 1 | -1): void {
    const { events, sources, columns } = this;
    const { pairs, ownSources, slots } = columns;
    const parts = this.#visibleParts;
    /** What a pair has before it turns: it comes with its first event and goes with its last. */
    const turning = by === 1 ? 0 : 1;
    let turned = 0;
    let slot = slots.starts[first] ?? 0;
    for (let holding = first; holding < end; holding += 1) {
      const lastSlot = slots.starts[holding + 1] ?? 0;
      if (parts[holding] === 0) {
        const pair = pairs.items[holding] ?? 0;
        const before = events[pair] ?? 0;
        events[pair] = before + by;
        if (before === turning) turned += 1;
        let cited = ownSources[holding] ?? 0;
        if (slot < lastSlot) cited += this.#cite(slot, lastSlot, by);
        sources[pair] = (sources[pair] ?? 0) + by * cited;
      }
      slot = lastSlot;
    }
    this.alive += by * turned;
  }

  /** Of the slots from one to, not including, another: how many turned from or to being cited. */
  #cite(first: number, end: number, by: 1 | -1): number {
    const { items } = this.columns.slots;
    const cited = this.#cited;
    const turning = by === 1 ? 0 : 1;
    let turned = 0;
    for (let at = first; at < end; at += 1) {
      const slot = items[at] ?? 0;
      const before = cited[slot] ?? 0;
      cited[slot] = before + by;
      if (before === turning) turned += 1;
    }
    return turned;
  }

  /**
   * A part that comes takes the place of its wholes; the last that goes gives it back. Asked before the events
   * themselves are shown or hidden, this is also right for a whole that comes or goes with its parts.
   */
  #coverAll(list: Int32Array, count: number, by: 1 | -1): void {
    const { hasWholes, pairs, wholes, events } = this.columns;
    const { starts } = wholes;
    const parts = this.#visibleParts;
    const shown = this.#shown;
    const turning = by === 1 ? 0 : 1;
    for (let at = 0; at < count; at += 1) {
      const event = list[at] ?? 0;
      if (hasWholes[event] === 0) continue;
      // The holdings of an event follow each other, and so do their wholes.
      const end = starts[pairs.starts[event + 1] ?? 0] ?? 0;
      for (let place = starts[pairs.starts[event] ?? 0] ?? 0; place < end; place += 1) {
        const whole = wholes.items[place] ?? 0;
        const before = parts[whole] ?? 0;
        const turns = before === turning && shown[events[whole] ?? 0] === 1;
        // Counted while no part stands for it: before the first comes, after the last has gone.
        if (turns && by === 1) this.#countAll(whole, whole + 1, -1);
        parts[whole] = before + by;
        if (turns && by === -1) this.#countAll(whole, whole + 1, 1);
      }
    }
  }
}
