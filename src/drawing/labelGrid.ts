/** A box in pixels of the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Entry {
  readonly box: Box;
  readonly size: number;
}

const CELL = 48;

/** Boxes by the cells they cover, so that a new one is compared with its neighbours only. */
export class LabelGrid {
  private readonly cells = new Map<number, Entry[]>();

  /** `size` is what {@link meets} may leave small boxes out by. */
  add(box: Box, size = 0): void {
    const entry = { box, size };
    this.each(box, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(entry);
      else this.cells.set(key, [entry]);
      return false;
    });
  }

  /** Whether a box shares area with one that was added, if that is of this size at least and not `except`. */
  meets(box: Box, atLeast = 0, except?: Box): boolean {
    return this.each(
      box,
      (key) =>
        this.cells
          .get(key)
          ?.some((other) => other.size >= atLeast && other.box !== except && overlap(box, other.box)) ??
        false,
    );
  }

  /** Visits the cells of a box until one answers true. */
  private each(box: Box, visit: (key: number) => boolean): boolean {
    const last = { column: Math.floor(box.right / CELL), row: Math.floor(box.bottom / CELL) };
    for (let row = Math.floor(box.top / CELL); row <= last.row; row += 1) {
      for (let column = Math.floor(box.left / CELL); column <= last.column; column += 1) {
        if (visit(row * 65_536 + column)) return true;
      }
    }
    return false;
  }
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
