/** Bodies in squares within squares, so that what is far away pulls or pushes as one (Barnes and Hut, 1986). */

/** A square counts as one body when it is no wider than this part of its distance. */
const OPENING = 1.2;
/** Bodies nearer to each other than squares of this depth can tell are one. */
const DEEPEST = 18;

/**
 * Four quarters for each square; 0 is none, as no quarter is the whole. Made once and filled every round.
 * Numbers are read without a check, for the indices are the tree's own and this is where the time goes.
 */
export class Quadtree {
  private readonly quarters: Int32Array;
  private readonly mass: Float64Array;
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  /** 1 for a square that holds bodies and no quarters. */
  private readonly isLeaf: Uint8Array;
  private readonly stack = new Int32Array(4 * (DEEPEST + 2));
  private readonly widths = new Float64Array(DEEPEST + 2);
  private readonly depths = new Uint8Array(4 * (DEEPEST + 2));
  private readonly most: number;
  private used = 0;

  constructor(bodies: number) {
    this.most = 6 * bodies + 64;
    this.quarters = new Int32Array(4 * this.most);
    this.mass = new Float64Array(this.most);
    this.x = new Float64Array(this.most);
    this.y = new Float64Array(this.most);
    this.isLeaf = new Uint8Array(this.most);
  }

  /** Takes up all bodies anew. */
  fill(xs: Float64Array, ys: Float64Array, masses: Float64Array): void {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let body = 0; body < xs.length; body += 1) {
      const [x, y] = [xs[body] as number, ys[body] as number];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    const width = Math.max(right - left, bottom - top, 1e-6) * 1.0001;
    for (let depth = 0; depth < this.widths.length; depth += 1) this.widths[depth] = width / 2 ** depth;
    this.used = 0;
    this.open();
    for (let body = 0; body < xs.length; body += 1) {
      this.insert(xs[body] as number, ys[body] as number, masses[body] as number, left, top, width / 2);
    }
  }

  /** The push on a place by all bodies, mass over distance each, into `out`. */
  push(x: number, y: number, out: Float64Array): void {
    let [pushX, pushY] = [0, 0];
    let height = 1;
    this.stack[0] = 0;
    this.depths[0] = 0;
    while (height > 0) {
      height -= 1;
      const square = this.stack[height] as number;
      const depth = this.depths[height] as number;
      const dx = x - (this.x[square] as number);
      const dy = y - (this.y[square] as number);
      const distance = dx * dx + dy * dy;
      const width = this.widths[depth] as number;
      if (this.isLeaf[square] === 1 || width * width < OPENING * OPENING * distance) {
        if (distance < 1e-12) continue;
        const strength = (this.mass[square] as number) / distance;
        pushX += dx * strength;
        pushY += dy * strength;
        continue;
      }
      for (let quarter = 4 * square; quarter < 4 * square + 4; quarter += 1) {
        const inner = this.quarters[quarter] as number;
        if (inner === 0) continue;
        this.stack[height] = inner;
        this.depths[height] = depth + 1;
        height += 1;
      }
    }
    out[0] = pushX;
    out[1] = pushY;
  }

  /** A new empty square. */
  private open(): number {
    const square = this.used;
    this.used += 1;
    this.quarters.fill(0, 4 * square, 4 * square + 4);
    this.mass[square] = 0;
    this.x[square] = 0;
    this.y[square] = 0;
    this.isLeaf[square] = 1;
    return square;
  }

  /** Every square on the way down keeps the mass of what it holds, and its middle. */
  private insert(x: number, y: number, mass: number, left: number, top: number, half: number): void {
    let [square, side, midX, midY] = [0, half, left + half, top + half];
    for (let depth = 0; ; depth += 1) {
      if (this.isLeaf[square] === 1) {
        const isFull = depth >= DEEPEST || this.used + 4 > this.most;
        if ((this.mass[square] as number) === 0 || isFull) break;
        this.divide(square, midX, midY);
      }
      this.add(square, x, y, mass);
      const quarter = 4 * square + (x >= midX ? 1 : 0) + (y >= midY ? 2 : 0);
      if (this.quarters[quarter] === 0) this.quarters[quarter] = this.open();
      side /= 2;
      midX += x >= midX ? side : -side;
      midY += y >= midY ? side : -side;
      square = this.quarters[quarter] as number;
    }
    this.add(square, x, y, mass);
  }

  /** What a leaf holds moves into one of its quarters. */
  private divide(square: number, midX: number, midY: number): void {
    const [x, y] = [this.x[square] as number, this.y[square] as number];
    const inner = this.open();
    this.quarters[4 * square + (x >= midX ? 1 : 0) + (y >= midY ? 2 : 0)] = inner;
    this.add(inner, x, y, this.mass[square] as number);
    this.isLeaf[square] = 0;
  }

  private add(square: number, x: number, y: number, mass: number): void {
    const before = this.mass[square] as number;
    const after = before + mass;
    this.x[square] = ((this.x[square] as number) * before + x * mass) / after;
    this.y[square] = ((this.y[square] as number) * before + y * mass) / after;
    this.mass[square] = after;
  }
}
