/** Places and lines in flat arrays: nodes trade places millions of times. */
export interface Board {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The two ends of line n are `ends[2 * n]` and `ends[2 * n + 1]`. */
  readonly ends: Int32Array;
  /** How strongly a line pulls its ends to one height. */
  readonly pulls: Float64Array;
  /** The lines of each node. */
  readonly linesOf: readonly Int32Array[];
}

const PASSES = 4;
/** So many tests of two lines are worth a fraction of a second; then the order stays as good as it is. */
const MOST_TESTS = 30_000_000;
/** So many model pixels of height are as bad as one crossing. */
const HEIGHT_OF_A_CROSSING = 40;

/**
 * Nodes of one layer trade places while that makes the picture cheaper: fewer crossings, and a little for
 * shorter ties, so that what belongs together stays together. Changes `orders` and the board.
 */
export function untangle(board: Board, orders: readonly number[][]): void {
  const budget = { tests: MOST_TESTS };
  for (let pass = 0; pass < PASSES; pass += 1) {
    const traded = orders.map((order) => tradeWithin(board, order, budget)).some(Boolean);
    if (!traded || budget.tests <= 0) return;
  }
}

/** One round of trades between all pairs of a layer; says whether any took place. */
function tradeWithin(board: Board, order: number[], budget: { tests: number }): boolean {
  let traded = false;
  for (let first = 0; first < order.length; first += 1) {
    for (let second = first + 1; second < order.length; second += 1) {
      const [one, other] = [order[first] ?? 0, order[second] ?? 0];
      const degree = (board.linesOf[one]?.length ?? 0) + (board.linesOf[other]?.length ?? 0);
      budget.tests -= degree * board.ends.length;
      if (budget.tests <= 0) return traded;
      if (!trade(board, one, other)) continue;
      [order[first], order[second]] = [other, one];
      traded = true;
    }
  }
  return traded;
}

/** Exchanges two nodes when that is cheaper; says whether it did. */
function trade(board: Board, one: number, other: number): boolean {
  const before = costOf(board, one) + costOf(board, other);
  exchange(board, one, other);
  if (costOf(board, one) + costOf(board, other) < before - 1e-9) return true;
  exchange(board, one, other);
  return false;
}

function exchange({ x, y }: Board, one: number, other: number): void {
  const place = [x[one] ?? 0, y[one] ?? 0] as const;
  x[one] = x[other] ?? 0;
  y[one] = y[other] ?? 0;
  [x[other], y[other]] = place;
}

/** Crossings of a node's lines, and their heights. */
function costOf(board: Board, node: number): number {
  let total = 0;
  for (const line of board.linesOf[node] ?? []) {
    const [a, b] = [board.ends[2 * line] ?? 0, board.ends[2 * line + 1] ?? 0];
    const height = Math.abs((board.y[a] ?? 0) - (board.y[b] ?? 0));
    total += crossingsOf(board, a, b) + (height / HEIGHT_OF_A_CROSSING) * (board.pulls[line] ?? 0);
  }
  return total;
}

/**
 * How many lines cross the one from `a` to `b`. Written out, and without a check for every number read, for
 * this is where all the time goes: the indices are those of the board itself.
 */
function crossingsOf({ x, y, ends }: Board, a: number, b: number): number {
  const [ax, ay, bx, by] = [x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0];
  const [low, high] = ay < by ? [ay, by] : [by, ay];
  let count = 0;
  for (let at = 0; at < ends.length; at += 2) {
    const c = ends[at] as number;
    const d = ends[at + 1] as number;
    const cy = y[c] as number;
    const dy = y[d] as number;
    // Most lines pass above or below.
    if ((cy < low && dy < low) || (cy > high && dy > high)) continue;
    if (c === a || c === b || d === a || d === b) continue;
    const cx = x[c] as number;
    const dx = x[d] as number;
    const sideOfC = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    const sideOfD = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
    if (sideOfC * sideOfD >= 0) continue;
    const sideOfA = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
    const sideOfB = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
    if (sideOfA * sideOfB < 0) count += 1;
  }
  return count;
}
