/** Which events of a pair share their independent sources, so that distinct ones can be counted one by one. */

import { citedSources } from '../citedSources.ts';
import { countAt, inverted, type Lists, ListsWriter, listAt } from '../lists.ts';
import type { Network } from '../network.ts';

export interface Citations {
  /** How many independent sources of a holding's event no other event with this pair has. */
  readonly ownSources: Uint16Array;
  /** The others, for each holding: one slot for each pair and source that several of its events share. */
  readonly slots: Lists;
  readonly slotCount: number;
}

/**
 * @param pairs The pairs of every event; a holding is one of them.
 * @param events The event of each holding.
 */
export function citations(network: Network, pairs: Lists, events: Int32Array, pairCount: number): Citations {
  const { independent } = citedSources(network);
  const holdings = inverted(pairs, pairCount).places;
  const marks = new SlotMarks(network.dataset.sources.length);
  /** By holding and place among its event's sources: the slot, or none for a source of its own. */
  const slotsOf: (readonly number[] | undefined)[] = new Array(events.length);
  const ownSources = new Uint16Array(events.length);
  for (let pair = 0; pair < pairCount; pair += 1) {
    const start = holdings.starts[pair] ?? 0;
    const end = holdings.starts[pair + 1] ?? 0;
    if (end - start === 1) {
      // Most pairs meet once: nothing can be shared.
      const holding = holdings.items[start] ?? 0;
      ownSources[holding] = countAt(independent, events[holding] ?? 0);
      continue;
    }
    const own = holdings.items.subarray(start, end);
    const cited = Array.from(own, (holding) => listAt(independent, events[holding] ?? 0));
    for (const list of cited) marks.count(list, pair);
    for (const [at, list] of cited.entries()) {
      const holding = own[at] ?? 0;
      const slots = marks.slots(list);
      ownSources[holding] = list.length - slots.length;
      if (slots.length > 0) slotsOf[holding] = slots;
    }
  }
  const writer = new ListsWriter(events.length);
  for (let holding = 0; holding < events.length; holding += 1) {
    for (const slot of slotsOf[holding] ?? []) writer.push(slot);
    writer.end();
  }
  return { ownSources, slots: writer.lists(), slotCount: marks.slotCount };
}

/** What was seen of each source within the present pair. */
class SlotMarks {
  slotCount = 0;
  readonly #pair: Int32Array;
  readonly #times: Int32Array;
  readonly #slot: Int32Array;

  constructor(sources: number) {
    this.#pair = new Int32Array(sources).fill(-1);
    this.#times = new Int32Array(sources);
    this.#slot = new Int32Array(sources);
  }

  count(sources: Int32Array, pair: number): void {
    for (const source of sources) {
      if (this.#pair[source] !== pair) {
        this.#pair[source] = pair;
        this.#times[source] = 0;
      }
      const times = (this.#times[source] ?? 0) + 1;
      this.#times[source] = times;
      if (times !== 2) continue;
      this.#slot[source] = this.slotCount;
      this.slotCount += 1;
    }
  }

  /** The slots of those sources that were counted more than once. */
  slots(sources: Int32Array): readonly number[] {
    const slots: number[] = [];
    for (const source of sources) {
      if ((this.#times[source] ?? 0) > 1) slots.push(this.#slot[source] ?? 0);
    }
    return slots;
  }
}
