/** Ink of one colour on a sheet of pixels. */
import type { Tiles } from './tiles.ts';

/** One row and one column more on every side, so that strokes may brush the edges. */
const MARGIN = 1;

export class Ink {
  readonly width: number;
  readonly height: number;
  /** Whole numbers from one row of {@link depths} to the next. */
  readonly stride: number;
  /** Place of the pixel in the upper left corner. */
  readonly origin: number;
  /** Depth of every pixel; see depth.ts. */
  readonly depths: Int32Array;
  /** Where strokes note what they have changed. */
  readonly tiles: Tiles;
  /** Strokes on the sheet; without any there is nothing to look at. */
  strokes = 0;

  constructor(width: number, height: number, tiles: Tiles) {
    this.width = width;
    this.height = height;
    this.tiles = tiles;
    this.stride = width + 2 * MARGIN;
    this.origin = MARGIN * this.stride + MARGIN;
    this.depths = new Int32Array(this.stride * (height + 2 * MARGIN));
  }

  /** Takes all strokes away at once. Does not note what has changed. */
  wipe(): void {
    if (this.strokes > 0) this.depths.fill(0);
    this.strokes = 0;
  }
}
