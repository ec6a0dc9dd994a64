/** Rules against what nothing uses: a topic, type, place or source that no record names. */
import type { Finding } from './finding.ts';
import type { Dataset } from './schema.ts';

type Listed = 'topics' | 'eventTypes' | 'places' | 'sources';

export function unusedTopic(dataset: Dataset): Iterable<Finding> {
  return unused(dataset, 'topics', 'unused-topic', new Set(dataset.events.flatMap(({ topics }) => topics)));
}

export function unusedType(dataset: Dataset): Iterable<Finding> {
  return unused(dataset, 'eventTypes', 'unused-type', new Set(dataset.events.map(({ type }) => type)));
}

export function unusedPlace(dataset: Dataset): Iterable<Finding> {
  return unused(dataset, 'places', 'unused-place', new Set(dataset.events.map(({ place }) => place)));
}

/** A source is used by evidence, accounts, names, offices, absences, or as the original of a copy. */
export function unusedSource(dataset: Dataset): Iterable<Finding> {
  const used = new Set<string | undefined>([
    ...dataset.events.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ...dataset.events.flatMap(({ accounts = [] }) =>
      accounts.flatMap(({ versions }) => versions.map(({ source }) => source)),
    ),
    ...dataset.actors.flatMap(({ names, offices = [] }) =>
      [...names, ...offices].map(({ source }) => source),
    ),
    ...dataset.places.flatMap(({ names = [] }) => names.map(({ source }) => source)),
    ...dataset.sources.map(({ sameAs }) => sameAs),
    ...dataset.absences.flatMap(({ sources = [] }) => sources),
  ]);
  return unused(dataset, 'sources', 'unused-source', used);
}

function* unused(
  dataset: Dataset,
  collection: Listed,
  code: string,
  used: ReadonlySet<string | undefined>,
): Iterable<Finding> {
  for (const [index, { id }] of dataset[collection].entries()) {
    if (used.has(id)) continue;
    const sentence = 'no record names it; expected it to be used, or taken out.';
    yield { code, path: [collection, index, 'id'], sentence };
  }
}
