/** How many visible events count towards each tie, and how many independent sources are behind them. */
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

  /** Shows (1) or hides (-1) the first events of a list, one after the other. */
  changeAll(list: Int32Array, count: number, by: 1 | -1): void {
    const { starts } = this.columns.pairs;
    const { hasWholes } = this.columns;
    const parts = this.#visibleParts;
    const shown = this.#shown;
    const shows = by === 1 ? 1 : 0;
    for (let at = 0; at < count; at += 1) {
      const event = list[at] ?? 0;
      shown[event] = shows;
      const start = starts[event] ?? 0;
      const end = starts[event + 1] ?? 0;
      for (let holding = start; holding < end; holding += 1) {
        if (parts[holding] === 0) this.#count(holding, by);
      }
      if (hasWholes[event] === 0) continue;
      for (let holding = start; holding < end; holding += 1) this.#coverWholes(holding, by);
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

  #count(holding: number, by: 1 | -1): void {
    const { pairs, ownSources, slots } = this.columns;
    const pair = pairs.items[holding] ?? 0;
    const before = this.events[pair] ?? 0;
    const now = before + by;
    this.events[pair] = now;
    if (before === 0) this.alive += 1;
    else if (now === 0) this.alive -= 1;
    let turned = by * (ownSources[holding] ?? 0);
    const end = slots.starts[holding + 1] ?? 0;
    for (let at = slots.starts[holding] ?? 0; at < end; at += 1) {
      const slot = slots.items[at] ?? 0;
      const had = this.#cited[slot] ?? 0;
      this.#cited[slot] = had + by;
      if (had === 0 || had + by === 0) turned += by;
    }
    this.sources[pair] = (this.sources[pair] ?? 0) + turned;
  }

  /** A part that comes takes the place of its wholes; the last that goes gives it back. */
  #coverWholes(holding: number, by: 1 | -1): void {
    const { wholes, events } = this.columns;
    const parts = this.#visibleParts;
    const end = wholes.starts[holding + 1] ?? 0;
    for (let at = wholes.starts[holding] ?? 0; at < end; at += 1) {
      const whole = wholes.items[at] ?? 0;
      const before = parts[whole] ?? 0;
      parts[whole] = before + by;
      const turns = by === 1 ? before === 0 : before === 1;
      if (turns && this.#shown[events[whole] ?? 0] === 1) this.#count(whole, by === 1 ? -1 : 1);
    }
  }
}
