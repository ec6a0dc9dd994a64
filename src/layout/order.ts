import { crosses, type Line } from './crossings.ts';
import type { Layer } from './fan.ts';
import type { LayoutTie, Point, Positions } from './types.ts';

/** How strongly a tie pulls its ends to one height. People of one institution stay near it. */
const PULL: Readonly<Record<LayoutTie['kind'], number>> = { across: 1, joint: 1, office: 0.9, within: 0.25 };
const SWEEPS = 30;
const PASSES = 4;
/** So many tests of two ties are worth a fraction of a second; larger networks keep the barycentre's order. */
const MOST_TESTS = 60_000_000;

/** One node, its place and its ties while nodes trade places. */
interface Board {
  readonly layers: readonly (readonly number[])[];
  readonly slots: readonly (readonly Point[])[];
  readonly at: Point[];
  readonly lines: readonly Line[];
  readonly pulls: readonly number[];
  readonly linesOf: readonly (readonly number[])[];
}

/**
 * Which node of a layer stands in which of its slots. First by repeated barycentre (each node near the mean
 * height of those it is tied to), then nodes of one layer trade places while that cuts crossings. Layers
 * that are `fixed` keep their order. Deterministic.
 */
export function orderLayers(
  layers: readonly Layer[],
  ties: readonly LayoutTie[],
  fixed: ReadonlySet<Layer> = new Set(),
): Positions {
  const board = boardOf(layers, ties);
  const orders = board.layers.map((layer) => [...layer]);
  const free = layers.map((layer) => !fixed.has(layer));
  for (const [index, layer] of orders.entries()) seat(board, layer, index);
  sweep(board, orders, free);
  untangle(board, orders, free);
  const ids = layers.flatMap((layer) => layer.nodes.map((node) => node.id));
  return new Map(ids.map((id, node) => [id, board.at[node] ?? [0, 0]]));
}

function boardOf(layers: readonly Layer[], ties: readonly LayoutTie[]): Board {
  const indices = new Map<string, number>();
  for (const node of layers.flatMap((layer) => layer.nodes)) indices.set(node.id, indices.size);
  const lines: Line[] = [];
  const pulls: number[] = [];
  const linesOf: number[][] = Array.from({ length: indices.size }, () => []);
  for (const tie of ties) {
    const a = indices.get(tie.a);
    const b = indices.get(tie.b);
    if (a === undefined || b === undefined) continue;
    linesOf[a]?.push(lines.length);
    linesOf[b]?.push(lines.length);
    lines.push([a, b]);
    pulls.push(PULL[tie.kind] * Math.sqrt(tie.weight));
  }
  return {
    layers: layers.map((layer) => layer.nodes.map((node) => indices.get(node.id) ?? 0)),
    slots: layers.map((layer) => layer.slots),
    at: Array.from({ length: indices.size }, () => [0, 0] as const),
    lines,
    pulls,
    linesOf,
  };
}

/** Puts the nodes of a layer on its slots in their order. */
function seat(board: Board, order: readonly number[], layer: number): void {
  for (const [place, node] of order.entries()) board.at[node] = board.slots[layer]?.[place] ?? [0, 0];
}

function sweep(board: Board, orders: number[][], free: readonly boolean[]): void {
  for (let round = 0; round < SWEEPS; round += 1) {
    for (const [index, order] of orders.entries()) {
      if (!free[index]) continue;
      const means = new Map(order.map((node) => [node, meanHeight(board, node)]));
      order.sort((one, other) => (means.get(one) ?? 0) - (means.get(other) ?? 0) || one - other);
      seat(board, order, index);
    }
  }
}

/** The mean height of those that a node is tied to; its own where it is tied to nobody. */
function meanHeight(board: Board, node: number): number {
  let sum = 0;
  let pull = 0;
  for (const line of board.linesOf[node] ?? []) {
    const [a, b] = board.lines[line] ?? [node, node];
    const weight = board.pulls[line] ?? 0;
    sum += weight * (board.at[a === node ? b : a]?.[1] ?? 0);
    pull += weight;
  }
  return pull === 0 ? (board.at[node]?.[1] ?? 0) : sum / pull;
}

/** Nodes of one layer trade places while that makes the picture cheaper. */
function untangle(board: Board, orders: number[][], free: readonly boolean[]): void {
  let tests = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    let traded = false;
    for (const [index, order] of orders.entries()) {
      if (!free[index]) continue;
      for (let one = 0; one < order.length; one += 1) {
        for (let other = one + 1; other < order.length; other += 1) {
          const pair = [order[one] ?? 0, order[other] ?? 0] as const;
          tests += 2 * degree(board, pair) * board.lines.length;
          if (tests > MOST_TESTS) return;
          if (!trade(board, pair)) continue;
          [order[one], order[other]] = [pair[1], pair[0]];
          traded = true;
        }
      }
    }
    if (!traded) return;
  }
}

function degree(board: Board, [one, other]: Line): number {
  return (board.linesOf[one]?.length ?? 0) + (board.linesOf[other]?.length ?? 0);
}

/** Exchanges two nodes when that is cheaper; says whether it did. */
function trade(board: Board, [one, other]: Line): boolean {
  const before = cost(board, one, other);
  exchange(board, one, other);
  if (cost(board, one, other) < before - 1e-9) return true;
  exchange(board, one, other);
  return false;
}

function exchange(board: Board, one: number, other: number): void {
  const place = board.at[one] ?? [0, 0];
  board.at[one] = board.at[other] ?? [0, 0];
  board.at[other] = place;
}

/** Crossings of the ties of two nodes, and a little for their length so that what belongs together stays so. */
function cost(board: Board, one: number, other: number): number {
  const own = [...(board.linesOf[one] ?? []), ...(board.linesOf[other] ?? [])];
  const at = (node: number): Point => board.at[node] ?? [0, 0];
  let total = 0;
  for (const index of own) {
    const line = board.lines[index];
    if (line === undefined) continue;
    for (const second of board.lines) if (crosses(line, second, at)) total += 1;
    total += (Math.abs(at(line[0])[1] - at(line[1])[1]) / 40) * (board.pulls[index] ?? 0);
  }
  return total;
}
