/** Lists of numbers without an object for each: one after the other in a single column. */

/** The list of `n` is `items` from `starts[n]` up to, not including, `starts[n + 1]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** The items of the list of a number; none where there is no such list. */
export function listAt({ starts, items }: Lists, number: number): Int32Array {
  return items.subarray(starts[number] ?? 0, starts[number + 1] ?? 0);
}

/** How many items the list of a number has. */
export function countAt({ starts }: Lists, number: number): number {
  return Math.max(0, (starts[number + 1] ?? 0) - (starts[number] ?? 0));
}

/** Writes so many lists from the first to the last. */
export class ListsWriter {
  readonly #starts: Int32Array;
  #items = new Int32Array(1024);
  #ended = 0;
  #length = 0;

  constructor(count: number) {
    this.#starts = new Int32Array(count + 1);
  }

  /** Adds to the list that is being written. */
  push(item: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length] = item;
    this.#length += 1;
  }

  /** Ends the list; what follows goes into the next. */
  end(): void {
    this.#ended += 1;
    this.#starts[this.#ended] = this.#length;
  }

  lists(): Lists {
    return { starts: this.#starts, items: this.#items.slice(0, this.#length) };
  }
}

/**
 * Lists turned around: for each number below `count` where it stands in `items`, in order (`places`), or the
 * numbers of the lists that hold it (`lists`).
 */
export function inverted({ starts, items }: Lists, count: number): { places: Lists; lists: Lists } {
  const ends = new Int32Array(count + 1);
  for (const item of items) ends[item + 1] = (ends[item + 1] ?? 0) + 1;
  for (let number = 1; number <= count; number += 1) {
    ends[number] = (ends[number] ?? 0) + (ends[number - 1] ?? 0);
  }
  const next = ends.slice();
  const places = new Int32Array(items.length);
  const lists = new Int32Array(items.length);
  for (let list = 0; list + 1 < starts.length; list += 1) {
    const end = starts[list + 1] ?? 0;
    for (let at = starts[list] ?? 0; at < end; at += 1) {
      const item = items[at] ?? 0;
      const place = next[item] ?? 0;
      places[place] = at;
      lists[place] = list;
      next[item] = place + 1;
    }
  }
  return { places: { starts: ends, items: places }, lists: { starts: ends, items: lists } };
}

/**
 * The place after the last of the numbers that follow each other without a gap from `at` on. What is listed for
 * them stands in one piece, and one long loop is faster than many short ones.
 */
export function endOfRun(list: Int32Array, at: number, count: number): number {
  let end = at + 1;
  while (end < count && list[end] === (list[end - 1] ?? 0) + 1) end += 1;
  return end;
}
