/** How many of the visible events name each of so many things: actors, or pairs that offices make. */
import type { Lists } from './lists.ts';

export class ListCounts {
  /** By the number of the thing. */
  readonly counts: Int32Array;
  /** How many things are named at all. */
  alive = 0;
  /** How many namings there are. */
  total = 0;
  /** The same as `alive` by group. */
  readonly byGroup: Int32Array;
  /** What each event names, each thing once. */
  readonly lists: Lists;
  readonly #groups: Uint8Array;

  /** @param groups The group of each thing, below 256. */
  constructor(lists: Lists, groups: Uint8Array, groupCount: number) {
    this.lists = lists;
    this.counts = new Int32Array(groups.length);
    this.byGroup = new Int32Array(groupCount);
    this.#groups = groups;
  }

  /** Adds (1) or takes away (-1) an event. */
  change(event: number, by: 1 | -1): void {
    const { counts } = this;
    const { starts, items } = this.lists;
    const start = starts[event] ?? 0;
    const end = starts[event + 1] ?? 0;
    this.total += by * (end - start);
    for (let at = start; at < end; at += 1) {
      const thing = items[at] ?? 0;
      const before = counts[thing] ?? 0;
      counts[thing] = before + by;
      if (before === 0) this.#turn(thing, 1);
      else if (before + by === 0) this.#turn(thing, -1);
    }
  }

  clear(): void {
    this.counts.fill(0);
    this.byGroup.fill(0);
    this.alive = 0;
    this.total = 0;
  }

  #turn(thing: number, by: 1 | -1): void {
    const group = this.#groups[thing] ?? 0;
    this.alive += by;
    this.byGroup[group] = (this.byGroup[group] ?? 0) + by;
  }
}
