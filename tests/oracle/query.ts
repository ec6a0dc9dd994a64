/** A plain question, read from the query of an address. */

export const FACETS = ['topic', 'type', 'country', 'kind', 'institution', 'place', 'source', 'side'] as const;
export type Facet = (typeof FACETS)[number];

export interface PlainQuestion {
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
  readonly sources: number;
  readonly context: boolean;
  /** ISO days; an open end is absent. */
  readonly from?: string;
  readonly to?: string;
  readonly certainOnly: boolean;
  readonly undated: boolean;
  readonly lens: string;
  readonly allTies: boolean;
}

export function readQuery(query: string): PlainQuestion {
  const given = new URLSearchParams(query);
  const list = (key: Facet): string[] => (given.get(key) ?? '').split(',').filter((value) => value !== '');
  const from = given.get('from');
  const to = given.get('to');
  return {
    filters: {
      topic: list('topic'),
      type: list('type'),
      country: list('country'),
      kind: list('kind'),
      institution: list('institution'),
      place: list('place'),
      source: list('source'),
      side: list('side'),
    },
    sources: Number(given.get('sources') ?? '1'),
    context: given.get('context') === '1',
    ...(from === null ? {} : { from: firstDay(from) }),
    ...(to === null ? {} : { to: lastDay(to) }),
    certainOnly: given.get('dates') === 'certain',
    undated: given.get('undated') === '1',
    lens: given.get('lens') ?? 'both',
    allTies: given.get('ties') === 'all',
  };
}

/** `2018` -> `2018-01-01`, `2018-05` -> `2018-05-01`. */
function firstDay(date: string): string {
  return date + '0000-01-01'.slice(date.length);
}

/** `2018` -> `2018-12-31`, `2018-02` -> `2018-02-28`. */
function lastDay(date: string): string {
  if (date.length === 10) return date;
  const month = date.length === 4 ? `${date}-12` : date;
  const [year = 0, number = 0] = month.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number - 1];
  return `${month}-${days}`;
}
