import type { LayoutInput, LayoutTie } from './types.ts';

/** Nodes by number and the ties between them, each listed at both ends, in flat arrays. */
export interface Web {
  /** Ties of node n are those from `first[n]` up to `first[n + 1]`. */
  readonly first: Int32Array;
  /** The node at the other end. */
  readonly to: Int32Array;
  readonly pull: Float64Array;
  /** How strongly a node pushes others away: the more ties it has, the more room it needs. */
  readonly mass: Float64Array;
}

/** How strongly a tie of each kind pulls. */
const PULL: Readonly<Record<LayoutTie['kind'], number>> = { across: 1, within: 1.2, joint: 1, office: 1.6 };

export function webOf({ nodes, ties }: LayoutInput): Web {
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const ends = new Int32Array(2 * ties.length);
  const pulls = new Float64Array(ties.length);
  let count = 0;
  for (const { a, b, kind, weight } of ties) {
    const [one, other] = [numbers.get(a), numbers.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    ends[2 * count] = one;
    ends[2 * count + 1] = other;
    pulls[count] = PULL[kind] * Math.sqrt(weight);
    count += 1;
  }
  return wovenOf(nodes.length, ends.subarray(0, 2 * count), pulls, new Float64Array(nodes.length).fill(1));
}

/** A web of so many nodes; `ends` by twos, `own` the mass that a node has beside that of its ties. */
export function wovenOf(count: number, ends: Int32Array, pulls: Float64Array, own: Float64Array): Web {
  const first = new Int32Array(count + 1);
  for (const end of ends) first[end + 1] = (first[end + 1] ?? 0) + 1;
  for (let node = 0; node < count; node += 1) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const next = first.slice(0, count);
  const to = new Int32Array(ends.length);
  const pull = new Float64Array(ends.length);
  const mass = own.slice();
  for (const [at, end] of ends.entries()) {
    const place = next[end] ?? 0;
    const strength = pulls[at >> 1] ?? 0;
    next[end] = place + 1;
    to[place] = ends[at ^ 1] ?? 0;
    pull[place] = strength;
    mass[end] = (mass[end] ?? 0) + strength;
  }
  return { first, to, pull, mass };
}
