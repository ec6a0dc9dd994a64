/** Putting many things in order, only as far as somebody looks. */

/** Less than zero where the first comes first. */
type Compare = (one: number, other: number) => number;

/** A stretch of places that has no order of its own yet, or has been parted in two. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  sorted: boolean;
  parts?: readonly [Stretch, Stretch];
}

/** Shorter stretches are sorted as they are. */
const SHORT = 64;

/**
 * The numbers below `count` in the order of `compare`, which must not find two of them equal. A look at a few
 * places takes about as many steps as there are numbers; later looks build on it.
 */
export class Order {
  readonly #order: Int32Array;
  readonly #compare: Compare;
  readonly #whole: Stretch;

  constructor(count: number, compare: Compare) {
    this.#order = Int32Array.from({ length: count }, (_, index) => index);
    this.#compare = compare;
    this.#whole = { from: 0, to: count, sorted: count < 2 };
  }

  /** The numbers at these places, as for `slice`. */
  between(from: number, to: number): Int32Array {
    const [start, end] = [Math.max(0, from), Math.min(to, this.#order.length)];
    if (start < end) this.#sort(start, end);
    return this.#order.slice(start, Math.max(start, end));
  }

  /** A list of what is to be done and no recursion: bad luck with pivots must not end in too deep a stack. */
  #sort(from: number, to: number): void {
    const toDo = [this.#whole];
    for (let stretch = toDo.pop(); stretch !== undefined; stretch = toDo.pop()) {
      if (stretch.sorted || stretch.to <= from || stretch.from >= to) continue;
      if (stretch.to - stretch.from <= SHORT) {
        this.#order.subarray(stretch.from, stretch.to).sort(this.#compare);
        stretch.sorted = true;
        continue;
      }
      stretch.parts ??= this.#part(stretch);
      toDo.push(...stretch.parts);
    }
  }

  /** Parts a stretch at the middle one of three, so that all before stands before all after. */
  #part({ from, to }: Stretch): readonly [Stretch, Stretch] {
    const order = this.#order;
    const pivot = this.#median(from, (from + to) >> 1, to - 1);
    let left = from - 1;
    let right = to;
    while (true) {
      do left += 1;
      while (this.#compare(order[left] ?? 0, pivot) < 0);
      do right -= 1;
      while (this.#compare(order[right] ?? 0, pivot) > 0);
      if (left >= right) break;
      const held = order[left] ?? 0;
      order[left] = order[right] ?? 0;
      order[right] = held;
    }
    const middle = right + 1;
    return [
      { from, to: middle, sorted: middle - from < 2 },
      { from: middle, to, sorted: to - middle < 2 },
    ];
  }

  /** The number at the middle of three places; it is moved to the first, as the parting asks. */
  #median(one: number, two: number, three: number): number {
    const order = this.#order;
    const places = [one, two, three].sort((here, there) =>
      this.#compare(order[here] ?? 0, order[there] ?? 0),
    );
    const place = places[1] ?? one;
    const pivot = order[place] ?? 0;
    order[place] = order[one] ?? 0;
    order[one] = pivot;
    return pivot;
  }
}

/** The first so many of a list, as if it had been sorted; equal ones keep their order. */
export function firstSorted<Item>(
  items: Iterable<Item>,
  howMany: number,
  compare: (one: Item, other: Item) => number,
): readonly Item[] {
  const found: Item[] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (found.length >= howMany && (last === undefined || compare(item, last) >= 0)) continue;
    const place = found.findIndex((other) => compare(item, other) < 0);
    found.splice(place < 0 ? found.length : place, 0, item);
    if (found.length > howMany) found.pop();
  }
  return found;
}
