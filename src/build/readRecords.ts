/** The folder of records as a list of records. What kind of record a file holds follows from its path. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from '../dataset/finding.ts';
import { visible } from '../dataset/shown.ts';
import { compareTexts, type PlacedProblem, type RawRecord } from './place.ts';
import { type Fault, readYaml, type YamlFile } from './yaml.ts';

const META_FILE = 'dataset.yaml';

const KINDS: readonly { readonly path: RegExp; readonly collection: Collection }[] = [
  { path: /^topics\.yaml$/, collection: 'topics' },
  { path: /^event-types\.yaml$/, collection: 'eventTypes' },
  { path: /^places\.yaml$/, collection: 'places' },
  { path: /^sources\/.+\.yaml$/, collection: 'sources' },
  { path: /^actors\/.+\.yaml$/, collection: 'actors' },
  { path: /^events\/.+\.yaml$/, collection: 'events' },
  { path: /^absences\.yaml$/, collection: 'absences' },
];

/** All records of a folder, and what is wrong with its files. */
export interface Records {
  /** The description of the dataset is always among them, empty when its file is missing. */
  readonly records: readonly RawRecord[];
  readonly problems: readonly PlacedProblem[];
  /** Files whose records could not be read. */
  readonly lost: readonly string[];
}

/** Reads every file below `folder`; files are named with `folder` in front, as it was given. */
export function readRecords(folder: string): Records {
  const files = filesBelow(folder).map((path) => readFile(folder, path));
  if (!files.some(({ records }) => records.some(({ collection }) => collection === 'meta'))) {
    const missing: RawRecord = { ...metaAt(`${folder}/${META_FILE}`), value: undefined, lineOf: () => 1 };
    files.push({ records: [missing], problems: [], lost: [] });
  }
  return {
    records: files.flatMap(({ records }) => records),
    problems: files.flatMap(({ problems }) => problems),
    lost: files.flatMap(({ lost }) => lost),
  };
}

/** Paths below a folder with `/` on every system, in an order that does not depend on the file system. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort(compareTexts);
}

function readFile(folder: string, path: string): Records {
  const file = `${folder}/${path}`;
  const collection = KINDS.find((kind) => kind.path.test(path))?.collection;
  if (collection === undefined && path !== META_FILE) {
    const known =
      'dataset.yaml, topics.yaml, event-types.yaml, places.yaml, sources/*.yaml, actors/*.yaml, events/*.yaml, absences.yaml';
    const message = `found ${visible(path)}; expected one of ${known}.`;
    return { records: [], problems: [{ file, line: 1, code: 'unknown-file', message }], lost: [] };
  }
  const text = decoded(readFileSync(join(folder, path)));
  if (text === undefined) {
    const message = 'found bytes that are not UTF-8; expected text in UTF-8.';
    return unread(file, collection, [{ line: 1, code: 'not-utf8', message }]);
  }
  const yaml = readYaml(text);
  const records = yaml.value === undefined ? undefined : recordsOf(file, collection, yaml);
  if (records !== undefined) return { records, problems: placed(file, yaml.faults), lost: [] };
  const message = 'expected a list of records, each beginning with "- id:".';
  const faults = yaml.faults.length > 0 ? yaml.faults : [{ line: 1, code: 'not-a-list', message }];
  return unread(file, collection, faults);
}

/** None when the file of a collection holds no list. */
function recordsOf(
  file: string,
  collection: Collection | undefined,
  yaml: YamlFile,
): RawRecord[] | undefined {
  if (collection === undefined) return [{ ...metaAt(file), value: yaml.value, lineOf: yaml.lineOf }];
  const items: unknown = yaml.value ?? [];
  if (!Array.isArray(items)) return undefined;
  return items.map((value: unknown, index) => ({
    collection,
    value,
    file,
    lineOf: (path) => yaml.lineOf([index, ...path]),
  }));
}

function unread(file: string, collection: Collection | undefined, faults: readonly Fault[]): Records {
  // The file of the description is there, however wrong: that it is missing would be one message too many.
  const records: RawRecord[] =
    collection === undefined ? [{ ...metaAt(file), value: null, lineOf: () => 1 }] : [];
  return { records, problems: placed(file, faults), lost: [file] };
}

function placed(file: string, faults: readonly Fault[]): PlacedProblem[] {
  return faults.map((fault) => ({ file, ...fault }));
}

function metaAt(file: string) {
  return { collection: 'meta', file } as const;
}

/** Text in UTF-8, without its byte order mark; `undefined` when the bytes are something else. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
