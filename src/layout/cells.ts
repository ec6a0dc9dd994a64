/**
 * Discs filed under the square cell that their middle lies in, so that those near a place are found without
 * looking at all. Squares share boxes (a hash): who asks must measure the distance itself.
 */
export class Cells {
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly mask: number;
  private readonly width: number;

  /** `most` discs, numbered from 0, in cells of a width in model pixels. */
  constructor(most: number, width: number) {
    const boxes = 2 ** Math.ceil(Math.log2(Math.max(16, 2 * most)));
    this.heads = new Int32Array(boxes).fill(-1);
    this.next = new Int32Array(most);
    this.mask = boxes - 1;
    this.width = width;
  }

  add(disc: number, x: number, y: number): void {
    const box = this.boxOf(Math.floor(x / this.width), Math.floor(y / this.width));
    this.next[disc] = this.heads[box] ?? -1;
    this.heads[box] = disc;
  }

  /** Calls for every disc whose middle may be within `reach`, some others too, until one answers `true`. */
  some(x: number, y: number, reach: number, test: (disc: number) => boolean): boolean {
    const [left, right] = [Math.floor((x - reach) / this.width), Math.floor((x + reach) / this.width)];
    const [top, bottom] = [Math.floor((y - reach) / this.width), Math.floor((y + reach) / this.width)];
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) {
        let disc = this.heads[this.boxOf(column, row)] ?? -1;
        for (; disc >= 0; disc = this.next[disc] ?? -1) if (test(disc)) return true;
      }
    }
    return false;
  }

  clear(): void {
    this.heads.fill(-1);
  }

  private boxOf(column: number, row: number): number {
    return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & this.mask;
  }
}
