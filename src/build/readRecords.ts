/** The folder of records as a list of records. What kind of record a file holds follows from its path. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from '../dataset/finding.ts';
import { visible } from '../dataset/shown.ts';
import { compareTexts, type PlacedProblem, type RawRecord } from './place.ts';
import { readYaml, type YamlFile } from './yaml.ts';

const META_FILE = 'dataset.yaml';

const KINDS: readonly { readonly path: RegExp; readonly collection: Collection }[] = [
  { path: /^topics\.yaml$/, collection: 'topics' },
  { path: /^event-types\.yaml$/, collection: 'eventTypes' },
  { path: /^places\.yaml$/, collection: 'places' },
  { path: /^sources\/.+\.yaml$/, collection: 'sources' },
  { path: /^actors\/.+\.yaml$/, collection: 'actors' },
  { path: /^events\/.+\.yaml$/, collection: 'events' },
];

/** All records of a folder, and what is wrong with its files. */
export interface Records {
  /** The description of the dataset is always among them, empty when its file is missing. */
  readonly records: readonly RawRecord[];
  readonly problems: readonly PlacedProblem[];
}

/** Reads every file below `folder`; files are named with `folder` in front, as it was given. */
export function readRecords(folder: string): Records {
  const files = filesBelow(folder).map((path) => readFile(folder, path));
  if (!files.some(({ records }) => records.some(({ collection }) => collection === 'meta'))) {
    const missing: RawRecord = { ...metaAt(`${folder}/${META_FILE}`), value: undefined, lineOf: () => 1 };
    files.push({ records: [missing], problems: [] });
  }
  return {
    records: files.flatMap(({ records }) => records),
    problems: files.flatMap(({ problems }) => problems),
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
  const fault = (line: number, code: string, message: string): Records => ({
    // Its own file is there, however wrong: that it is missing would be one message too many.
    records: path === META_FILE ? [{ ...metaAt(file), value: null, lineOf: () => 1 }] : [],
    problems: [{ file, line, code, message }],
  });
  const collection = KINDS.find((kind) => kind.path.test(path))?.collection;
  if (collection === undefined && path !== META_FILE) {
    const known =
      'dataset.yaml, topics.yaml, event-types.yaml, places.yaml, sources/*.yaml, actors/*.yaml, events/*.yaml';
    return fault(1, 'unknown-file', `found ${visible(path)}; expected one of ${known}.`);
  }
  const text = decoded(readFileSync(join(folder, path)));
  if (text === undefined)
    return fault(1, 'not-utf8', 'found bytes that are not UTF-8; expected text in UTF-8.');
  const yaml = readYaml(text);
  if (yaml.faults.length > 0) {
    return { ...fault(1, '', ''), problems: yaml.faults.map((found) => ({ file, ...found })) };
  }
  if (collection === undefined) {
    return { records: [{ ...metaAt(file), value: yaml.value, lineOf: yaml.lineOf }], problems: [] };
  }
  return (
    listOf(collection, file, yaml) ??
    fault(1, 'not-a-list', 'expected a list of records, each beginning with "- id:".')
  );
}

function listOf(collection: Collection, file: string, yaml: YamlFile): Records | undefined {
  const items: unknown = yaml.value ?? [];
  if (!Array.isArray(items)) return undefined;
  const records = items.map((value: unknown, index) => ({
    collection,
    value,
    file,
    lineOf: (path: Parameters<RawRecord['lineOf']>[0]) => yaml.lineOf([index, ...path]),
  }));
  return { records, problems: [] };
}

function metaAt(file: string): Pick<RawRecord, 'collection' | 'file'> {
  return { collection: 'meta', file };
}

/** Text in UTF-8, without its byte order mark; `undefined` when the bytes are something else. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
