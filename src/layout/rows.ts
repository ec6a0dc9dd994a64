/**
 * Rows that are filled from one end, each with the place up to which it is taken. The first free row is found
 * in a tree of the least of each two: with ten thousand rows, looking at one after the other takes minutes.
 */
export class Rows {
  private readonly tree: Float64Array;
  private readonly leaves: number;

  /** No more than `most` rows will ever be taken. */
  constructor(most: number) {
    this.leaves = 2 ** Math.ceil(Math.log2(Math.max(1, most)));
    this.tree = new Float64Array(2 * this.leaves).fill(Number.NEGATIVE_INFINITY);
  }

  /** The first of so many neighbouring rows that are all free from a place on. */
  firstFree(span: number, place: number): number {
    let row = this.firstFrom(0, place);
    for (let used = row + 1; used < row + span; used += 1) {
      if ((this.tree[this.leaves + used] ?? Number.NEGATIVE_INFINITY) <= place) continue;
      row = this.firstFrom(used + 1, place);
      used = row;
    }
    return row;
  }

  /** Takes a row up to a place. */
  take(row: number, place: number): void {
    let at = this.leaves + row;
    this.tree[at] = place;
    for (at >>= 1; at >= 1; at >>= 1) {
      this.tree[at] = Math.min(this.tree[2 * at] ?? 0, this.tree[2 * at + 1] ?? 0);
    }
  }

  /** The first row from `row` on that is free from a place on; one beyond all when none is. */
  private firstFrom(row: number, place: number): number {
    let at = this.leaves + row;
    // Up while nothing to the right is free, then down to the first that is.
    while (!((this.tree[at] ?? Number.POSITIVE_INFINITY) <= place)) {
      while (at % 2 === 1) at >>= 1;
      if (at === 0) return this.leaves;
      at += 1;
    }
    while (at < this.leaves) at = (this.tree[2 * at] ?? 0) <= place ? 2 * at : 2 * at + 1;
    return at - this.leaves;
  }
}
