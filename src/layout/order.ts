import type { Layer } from './fan.ts';
import type { LayoutTie, OnProgress, Point, Positions } from './types.ts';
import { type Board, untangle } from './untangle.ts';

/** How strongly a tie pulls its ends to one height. People of one institution stay near it. */
const PULL: Readonly<Record<LayoutTie['kind'], number>> = { across: 1, joint: 1, office: 0.9, within: 0.25 };
/** How much a crossing of two ties counts; office ties are thin, those within a country are seldom shown. */
const LOAD: Readonly<Record<LayoutTie['kind'], number>> = { across: 1, joint: 1, office: 0.4, within: 0.1 };
const SWEEPS = 30;

/** A layer while nodes move: its nodes, by number, from the top. */
interface Seats {
  readonly order: number[];
  readonly slots: readonly Point[];
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
  onProgress?: OnProgress,
): Positions {
  const numbers = new Map<string, number>();
  for (const node of layers.flatMap((layer) => layer.nodes)) numbers.set(node.id, numbers.size);
  const board = boardOf(numbers, ties);
  const seats = layers.map(({ nodes, slots }): Seats => {
    return { order: nodes.map((node) => numbers.get(node.id) ?? 0), slots };
  });
  for (const own of seats) seat(board, own);
  const free = seats.filter((_, index) => !fixed.has(layers[index] ?? { slots: [], nodes: [] }));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const own of free) toBarycentre(board, own);
    onProgress?.((0.2 * (sweep + 1)) / SWEEPS);
  }
  untangle(
    board,
    free.map(({ order }) => order),
    (part) => onProgress?.(0.2 + 0.8 * part),
  );
  return new Map([...numbers].map(([id, node]) => [id, [board.x[node] ?? 0, board.y[node] ?? 0] as const]));
}

function boardOf(numbers: ReadonlyMap<string, number>, ties: readonly LayoutTie[]): Board {
  const ends: number[] = [];
  const pulls: number[] = [];
  const loads: number[] = [];
  const linesOf: number[][] = Array.from({ length: numbers.size }, () => []);
  for (const tie of ties) {
    const a = numbers.get(tie.a);
    const b = numbers.get(tie.b);
    if (a === undefined || b === undefined) continue;
    linesOf[a]?.push(pulls.length);
    linesOf[b]?.push(pulls.length);
    ends.push(a, b);
    pulls.push(PULL[tie.kind] * Math.sqrt(tie.weight));
    loads.push(LOAD[tie.kind] * Math.min(3, Math.sqrt(tie.weight)));
  }
  return {
    x: new Float64Array(numbers.size),
    y: new Float64Array(numbers.size),
    ends: Int32Array.from(ends),
    pulls: Float64Array.from(pulls),
    loads: Float64Array.from(loads),
    linesOf: linesOf.map((lines) => Int32Array.from(lines)),
  };
}

/** Puts the nodes of a layer on its slots in their order. */
function seat(board: Board, { order, slots }: Seats): void {
  for (const [place, node] of order.entries()) {
    [board.x[node], board.y[node]] = slots[place] ?? [0, 0];
  }
}

function toBarycentre(board: Board, seats: Seats): void {
  const means = new Map(seats.order.map((node) => [node, meanHeight(board, node)]));
  seats.order.sort((one, other) => (means.get(one) ?? 0) - (means.get(other) ?? 0) || one - other);
  seat(board, seats);
}

/** The mean height of those that a node is tied to; its own where it is tied to nobody. */
function meanHeight({ y, ends, pulls, linesOf }: Board, node: number): number {
  let sum = 0;
  let pull = 0;
  for (const line of linesOf[node] ?? []) {
    const [a, b] = [ends[2 * line] ?? node, ends[2 * line + 1] ?? node];
    const weight = pulls[line] ?? 0;
    sum += weight * (y[a === node ? b : a] ?? 0);
    pull += weight;
  }
  return pull === 0 ? (y[node] ?? 0) : sum / pull;
}
