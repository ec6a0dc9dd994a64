/** Words of the search box. */
import type { ActorName } from '../../dataset/schema.ts';

const nameKinds: Readonly<Record<ActorName['kind'], string>> = {
  native: 'own script',
  alias: 'also called',
  romanisation: 'romanised',
  misprint: 'misprint',
};

export const search = {
  search: 'Search',
  hint: 'Names, events, places',
  results: 'Results',
  groups: { actor: 'People and institutions', event: 'Events', place: 'Places' },
  /** Why something was found whose own name was not typed. */
  matched: (kind: ActorName['kind'], source?: string) =>
    `${nameKinds[kind]}${source === undefined ? '' : ` in ${source}`}`,
  bySound: 'similar sound',
  inPlace: (place: string) => `in ${place}`,
  place: 'Place: shows only what happened there',
  hidden: 'hidden by the filters',
  none: (typed: string) => `Nothing is called “${typed}”.`,
  noneHint:
    'Names are found in every script and spelling that the data has; words of a summary are not searched.',
  found: (count: number) => (count === 0 ? 'Nothing found' : count === 1 ? '1 result' : `${count} results`),
  clear: 'Clear the text',
};
