import type { OnProgress } from './types.ts';

/** Places and lines in flat arrays: nodes trade places millions of times. */
export interface Board {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The two ends of line n are `ends[2 * n]` and `ends[2 * n + 1]`. */
  readonly ends: Int32Array;
  /** How strongly a line pulls its ends to one height. */
  readonly pulls: Float64Array;
  /** How bad it is when a line is crossed; two lines that cross cost the product. */
  readonly loads: Float64Array;
  /** The lines of each node. */
  readonly linesOf: readonly Int32Array[];
}

const PASSES = 12;
/** So many tests of two lines are worth about a second; then the order stays as good as it is. */
const MOST_TESTS = { warm: 150_000_000, cold: 40_000_000 } as const;
/** So many model pixels of height are as bad as one crossing. */
const HEIGHT_OF_A_CROSSING = 80;
/** Trades that cost so much more are taken now and then at the beginning, and hardly any in the end. */
const HEAT = { first: 40, last: 0.4 } as const;
/** Trials for each node. */
const TRIALS = 800;

/** Fewer trials than so many for each node find nothing: then the order stays as it is. */
const LEAST_TRIALS = 4;

/**
 * Nodes of one layer trade places while that makes the picture cheaper: fewer crossings, and a little for
 * shorter ties, so that what belongs together stays together. At first trades that cost a little are taken
 * as well, or everything would stay in the first order that no single trade betters. Changes `orders` and
 * the board. With thousands of ties every trade costs too much, and nothing is changed at all.
 */
export function untangle(board: Board, orders: readonly number[][], onProgress?: OnProgress): void {
  const seats = orders
    .filter(({ length }) => length > 1)
    .flatMap((order) => order.map((_, place) => ({ order, place })));
  const testsOfOne = (8 * board.ends.length * board.pulls.length) / Math.max(1, seats.length);
  const trades = Math.floor(Math.min(TRIALS * seats.length, MOST_TESTS.warm / Math.max(1, testsOfOne)));
  if (trades < LEAST_TRIALS * seats.length) {
    onProgress?.(1);
    return;
  }
  anneal(board, seats, trades, (part) => onProgress?.(0.8 * part));
  const budget = { tests: MOST_TESTS.cold };
  for (let pass = 0; pass < PASSES; pass += 1) {
    const traded = orders.map((order) => tradeWithin(board, order, budget)).some(Boolean);
    if (!traded || budget.tests <= 0) break;
    onProgress?.(0.8 + (0.2 * (pass + 1)) / PASSES);
  }
  onProgress?.(1);
}

/** A place of a layer. */
interface Seat {
  readonly order: number[];
  readonly place: number;
}

/** Trades between pairs from a fixed sequence that looks like chance, at a heat that falls to nothing. */
function anneal(board: Board, seats: readonly Seat[], trades: number, onProgress: OnProgress): void {
  const next = numbersFrom(7);
  for (let trial = 0; trial < trades; trial += 1) {
    const seat = seats[next() % seats.length];
    if (seat === undefined) return;
    const { order, place } = seat;
    const part = trial / trades;
    if (trial % 256 === 0) onProgress(part);
    // The cooler, the nearer: far trades are hardly ever taken by then.
    const reach = Math.max(3, Math.ceil(order.length * (1 - part)));
    const other = place - reach + (next() % (2 * reach + 1));
    if (other === place || other < 0 || other >= order.length) continue;
    const heat = HEAT.first * (HEAT.last / HEAT.first) ** part;
    const bar = -heat * Math.log((next() + 1) / 0x8000_0000);
    const [one, two] = [order[place] ?? 0, order[other] ?? 0];
    if (trade(board, one, two, bar)) [order[place], order[other]] = [two, one];
  }
}

/** A sequence of whole numbers below 2^31, the same every time (Park and Miller's generator). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 0x7fff_ffff;
    return state;
  };
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

/** Exchanges two nodes when that is cheaper, or dearer by less than `bar`; says whether it did. */
function trade(board: Board, one: number, other: number, bar = 0): boolean {
  const before = costOf(board, one) + costOf(board, other);
  exchange(board, one, other);
  if (costOf(board, one) + costOf(board, other) < before + bar - 1e-9) return true;
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
    total +=
      crossingsOf(board, a, b) * (board.loads[line] ?? 0) +
      (height / HEIGHT_OF_A_CROSSING) * (board.pulls[line] ?? 0);
  }
  return total;
}

/**
 * The loads of the lines that cross the one from `a` to `b`. Written out, and without a check for every number read, for
 * this is where all the time goes: the indices are those of the board itself.
 */
function crossingsOf({ x, y, ends, loads }: Board, a: number, b: number): number {
  const [ax, ay, bx, by] = [x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0];
  const [low, high] = ay < by ? [ay, by] : [by, ay];
  let sum = 0;
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
    if (sideOfA * sideOfB < 0) sum += loads[at / 2] as number;
  }
  return sum;
}
