/** The filters in words: for chips, for captions and for exported files. */
import type { Network } from '../network/network.ts';
import type { Facet, Question } from '../network/types.ts';
import { countryName } from './countries.ts';
import type { Words } from './words.ts';

/** The order in which filters are told. */
const FACET_ORDER: readonly Facet[] = [
  'topic',
  'type',
  'country',
  'kind',
  'institution',
  'place',
  'source',
  'side',
];

/** A facet's value as a label: a topic's label, a country's name, a source's title. Unknown ids stay as they are. */
export function valueInWords(network: Network, facet: Facet, value: string, words: Words): string {
  switch (facet) {
    case 'topic':
      return network.topics.get(value)?.label ?? value;
    case 'type':
      return network.types.get(value)?.label ?? value;
    case 'institution':
      return network.actors.get(value)?.name ?? value;
    case 'place':
      return network.places.get(value)?.name ?? value;
    case 'source':
      return network.sources.get(value)?.title ?? value;
    case 'kind':
      return kindInWords(value, words);
    case 'country':
    case 'side':
      return countryName(value);
  }
}

/** "Topic: Narcotics or Arms". */
function facetInWords(network: Network, facet: Facet, values: readonly string[], words: Words): string {
  const labels = values.map((value) => valueInWords(network, facet, value, words));
  return words.filters.chip(words.filters.facets[facet], words.filters.or(labels));
}

/**
 * Everything but the window that decides what is visible and is not the default, one phrase each. What has no
 * effect (how dates count when no window is set) is not told.
 */
export function filtersInWords(question: Question, network: Network, words: Words): readonly string[] {
  const { filters, window, dates, undated, lens, ties } = question;
  const { from, to } = window;
  const windowed = from !== undefined || to !== undefined;
  const phrases = FACET_ORDER.filter((facet) => filters[facet].length > 0).map((facet) =>
    facetInWords(network, facet, filters[facet], words),
  );
  if (filters.sources > 1) phrases.push(words.filters.atLeast(filters.sources));
  if (filters.context) phrases.push(words.filters.contextOn);
  if (windowed && dates === 'certain') phrases.push(words.filters.certainOnly);
  if (windowed && undated) phrases.push(words.filters.undatedOn);
  if (lens !== 'both') phrases.push(words.filters.lens[lens]);
  // With events as nodes there are no ties between actors for this to add to.
  if (ties === 'all' && lens !== 'events') phrases.push(words.filters.withinCountry);
  return phrases;
}

function kindInWords(kind: string, words: Words): string {
  const kinds: Readonly<Record<string, string>> = words.filters.kinds;
  return Object.hasOwn(kinds, kind) ? (kinds[kind] ?? kind) : kind;
}
