/** Every value that a facet can take in a dataset, in the order in which lists of them are kept. */
import { ACTOR_KINDS } from '../dataset/vocabulary.ts';
import type { Network } from './network.ts';
import { FACETS, type Facet } from './types.ts';

/**
 * Topics, types, places, sources, institutions in the order of the dataset; countries and sides by code, the
 * two that face each other first; kinds as the schema lists them. An institution is any actor but a person.
 */
export function facetValues(network: Network, facet: Facet): readonly string[] {
  const { dataset } = network;
  switch (facet) {
    case 'topic':
      return dataset.topics.map(({ id }) => id);
    case 'type':
      return dataset.eventTypes.map(({ id }) => id);
    case 'place':
      return dataset.places.map(({ id }) => id);
    case 'source':
      return dataset.sources.map(({ id }) => id);
    case 'side':
      return byCode(
        network,
        dataset.sources.map(({ side }) => side),
      );
    case 'country':
      return byCode(
        network,
        dataset.actors.flatMap(({ country }) => country ?? []),
      );
    case 'kind':
      return ACTOR_KINDS;
    case 'institution':
      return dataset.actors.filter(({ kind }) => kind !== 'person').map(({ id }) => id);
  }
}

/** One map per facet, made with the values of that facet. */
export function forEachFacet<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, Value>;
}

/** Third parties last. */
function byCode(network: Network, codes: readonly string[]): readonly string[] {
  const { left, right } = network.sides ?? {};
  const rank = (code: string): number => (code === left ? 0 : code === right ? 1 : code === 'third' ? 3 : 2);
  return [...new Set(codes)].sort((one, other) =>
    rank(one) === rank(other) ? (one < other ? -1 : 1) : rank(one) - rank(other),
  );
}
