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
  const { numbers } = clausesOf(network);
  const { plain, all } = countedValues(network, 'all');
  const found = new Map<string, number>();
  for (const [value, number] of numbers.get(facet) ?? []) {
    if (all[number] === 1) found.set(value, plain[number] ?? 0);
  }
  return found;
}

/** By the numbers of all values: events without background that have it, and 1 where any has. */
const countedValues = perNetwork((network, _: 'all') => {
  const { values, bases } = clausesOf(network);
  const count = bases.at(-1) ?? 0;
  const [plain, all] = [new Int32Array(count), new Uint8Array(count)];
  const perEvent = CLAUSES.length;
  for (const { event, number } of sourcedEvents(network)) {
    const one = event.context === true ? 0 : 1;
    const end = values.starts[(number + 1) * perEvent] ?? 0;
    for (let at = values.starts[number * perEvent] ?? 0; at < end; at += 1) {
      const value = values.items[at] ?? 0;
      all[value] = 1;
      plain[value] = (plain[value] ?? 0) + one;
    }
  }
  return { plain, all };
});

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
