/** How many of the visible events name each of so many things: actors, or pairs that offices make. */
import { endOfRun, type Lists } from '../lists.ts';

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

  /** Adds (1) or takes away (-1) the first events of a list. */
  changeAll(list: Int32Array, count: number, by: 1 | -1): void {
    const { counts, byGroup } = this;
    const { starts, items } = this.lists;
    const groups = this.#groups;
    /** What a thing has before it turns: it comes with its first naming and goes with its last. */
    const turning = by === 1 ? 0 : 1;
    let turned = 0;
    let named = 0;
    let at = 0;
    while (at < count) {
      const start = starts[list[at] ?? 0] ?? 0;
      at = endOfRun(list, at, count);
      const end = starts[(list[at - 1] ?? 0) + 1] ?? 0;
      named += end - start;
      for (let place = start; place < end; place += 1) {
        const thing = items[place] ?? 0;
        const before = counts[thing] ?? 0;
        counts[thing] = before + by;
        if (before !== turning) continue;
        const group = groups[thing] ?? 0;
        byGroup[group] = (byGroup[group] ?? 0) + by;
        turned += 1;
      }
    }
    this.alive += by * turned;
    this.total += by * named;
  }

  clear(): void {
    this.counts.fill(0);
    this.byGroup.fill(0);
    this.alive = 0;
    this.total = 0;
  }
}
