/** Rules against what nothing uses: a topic, type, place, source or actor that no record names. */
import type { Finding } from './finding.ts';
import type { Dataset } from './schema.ts';

type Listed = 'topics' | 'eventTypes' | 'places' | 'sources' | 'actors';

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

/**
 * An actor is used by events, in any role or as the institution acted for; by the offices of persons in events;
 * or as a whole, at any height, of one that is used. An absence uses nobody: nothing happened.
 */
export function unusedActor(dataset: Dataset): Iterable<Finding> {
  const participants = dataset.events.flatMap((event) => event.participants);
  const present = new Set(participants.map(({ actor }) => actor));
  const actedFor = participants.map(({ institution }) => institution);
  const held = dataset.actors.flatMap(({ id, offices = [] }) =>
    present.has(id) ? offices.map(({ institution }) => institution) : [],
  );
  const wholes = new Map(dataset.actors.map(({ id, partOf }) => [id, partOf]));
  const used = new Set<string | undefined>();
  for (const start of [...present, ...actedFor, ...held]) {
    let id = start;
    while (id !== undefined && !used.has(id)) {
      used.add(id);
      id = wholes.get(id);
    }
  }
  return unused(
    dataset,
    'actors',
    'unused-actor',
    used,
    'no event names it, and it is neither a whole nor an office of those that events name (absences do not count)',
  );
}

function* unused(
  dataset: Dataset,
  collection: Listed,
  code: string,
  used: ReadonlySet<string | undefined>,
  found = 'no record names it',
): Iterable<Finding> {
  for (const [index, { id }] of dataset[collection].entries()) {
    if (used.has(id)) continue;
    const sentence = `${found}; expected it to be used, or taken out.`;
    yield { code, path: [collection, index, 'id'], sentence };
  }
}
