/** From what a rule finds, by place in the data, to the problem that a person reads, by the names of records. */
import type { Problem } from './problem.ts';
import type { Dataset } from './schema.ts';
import { shown } from './shown.ts';

/** Keys and numbers from the top of the dataset: `['events', 3, 'participants', 0, 'actor']`. */
export type Path = readonly (string | number)[];

/** What a rule found. `sentence` says what was found and what was expected, without naming the place. */
export interface Finding {
  readonly code: string;
  readonly path: Path;
  readonly sentence: string;
}

/** A rule that data of the right structure keeps: it gives what breaks it. */
export type Rule = (dataset: Dataset) => Iterable<Finding>;

export type Collection = 'topics' | 'eventTypes' | 'places' | 'sources' | 'actors' | 'events' | 'absences';
export const COLLECTIONS: readonly Collection[] = [
  'topics',
  'eventTypes',
  'places',
  'sources',
  'actors',
  'events',
  'absences',
];

const RECORD_NOUNS: ReadonlyMap<string, string> = new Map([
  ['topics', 'topic'],
  ['eventTypes', 'event type'],
  ['places', 'place'],
  ['sources', 'source'],
  ['actors', 'actor'],
  ['events', 'event'],
  ['absences', 'absence'],
]);

const PLAIN_KEY = /^[A-Za-z_][\w-]*$/;
const ID = /^[a-z0-9-]*[a-z-][a-z0-9-]*$/;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Turns findings about a dataset, or about something that should be one, into problems. */
export function problemsFrom(dataset: unknown, findings: Iterable<Finding>): Problem[] {
  const nameOf = recordNamer(dataset);
  return Array.from(findings, ({ code, path, sentence }) => {
    const [collection, index] = path;
    const noun = RECORD_NOUNS.get(String(collection));
    if (noun === undefined || typeof index !== 'number') return atTheTop(code, path, sentence);
    const name = nameOf(String(collection), index);
    const field = keysInWords(path.slice(2));
    const subject = name === undefined ? `Number ${index + 1} of ${collection}` : `${noun} "${name}"`;
    return {
      code,
      path: `${collection}[${name ?? index}]${field === '' || field.startsWith('[') ? field : `.${field}`}`,
      message: sentenceCase(`${subject}${field === '' ? '' : `, ${field}`}: ${sentence}`),
    };
  });
}

function atTheTop(code: string, path: Path, sentence: string): Problem {
  const words = keysInWords(path);
  return { code, path: words, message: words === '' ? sentenceCase(sentence) : `${words}: ${sentence}` };
}

function keysInWords(keys: Path): string {
  let words = '';
  for (const key of keys) {
    if (typeof key === 'number') words += `[${key}]`;
    else if (!PLAIN_KEY.test(key)) words += `[${shown(key)}]`;
    else words += words === '' ? key : `.${key}`;
  }
  return words;
}

function sentenceCase(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/**
 * The id of a record, by collection and index; none where the id would not say which record is meant: not an
 * id at all, given twice, or nothing but digits, which could be taken for an index.
 */
function recordNamer(dataset: unknown): (collection: string, index: number) => string | undefined {
  const named = new Map<string, readonly (string | undefined)[]>();
  return (collection, index) => {
    let names = named.get(collection);
    if (names === undefined) {
      const records = isRecord(dataset) ? dataset[collection] : undefined;
      names = namesOf(Array.isArray(records) ? records : []);
      named.set(collection, names);
    }
    return names[index];
  };
}

function namesOf(records: readonly unknown[]): (string | undefined)[] {
  const ids = records.map((record) => (isRecord(record) ? record['id'] : undefined));
  const counts = new Map<unknown, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return ids.map((id) => (typeof id === 'string' && ID.test(id) && counts.get(id) === 1 ? id : undefined));
}
