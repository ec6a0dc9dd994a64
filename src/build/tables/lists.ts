/** Tables of what events refer to: sources, places, topics, types; and of what was looked for in vain. */
import type { Absence, EventType, Place, Source, Topic } from '../../dataset/schema.ts';
import { endOf, references } from '../../network/chains.ts';
import type { Network } from '../../network/network.ts';
import { fieldsOf, reckoned } from './columns.ts';
import { type Column, type Table, tableOf } from './table.ts';

/** One row per source. */
export function sourcesTable({ dataset }: Network): Table {
  const copies = references(dataset.sources, ({ sameAs }) => sameAs);
  const field = fieldsOf('sources', (source: Source) => source);
  const heading = {
    name: 'sources',
    title: 'Sources',
    description: 'One row per source. Columns of CSL-JSON keep their names.',
    primaryKey: ['id'],
  };
  const author: Column<Source> = {
    name: 'author',
    type: 'string',
    description: 'Authors as "Family, Given", with "; " between them.',
    constraints: {},
    cell: ({ author: agents = [] }) => agents.map(agentName).join('; '),
  };
  const columns = [
    field('id', 'Id of the source.', { unique: true }),
    field('type', 'Type of CSL-JSON.'),
    field('title', 'Headline, or a description of the page.'),
    field('titleIsDescription', 'Whether the title describes the page and is not its headline.'),
    author,
    field('issued', 'When it was published, in EDTF.'),
    field('publisher', 'Who published it.'),
    field('container-title', 'Where it stands, if that is not the publisher.'),
    field('URL', 'Where it was read.'),
    field('language', 'Language and script, BCP 47.'),
    field('side', 'Country code of the publisher, or "third" for neither of the two sides.'),
    field('sameAs', 'The source of which this is a republished copy.', { references: 'sources' }),
    reckoned<Source>(
      'independent',
      'string',
      'The source that counts for this one and all its copies: itself, or where the chain of sameAs ends.',
      ({ id }) => endOf(id, copies),
      { references: 'sources' },
    ),
    field('reliability', 'How far it can be trusted, and why.'),
    field('note', 'What to know about it.'),
  ];
  return tableOf(heading, columns, dataset.sources);
}

/** One row per place. */
export function placesTable({ dataset }: Network): Table {
  const field = fieldsOf('places', (place: Place) => place);
  const heading = {
    name: 'places',
    title: 'Places',
    description: 'One row per place.',
    primaryKey: ['id'],
  };
  const columns = [
    field('id', 'Id of the place.', { unique: true }),
    field('name', 'Main name, in English.'),
    field('country', 'Country, ISO 3166-1 alpha-2; empty for none.'),
    field('lat', 'Latitude in degrees; of a region or a sea, that of a point inside it.'),
    field('lon', 'Longitude in degrees.'),
    field('description', 'What it is, where the name does not say so.'),
  ];
  return tableOf(heading, columns, dataset.places);
}

/** One row per topic. */
export function topicsTable({ dataset }: Network): Table {
  const heading = {
    name: 'topics',
    title: 'Topics',
    description: 'One row per subject of talks, statements or agreements.',
    primaryKey: ['id'],
  };
  return tableOf(heading, labelColumns('topics', 'topic'), dataset.topics);
}

/** One row per type of event. */
export function eventTypesTable({ dataset }: Network): Table {
  const heading = {
    name: 'event-types',
    title: 'Types of events',
    description: 'One row per type of event.',
    primaryKey: ['id'],
  };
  return tableOf(heading, labelColumns('eventTypes', 'type'), dataset.eventTypes);
}

function labelColumns(path: string, what: string): readonly Column<Topic | EventType>[] {
  const field = fieldsOf(path, (record: Topic | EventType) => record);
  return [
    field('id', `Id of the ${what}.`, { unique: true }),
    field('label', 'What the app calls it.'),
    field('description', 'What it covers.'),
  ];
}

/** One row per search that found no event. */
export function absencesTable({ dataset }: Network): Table {
  const field = fieldsOf('absences', (absence: Absence) => absence);
  const heading = {
    name: 'absences',
    title: 'Absences',
    description: 'One row per contact that was looked for and is no event here.',
    primaryKey: ['id'],
  };
  const columns = [
    field('id', 'Id of the absence.', { unique: true }),
    field('title', 'What was looked for.'),
    field('date', 'The time that was looked at, in EDTF.'),
    field('lo', 'First day of that time.'),
    field('hi', 'Last day of that time.'),
    field('actors', 'Ids of actors.csv: those who would have taken part.'),
    field('finding', 'How the search ended.'),
    field('note', 'What was found instead, and where it was looked for.'),
    field('sources', 'Ids of sources.csv.'),
  ];
  return tableOf(heading, columns, dataset.absences);
}

function agentName({ family, given, literal }: NonNullable<Source['author']>[number]): string {
  return literal ?? [family, given].filter((part) => part !== undefined).join(', ');
}
