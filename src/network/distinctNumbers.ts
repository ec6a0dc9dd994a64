/** Tells whether a number from 0 up has been met before in the same list, for one list after the other. */
export class Distinct {
  /** By number the last list that had it. */
  #seenIn = new Int32Array(256);
  /** Counted from 1: the numbers of no list are 0. */
  #list = 1;

  /** Whether the present list has not had this number yet; from now on it has. */
  isNew(number: number): boolean {
    if (number >= this.#seenIn.length) this.#growTo(number);
    if (this.#seenIn[number] === this.#list) return false;
    this.#seenIn[number] = this.#list;
    return true;
  }

  /** Begins the next list. */
  next(): void {
    this.#list += 1;
  }

  #growTo(number: number): void {
    const larger = new Int32Array(2 * (number + 1));
    larger.set(this.#seenIn);
    this.#seenIn = larger;
  }
}
