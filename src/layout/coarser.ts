import { type Web, wovenOf } from './web.ts';

/** A web of clumps in place of nodes. */
export interface Coarser {
  readonly web: Web;
  /** The clump of each node. */
  readonly clumpOf: Int32Array;
}

/** A node takes so many of its neighbours into its clump: those with the fewest ties of their own. */
const MOST = 5;

/** Clumps neighbouring nodes together, so that the picture as a whole can be found among few of them. */
export function coarser(web: Web): Coarser {
  const count = web.mass.length;
  const ties = (node: number): number => (web.first[node + 1] ?? 0) - (web.first[node] ?? 0);
  const order = Array.from({ length: count }, (_, node) => node);
  order.sort((one, other) => ties(other) - ties(one) || one - other);
  const clumpOf = new Int32Array(count).fill(-1);
  let clumps = 0;
  for (const node of order) {
    if (clumpOf[node] !== -1) continue;
    clumpOf[node] = clumps;
    const free = Array.from(web.to.subarray(web.first[node], web.first[node + 1])).filter(
      (other) => clumpOf[other] === -1,
    );
    free.sort((one, other) => ties(one) - ties(other) || one - other);
    for (const other of free.slice(0, MOST)) clumpOf[other] = clumps;
    clumps += 1;
  }
  return { web: clumped(web, clumpOf, clumps), clumpOf };
}

/** Ties within a clump are gone; those between two clumps are one. */
function clumped(web: Web, clumpOf: Int32Array, clumps: number): Web {
  const own = new Float64Array(clumps);
  const between = new Map<number, number>();
  for (const [node, clump] of clumpOf.entries()) {
    let outwards = 0;
    for (let at = web.first[node] ?? 0; at < (web.first[node + 1] ?? 0); at += 1) {
      const other = clumpOf[web.to[at] ?? 0] ?? 0;
      if (other === clump) continue;
      outwards += web.pull[at] ?? 0;
      if (other > clump) {
        const code = clump * clumps + other;
        between.set(code, (between.get(code) ?? 0) + (web.pull[at] ?? 0));
      }
    }
    // Ties outwards count again when the clumps are woven.
    own[clump] = (own[clump] ?? 0) + (web.mass[node] ?? 0) - outwards;
  }
  const ends = new Int32Array(2 * between.size);
  let tie = 0;
  for (const code of between.keys()) {
    ends[2 * tie] = Math.floor(code / clumps);
    ends[2 * tie + 1] = code % clumps;
    tie += 1;
  }
  return wovenOf(clumps, ends, Float64Array.from(between.values()), own);
}
