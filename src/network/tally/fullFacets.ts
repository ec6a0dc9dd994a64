/** The counters of facets as maps, for those who read all of them. */
import { ACTOR_KINDS } from '../../dataset/vocabulary.ts';
import type { FacetCounts } from '../facets.ts';
import { facetValues, forEachFacet } from '../facetValues.ts';
import type { Network } from '../network.ts';
import { perNetwork } from '../perNetwork.ts';
import type { Facet, Filters } from '../types.ts';
import type { Board } from './board.ts';
import { CLAUSES, clausesOf } from './clauses.ts';

const valuesOf = perNetwork(facetValues);

/** Equal to `facetCounts` for the question of the board. */
export function fullFacets(network: Network, board: Board): FacetCounts {
  const { filters } = board.question;
  const counted = forEachFacet((facet) => {
    const selected = new Set(filters[facet]);
    const counts = countsOf(network, board, facet);
    const kept = new Map<string, number>();
    for (const [place, value] of valuesOf(network, facet).entries()) {
      const count = counts[place] ?? 0;
      if (count > 0 || selected.has(value)) kept.set(value, count);
    }
    return kept;
  });
  const [context = 0] = countsOf(network, board, 'context');
  return { ...counted, sources: atLeast(countsOf(network, board, 'sources'), filters), context };
}

/** By the place of each value among the clause's own. */
export function countsOf(network: Network, board: Board, clause: Facet | 'sources' | 'context'): Int32Array {
  if (clause === 'kind') return board.lens.actors.byGroup;
  const { bases } = clausesOf(network);
  const at = CLAUSES.indexOf(clause);
  return board.values.counts.subarray(bases[at], bases[at + 1]);
}

/** The place of each kind in the counters is its place among the kinds. */
export function placeOf(network: Network, facet: Facet, value: string): number | undefined {
  if (facet === 'kind') {
    const kinds: readonly string[] = ACTOR_KINDS;
    const place = kinds.indexOf(value);
    return place < 0 ? undefined : place;
  }
  const { bases, numbers } = clausesOf(network);
  const number = numbers.get(facet)?.get(value);
  return number === undefined ? undefined : number - (bases[CLAUSES.indexOf(facet)] ?? 0);
}

/** From 1 to the most that any event has, or to the minimum that is asked for. */
function atLeast(counts: Int32Array, { sources: asked }: Filters): ReadonlyMap<number, number> {
  const most = Math.max(
    asked,
    1,
    counts.findLastIndex((count) => count > 0),
  );
  const minima = Array.from({ length: most }, (_, index) => index + 1);
  return new Map(minima.map((minimum) => [minimum, sum(counts.subarray(minimum))]));
}

function sum(counts: Int32Array): number {
  return counts.reduce((all, count) => all + count, 0);
}
