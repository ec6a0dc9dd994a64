/** How often each value of a facet occurs when nothing is filtered. */
import { citedSources } from './citedSources.ts';
import { CLAUSES, EVENT_FACETS } from './eventFilter.ts';
import { countAt, listAt } from './lists.ts';
import type { Network } from './network.ts';
import { perNetwork } from './perNetwork.ts';
import { broughtIn } from './tally/actorLists.ts';
import { clausesOf } from './tally/clauses.ts';
import type { EventEntry, Facet } from './types.ts';

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
  const { numbers, values, bases } = clausesOf(network);
  const own = numbers.get(facet) ?? new Map<string, number>();
  const clause = CLAUSES.indexOf(facet);
  const base = bases[clause] ?? 0;
  const [plain, all] = [new Int32Array(own.size), new Int32Array(own.size)];
  for (const { event, number } of sourcedEvents(network)) {
    const one = event.context === true ? 0 : 1;
    for (const value of listAt(values, number * CLAUSES.length + clause)) {
      all[value - base] = 1;
      plain[value - base] = (plain[value - base] ?? 0) + one;
    }
  }
  return new Map(
    Array.from(own.keys())
      .map((value, place) => [value, plain[place] ?? 0] as const)
      .filter((_, place) => all[place] === 1),
  );
}

/** Events with a source: every question asks for one at least. */
function sourcedEvents(network: Network): readonly EventEntry[] {
  const { independent } = citedSources(network);
  return network.events.filter(({ number }) => countAt(independent, number) > 0);
}

function kindTotals(network: Network): FacetTotals {
  const brought = broughtIn(network, 'both');
  const { actors } = network.dataset;
  const [plain, all] = [new Uint8Array(actors.length), new Uint8Array(actors.length)];
  for (const { event, number } of sourcedEvents(network)) {
    const own = listAt(brought, number);
    for (const actor of own) all[actor] = 1;
    if (event.context !== true) for (const actor of own) plain[actor] = 1;
  }
  const counts = new Map<string, number>();
  for (const [number, { kind }] of actors.entries()) {
    if (all[number] === 1) counts.set(kind, (counts.get(kind) ?? 0) + (plain[number] ?? 0));
  }
  return counts;
}
