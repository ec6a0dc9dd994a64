/** Datasets for the bench, in the app's own format: the same size and seed give the same bytes. */
import type { Dataset } from '../../src/dataset/schema.ts';
import { FORMAT_VERSION } from '../../src/dataset/vocabulary.ts';
import { castOf } from './actors.ts';
import { eventsOf, placeCount } from './events.ts';
import { Chance } from './random.ts';
import { SIZES, type SizeName } from './sizes.ts';
import { Library } from './sources.ts';
import { placesOf, TOPICS, TYPES } from './vocabulary.ts';

const COMPILED = '2025-01-15';

/** `seed`: any whole number; another one gives another dataset of the same size. */
export function datasetOf(name: SizeName, seed = 1): Dataset {
  const size = SIZES[name];
  const chance = new Chance(seed * 1_000 + size.events);
  const cast = castOf(size, chance);
  const library = new Library(chance);
  const events = eventsOf(size, cast, library, chance);
  return {
    format: 'entente',
    version: FORMAT_VERSION,
    meta: {
      title: `Invented contacts ${name}`,
      description: 'An invented dataset for measuring. Nobody in it exists.',
      licence: 'CC0-1.0',
      version: '1.0.0',
      compiled: COMPILED,
      // Stands for the checksum: it differs between datasets, which is all that a reader relies on.
      sha256: Array.from({ length: 64 }, () => chance.whole(0, 15).toString(16)).join(''),
      changelog: [
        { version: '1.0.0', date: COMPILED, changes: [{ kind: 'added', what: 'Everything, by dice.' }] },
      ],
    },
    topics: TOPICS,
    eventTypes: TYPES,
    places: placesOf(placeCount(size)),
    sources: library.sources,
    actors: cast.actors,
    events,
    absences: [],
  };
}

/** The file of a dataset, a record to a line as the published one is. */
export function textOf(dataset: Dataset): string {
  const parts = Object.entries(dataset).map(([key, value]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return `${JSON.stringify(key)}: [\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
