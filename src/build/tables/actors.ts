/** Tables of the actors, their names and their offices. */
import type { Actor, ActorName, Office, Place } from '../../dataset/schema.ts';
import type { Network } from '../../network/network.ts';
import { fieldsOf, ownerColumn, placeColumn } from './columns.ts';
import { type Table, tableOf } from './table.ts';

/** One row per actor. */
export function actorsTable({ dataset }: Network): Table {
  const field = fieldsOf('actors', (actor: Actor) => actor);
  const heading = {
    name: 'actors',
    title: 'Actors',
    description: 'One row per person, institution, state, organisation, group or medium.',
    primaryKey: ['id'],
  };
  const columns = [
    field('id', 'Id of the actor.', { unique: true }),
    field('kind', 'Kind of actor.'),
    field('name', 'Main name, in English.'),
    field('sortName', 'How the name is sorted, where that is not the name itself.'),
    field('shortName', 'What a crowded picture writes in place of a long name.'),
    field('country', 'Country, ISO 3166-1 alpha-2; empty for none.'),
    field('partOf', 'What an institution is part of.', { references: 'actors' }),
    field('wikidata', 'Item of Wikidata.'),
    field('description', 'Who or what it is, in a few words.'),
  ];
  return tableOf(heading, columns, dataset.actors);
}

interface Name {
  readonly owner: string;
  readonly number: number;
  readonly name: ActorName;
}

/** One row per further name of an actor. */
export function namesTable({ dataset }: Network): Table {
  const heading = {
    name: 'names',
    title: 'Names of actors',
    description: 'One row per name of an actor beside the main one: other scripts, spellings and misprints.',
    primaryKey: ['actor', 'number'],
  };
  const actor = ownerColumn<Name>('actor', 'actors', 'Whose name it is.', ({ owner }) => owner);
  return tableOf(
    heading,
    [actor, ...nameColumns('actors.names', 'the names of the actor')],
    namesOf(dataset.actors),
  );
}

/** One row per further name of a place. */
export function placeNamesTable({ dataset }: Network): Table {
  const heading = {
    name: 'place-names',
    title: 'Names of places',
    description: 'One row per name of a place beside the main one.',
    primaryKey: ['place', 'number'],
  };
  const place = ownerColumn<Name>('place', 'places', 'The place so named.', ({ owner }) => owner);
  return tableOf(
    heading,
    [place, ...nameColumns('places.names', 'the names of the place')],
    namesOf(dataset.places),
  );
}

function namesOf(owners: readonly (Pick<Actor, 'id'> & Pick<Place, 'names'>)[]): readonly Name[] {
  return owners.flatMap(({ id, names = [] }) =>
    names.map((name, index): Name => ({ owner: id, number: index + 1, name })),
  );
}

function nameColumns(path: string, list: string) {
  const field = fieldsOf(path, ({ name }: Name) => name);
  return [
    placeColumn<Name>('number', list, ({ number }) => number),
    field('value', 'The name.'),
    field('lang', 'Language and script of the name, BCP 47.'),
    field('kind', 'Name in its own script, another name, a romanisation, or a misprint.'),
    field('source', 'Where the spelling was found.', { references: 'sources' }),
    field('note', 'Why the name is kept.'),
  ];
}

interface Term {
  readonly actor: string;
  readonly number: number;
  readonly office: Office;
}

/** One row per office of a person. */
export function officesTable({ dataset }: Network): Table {
  const rows = dataset.actors.flatMap(({ id, offices = [] }) =>
    offices.map((office, index): Term => ({ actor: id, number: index + 1, office })),
  );
  const field = fieldsOf('actors.offices', ({ office }: Term) => office);
  const heading = {
    name: 'offices',
    title: 'Offices',
    description: 'One row per office that a person held.',
    primaryKey: ['actor', 'number'],
  };
  const columns = [
    ownerColumn<Term>('actor', 'actors', 'Who held it.', ({ actor }) => actor),
    placeColumn<Term>('number', 'the offices of the person', ({ number }) => number),
    field('title', 'Title of the office.'),
    field('institution', 'Where it was held.', { references: 'actors' }),
    field('from', 'Beginning, in EDTF; empty when unknown.'),
    field('to', 'End, in EDTF; empty when no end was established, which does not mean "still in office".'),
    field('status', 'Whether it ended, was held when the data were compiled, or is open.'),
    field('source', 'Where the dates were found.', { references: 'sources' }),
    field('note', 'What to know about these dates, such as which of them is general knowledge.'),
  ];
  return tableOf(heading, columns, rows);
}
