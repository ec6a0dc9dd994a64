/** Words of the filters and of the chips that stand for them. */
export const filters = {
  filters: 'Filters',
  clear: 'Clear filters',
  /** Why there is nothing to clear. */
  nothingToClear: 'No filter is set',
  inForce: (count: number) => (count === 1 ? '1 filter in force' : `${count} filters in force`),
  /** BCP 47 tag of the language whose alphabet sorts the labels. */
  collation: 'en',
  /** Names of the groups. */
  facets: {
    topic: 'Topic',
    type: 'Type',
    country: 'Country',
    kind: 'Kind',
    institution: 'Institution',
    place: 'Place',
    source: 'Source',
    side: 'Side',
  },
  kinds: {
    person: 'Person',
    institution: 'Institution',
    state: 'State',
    organisation: 'Organisation',
    group: 'Group',
    media: 'Media',
  },
  /** Beside the title of a group whose numbers are not events. */
  countsActors: 'actors',
  chosen: (count: number) => `${count} chosen`,
  sources: 'Independent sources',
  sourcesHint: 'Copies of one dispatch count as one source.',
  atLeast: (minimum: number) =>
    minimum === 1 ? 'At least 1 independent source' : `At least ${minimum} independent sources`,
  minimum: (minimum: number) => `${minimum} or more`,
  window: 'Time',
  background: 'Background',
  context: 'Background events',
  contextHint: 'Events that explain the others and are not contacts themselves.',
  contextOn: 'Background events included',
  certainOnly: 'Only events certainly in the window',
  undatedOn: 'Undated events included',
  lens: {
    both: 'People and institutions',
    people: 'People only',
    institutions: 'Institutions only',
    events: 'Events and those who took part',
  },
  withinCountry: 'Ties within one country included',
  /** "Narcotics or Arms": several values of one filter mean any of them. */
  or: (values: readonly string[]) => values.join(' or '),
  list: (values: readonly string[]) => values.join(', '),
  everythingBut: (value: string) => `all but ${value}`,
  someOf: (count: number, all: number) => `${count} of ${all}`,
  chip: (facet: string, values: string) => `${facet}: ${values}`,
  only: 'Only',
  onlyThis: (value: string) => `Only ${value}`,
  allBut: 'All but',
  allButThis: (value: string) => `All but ${value}`,
  find: (facet: string) => `Find in ${facet}`,
  noneFound: 'Nothing found',
  showAll: (count: number) => `Show all ${count}`,
  showMore: (more: number, count: number) => `Show ${more} more of ${count}`,
  chips: 'Active filters',
  remove: (chip: string) => `Remove: ${chip}`,
  hides: (events: number) => `hides ${events}`,
  hidesActors: (actors: number) => (actors === 1 ? 'hides 1 actor' : `hides ${actors} actors`),
  hidesNothing: 'hides nothing',
  switchedOff: 'off',
  turnOff: 'Switch off, keep here',
  turnOn: 'Switch on again',
  /** When nothing is left: what is empty, what emptied it, and the way out. */
  empty: {
    noEvents: 'No event passes these filters.',
    noActors: (events: string) => `${events} pass, but nobody who took part in them is drawn.`,
    cause: (chip: string, events: number) =>
      events === 1 ? `Without ${chip} there is 1 event.` : `Without ${chip} there are ${events} events.`,
    causeBackground: (events: number) =>
      events === 1 ? 'With background events there is 1.' : `With background events there are ${events}.`,
    causeCertain: (events: number) =>
      events === 1
        ? 'With events that are only possibly in the window there is 1.'
        : `With events that are only possibly in the window there are ${events}.`,
    lens: (lens: string) => `The lens “${lens}” leaves them out.`,
    several: (events: number) =>
      `No single filter does this, only several together. Without any there ${events === 1 ? 'is 1 event' : `are ${events} events`}.`,
    lift: 'Lift this filter',
    liftThis: (chip: string) => `Lift this filter: ${chip}`,
    include: 'Include them',
    widenLens: 'Show people and institutions',
    /** Not the name of the button in the panel, which stands on the same page. */
    clearAll: 'Clear all filters',
  },
};
