/** Words of the table view. */
const NUMBER = new Intl.NumberFormat('en');

export const table = {
  table: 'Table',
  /** Names of the tables. */
  events: 'Events',
  actors: 'Actors',
  ties: 'Ties',
  offices: 'Offices',
  absences: 'Absences',
  jumps: 'Tables',
  /** What a table holds, beside its title. */
  about: {
    events: 'what happened',
    actors: 'who took part',
    ties: 'who met whom',
    joints: 'who took part in what',
    offices: 'for which institution a person acted',
    absences: 'looked for, not found; filtered by time alone',
  },
  columns: {
    date: 'Date',
    title: 'Event',
    type: 'Type',
    place: 'Place',
    actors: 'Participants',
    topics: 'Topics',
    sources: 'Sources',
    name: 'Name',
    kind: 'Kind',
    country: 'Country',
    events: 'Events',
    ties: 'Ties',
    first: 'First',
    last: 'Last',
    one: 'Between',
    other: 'and',
    event: 'Event',
    actor: 'Actor',
    person: 'Person',
    institution: 'Institution',
    lookedFor: 'Looked for',
    finding: 'Finding',
    note: 'Note',
  },
  sourcesHint: 'Independent sources: copies of one dispatch count as one',
  openTie: (one: string, other: string) => `Tie of ${one} and ${other}`,
  empty: 'None.',
  /** Above a table of which only a part is listed. */
  listed: (from: number, to: number, count: number) =>
    `Rows ${NUMBER.format(from)} to ${NUMBER.format(to)} of ${NUMBER.format(count)} are listed. Sorting and filters bring others; the export has all.`,
  pages: (table: string) => `Rows of ${table}`,
  firstPage: 'First rows',
  previousPage: 'Previous rows',
  nextPage: 'Next rows',
  lastPage: 'Last rows',
};
