/** The counters of facets as maps, for those who read all of them. */
import { ACTOR_KINDS } from '../../dataset/vocabulary.ts';
import { CLAUSES } from '../eventFilter.ts';
import type { FacetCounts } from '../facets.ts';
import { facetValues, forEachFacet } from '../facetValues.ts';
import type { Network } from '../network.ts';
import { perNetwork } from '../perNetwork.ts';
import type { Facet, Filters } from '../types.ts';
import type { Board } from './board.ts';
import { clausesOf } from './clauses.ts';

const valuesOf = perNetwork(facetValues);

/** Equal to `facetCounts` for the question of the board. */
export function fullFacets(network: Network, board: Board): FacetCounts {
  const { filters } = board.question;
  const counted = forEachFacet((facet) => {
    const selected = new Set(filters[facet]);
    const counts = countsOf(board, facet);
    const kept = new Map<string, number>();
    const values = valuesOf(network, facet);
    for (let place = 0; place < values.length; place += 1) {
      const count = counts[place] ?? 0;
      if (count === 0 && selected.size === 0) continue;
      const value = values[place] ?? '';
      if (count > 0 || selected.has(value)) kept.set(value, count);
    }
    return kept;
  });
  const [context = 0] = countsOf(board, 'context');
  return { ...counted, sources: atLeast(countsOf(board, 'sources'), filters), context };
}

/** By the place of each value among the clause's own. */
export function countsOf(board: Board, clause: Facet | 'sources' | 'context'): Int32Array {
  if (clause === 'kind') return board.counters.lens.actors.byGroup;
  return board.counters.values.of(CLAUSES.indexOf(clause));
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
