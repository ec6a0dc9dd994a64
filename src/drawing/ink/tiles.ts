/** Squares of a sheet that have changed since it was last looked at. */

/** Side of a square in pixels, as a power of two. */
const SHIFT = 5;
export const TILE = 1 << SHIFT;

/** A part of a sheet, in pixels. */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class Tiles {
  readonly columns: number;
  readonly rows: number;
  readonly #width: number;
  readonly #height: number;
  readonly #changed: Uint8Array;
  /** Whether all squares were marked at once. */
  isWhole = false;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
    this.columns = Math.ceil(width / TILE);
    this.rows = Math.ceil(height / TILE);
    this.#changed = new Uint8Array(this.columns * this.rows);
  }

  /** Marks all squares that a box of pixels touches; its edges may lie outside. */
  mark(left: number, top: number, right: number, bottom: number): void {
    const firstColumn = Math.max(0, Math.floor(left) >> SHIFT);
    const lastColumn = Math.min(this.columns - 1, Math.floor(right) >> SHIFT);
    const firstRow = Math.max(0, Math.floor(top) >> SHIFT);
    const lastRow = Math.min(this.rows - 1, Math.floor(bottom) >> SHIFT);
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        this.#changed[row * this.columns + column] = 1;
      }
    }
  }

  markAll(): void {
    this.#changed.fill(1);
    this.isWhole = true;
  }

  clear(): void {
    this.#changed.fill(0);
    this.isWhole = false;
  }

  /** The marked squares, those side by side as one. */
  patches(): readonly Patch[] {
    if (this.isWhole) return [{ x: 0, y: 0, width: this.#width, height: this.#height }];
    return this.patchesIn(0, 0, this.#width, this.#height);
  }

  /** The marked squares that a box of pixels touches, those side by side as one. */
  patchesIn(left: number, top: number, right: number, bottom: number): readonly Patch[] {
    const found: Patch[] = [];
    const firstColumn = Math.max(0, Math.floor(left) >> SHIFT);
    const lastColumn = Math.min(this.columns - 1, Math.floor(right) >> SHIFT);
    const lastRow = Math.min(this.rows - 1, Math.floor(bottom) >> SHIFT);
    for (let row = Math.max(0, Math.floor(top) >> SHIFT); row <= lastRow; row += 1) {
      const line = row * this.columns;
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        if (this.#changed[line + column] === 0) continue;
        let end = column + 1;
        while (end <= lastColumn && this.#changed[line + end] === 1) end += 1;
        const [x, y] = [column * TILE, row * TILE];
        const width = Math.min(end * TILE, this.#width) - x;
        found.push({ x, y, width, height: Math.min(y + TILE, this.#height) - y });
        column = end;
      }
    }
    return found;
  }
}
