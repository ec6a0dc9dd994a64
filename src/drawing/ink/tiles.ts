/** Squares of a sheet that have changed since it was last looked at. */

/** Side of a square in pixels, as a power of two. */
const SHIFT = 6;
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
  }

  clear(): void {
    this.#changed.fill(0);
  }

  isMarked(column: number, row: number): boolean {
    return this.#changed[row * this.columns + column] === 1;
  }

  /** The marked squares, those side by side as one. */
  patches(): readonly Patch[] {
    const found: Patch[] = [];
    for (let row = 0; row < this.rows; row += 1) {
      for (let column = 0; column < this.columns; column += 1) {
        if (!this.isMarked(column, row)) continue;
        let end = column + 1;
        while (end < this.columns && this.isMarked(end, row)) end += 1;
        const [x, y] = [column * TILE, row * TILE];
        const width = Math.min(end * TILE, this.#width) - x;
        found.push({ x, y, width, height: Math.min(y + TILE, this.#height) - y });
        column = end;
      }
    }
    return found;
  }
}
