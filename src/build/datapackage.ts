/** The description of what is published, for archives and programs: a Data Package of version 2. */
import { createHash } from 'node:crypto';
import type { Dataset, Meta, Source } from '../dataset/schema.ts';
import type { Network } from '../network/network.ts';
import { countryName } from '../words/countries.ts';
import { inLines } from './jsonLines.ts';
import { type Field, LIST, type Table } from './tables/table.ts';

/** A file to be described, by its path in the package. */
export interface PackagedFile {
  readonly path: string;
  readonly text: string;
}

/** What is said of a file beside its size and digest. */
type Described = Readonly<Record<string, unknown>>;

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

const LICENCES: Readonly<Record<string, { readonly path: string; readonly title: string }>> = {
  'CC-BY-4.0': {
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International',
  },
};

/** What there is beside the tables, where it is there. */
const FILES: readonly (PackagedDescription & { readonly path: string })[] = [
  {
    path: 'dataset.json',
    name: 'dataset',
    title: 'Dataset',
    description:
      'Everything in one file. The tables are drawn from it; it alone has outcomes, notes, distinctFrom and the changes of each version.',
    format: 'json',
    mediatype: 'application/json',
    profile: 'json-data-resource',
    schema: 'dataset.schema.json',
  },
  {
    path: 'dataset.schema.json',
    name: 'dataset-schema',
    title: 'Schema of the dataset',
    description: 'JSON Schema 2020-12 of dataset.json.',
    format: 'json',
    mediatype: 'application/schema+json',
  },
  {
    path: 'claims.yaml',
    name: 'claims',
    title: 'Claims',
    description:
      'What every paragraph of the articles asserts, and the records that keep it or the reason why none does.',
    format: 'yaml',
    mediatype: 'application/yaml',
  },
];

interface PackagedDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly format: string;
  readonly mediatype: string;
  readonly profile?: string;
  readonly schema?: string;
}

/** The text of `datapackage.json`. `files` holds the text of every file that is described. */
export function datapackageText(
  network: Network,
  tables: readonly Table[],
  files: readonly PackagedFile[],
): string {
  const { meta } = network.dataset;
  const keywords = keywordsOf(network);
  const sources = network.dataset.sources.map(sourceOf);
  return inLines({
    $schema: PROFILE,
    name: slugOf(meta.title),
    title: meta.title,
    description: meta.description,
    version: meta.version,
    created: `${meta.compiled}T00:00:00Z`,
    licenses: [licenceOf(meta)],
    ...(keywords.length > 0 && { keywords }),
    ...(sources.length > 0 && { sources }),
    resources: files.flatMap((file) => resourceOf(file, tables)),
  });
}

function resourceOf(file: PackagedFile, tables: readonly Table[]): readonly Described[] {
  const known = FILES.find(({ path }) => path === file.path);
  const table = tables.find(({ name }) => file.path === tablePath(name));
  if (known !== undefined) {
    const { path, name, schema, ...rest } = known;
    return [{ name, path, ...rest, ...sealOf(file), ...(schema !== undefined && { schema }) }];
  }
  return table === undefined ? [] : [tableResource(table, file)];
}

/** Where a table is published. */
export function tablePath(name: string): string {
  return `tables/${name}.csv`;
}

function tableResource(table: Table, file: PackagedFile): Described {
  const { name, title, description, fields, primaryKey } = table;
  const foreignKeys = fields.flatMap((field) =>
    field.references === undefined ? [] : [foreignKey(field.name, field.references, name)],
  );
  return {
    name,
    path: file.path,
    type: 'table',
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    ...sealOf(file),
    schema: {
      fields: fields.map(fieldOf),
      primaryKey,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function fieldOf({ name, type, description, constraints }: Field): Described {
  return {
    name,
    type,
    ...(type === 'list' && { delimiter: LIST, itemType: 'string' }),
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** A table that refers to itself is not named. */
function foreignKey(field: string, to: string, table: string): Described {
  return { fields: [field], reference: { ...(to !== table && { resource: to }), fields: ['id'] } };
}

function sealOf({ text }: PackagedFile): Described {
  const digest = createHash('sha256').update(text, 'utf8').digest('hex');
  return { encoding: 'utf-8', bytes: Buffer.byteLength(text, 'utf8'), hash: `sha256:${digest}` };
}

function licenceOf({ licence }: Meta): Described {
  return { name: licence, ...LICENCES[licence] };
}

/** The two countries that the data are about, and the topics. */
function keywordsOf({ dataset, sides }: Network): readonly string[] {
  const countries = sides === undefined ? [] : [sides.left, sides.right].map(countryName);
  return [...countries, ...dataset.topics.map(({ label }: Dataset['topics'][number]) => label)];
}

function sourceOf({ title, URL }: Source): Described {
  return { title, ...(URL !== undefined && { path: URL }) };
}

function slugOf(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join('-') || 'dataset';
}
