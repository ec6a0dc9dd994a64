/** How often each value of a facet occurs when nothing is filtered. */
import { EVENT_FACETS } from './eventFilter.ts';
import type { Network } from './network.ts';
import { perNetwork } from './perNetwork.ts';
import type { Facet } from './types.ts';

/**
 * Value to events (for `kind`: actors), background aside: what `facetCounts` has for the open question. What
 * only background events have stands with 0.
 */
export type FacetTotals = ReadonlyMap<string, number>;

const totals = perNetwork((network, facet: Facet): FacetTotals => {
  const eventFacet = EVENT_FACETS.find((one) => one === facet);
  return eventFacet === undefined ? kindTotals(network) : eventTotals(network, eventFacet);
});

/** The totals of one facet, counted when they are first asked for. */
export function facetTotals(network: Network, facet: Facet): FacetTotals {
  return totals(network, facet);
}

function eventTotals(network: Network, facet: (typeof EVENT_FACETS)[number]): FacetTotals {
  const counts = new Map<string, number>();
  for (const { event, values, independentSources } of network.events) {
    // Every question asks for a source at least.
    if (independentSources < 1) continue;
    const one = event.context === true ? 0 : 1;
    for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + one);
  }
  return counts;
}

function kindTotals(network: Network): FacetTotals {
  const [plain, all] = [new Set<string>(), new Set<string>()];
  for (const { event, participations, independentSources } of network.events) {
    if (independentSources < 1) continue;
    for (const { actor, institution } of participations) {
      const seen = actor.kind === 'person' && institution !== undefined ? [actor, institution] : [actor];
      for (const { id } of seen) {
        all.add(id);
        if (event.context !== true) plain.add(id);
      }
    }
  }
  const counts = new Map<string, number>();
  for (const id of all) {
    const kind = network.actors.get(id)?.kind;
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + Number(plain.has(id)));
  }
  return counts;
}
