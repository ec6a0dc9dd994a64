/**
 * A small reader of Data Packages that believes nothing: it compares the files with what the package says of
 * them. It shares no code with what writes either.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { readCsv } from './csvReader.ts';

const text = z.string().check(z.minLength(1));
const constraints = z.strictObject({
  required: z.optional(z.literal(true)),
  unique: z.optional(z.literal(true)),
  minimum: z.optional(z.number()),
  pattern: z.optional(text),
  enum: z.optional(z.array(text).check(z.minLength(1))),
});
const field = z.strictObject({
  name: text,
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'list']),
  delimiter: z.optional(z.literal('|')),
  itemType: z.optional(z.literal('string')),
  description: text,
  constraints: z.optional(constraints),
});
const key = z.strictObject({
  fields: z.array(text).check(z.length(1)),
  reference: z.strictObject({ resource: z.optional(text), fields: z.array(text).check(z.length(1)) }),
});
const schema = z.strictObject({
  fields: z.array(field).check(z.minLength(1)),
  primaryKey: z.array(text).check(z.minLength(1)),
  foreignKeys: z.optional(z.array(key).check(z.minLength(1))),
});
const file = {
  name: z.string().check(z.regex(/^[a-z0-9._-]+$/)),
  path: z.string().check(z.regex(/^[a-z][a-z0-9./-]*$/)),
  title: text,
  description: text,
  encoding: z.literal('utf-8'),
  bytes: z.int(),
  hash: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)),
};
const table = z.strictObject({
  ...file,
  type: z.literal('table'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  schema,
});
const other = z.strictObject({
  ...file,
  format: z.enum(['json', 'yaml']),
  mediatype: text,
  profile: z.optional(z.literal('json-data-resource')),
  schema: z.optional(text),
});
const descriptor = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().check(z.regex(/^[a-z0-9._-]+$/)),
  title: text,
  description: text,
  version: text,
  created: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)),
  licenses: z
    .array(z.strictObject({ name: text, path: z.optional(text), title: z.optional(text) }))
    .check(z.minLength(1)),
  keywords: z.optional(z.array(text).check(z.minLength(1))),
  sources: z.optional(
    z
      .array(z.strictObject({ title: text, path: z.optional(z.string().check(z.regex(/^https?:\/\//))) }))
      .check(z.minLength(1)),
  ),
  resources: z.array(z.union([table, other])).check(z.minLength(1)),
});

export type Descriptor = z.infer<typeof descriptor>;
type Table = z.infer<typeof table>;
type Field = z.infer<typeof field>;

/** A table as it was read: heading to cell. */
export type Rows = readonly Readonly<Record<string, string>>[];

export interface ReadPackage {
  readonly descriptor: Descriptor;
  readonly tables: ReadonlyMap<string, Rows>;
  readonly complaints: readonly string[];
}

/** Reads a package whose files are given by path. Throws when the description itself is malformed. */
export function readPackage(json: string, files: Readonly<Record<string, string>>): ReadPackage {
  const read = descriptor.parse(JSON.parse(json));
  const { resources } = read;
  const complaints = resources.flatMap(({ path, bytes, hash }) => sealBroken(path, files[path], bytes, hash));
  const names = resources.map(({ name }) => name);
  if (new Set(names).size < names.length) complaints.push('two resources have one name');
  const described = resources.filter((resource): resource is Table => 'type' in resource);
  const tables = new Map(described.map((one) => [one.name, rowsOf(one, files[one.path] ?? '', complaints)]));
  for (const one of described) complaints.push(...checkTable(one, tables));
  return { descriptor: read, tables, complaints };
}

function sealBroken(path: string, content: string | undefined, bytes: number, hash: string): string[] {
  if (content === undefined) return [`${path}: there is no such file`];
  const buffer = Buffer.from(content, 'utf8');
  const digest = `sha256:${createHash('sha256').update(buffer).digest('hex')}`;
  return buffer.length === bytes && digest === hash ? [] : [`${path}: size or digest differ`];
}

function rowsOf({ name, schema: { fields } }: Table, content: string, complaints: string[]): Rows {
  const [headings = [], ...rows] = readCsv(content);
  const expected = fields.map((one) => one.name);
  if (headings.join() !== expected.join()) complaints.push(`${name}: other headings than fields`);
  if (rows.some((row) => row.length !== headings.length)) complaints.push(`${name}: rows of unequal length`);
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])));
}

function checkTable({ name, schema: own }: Table, tables: ReadonlyMap<string, Rows>): string[] {
  const rows = tables.get(name) ?? [];
  const complaints = own.fields.flatMap((one) =>
    rows.flatMap((row, index) =>
      wrong(one, row[one.name] ?? '').map((why) => at(name, index, one.name, why)),
    ),
  );
  for (const one of own.fields.filter((each) => each.constraints?.unique)) {
    if (repeats(rows, [one.name])) complaints.push(`${name}, ${one.name}: not unique`);
  }
  if (repeats(rows, own.primaryKey)) complaints.push(`${name}: two rows with one key`);
  if (rows.some((row) => own.primaryKey.some((part) => (row[part] ?? '') === '')))
    complaints.push(`${name}: a row without a key`);
  for (const { fields, reference } of own.foreignKeys ?? []) {
    const [from = '', to = ''] = [fields[0], reference.fields[0]];
    const target = tables.get(reference.resource ?? name);
    if (target === undefined) complaints.push(`${name}, ${from}: refers to no table`);
    const known = new Set(target?.map((row) => row[to]));
    for (const [index, row] of rows.entries()) {
      const value = row[from] ?? '';
      if (value !== '' && !known.has(value)) complaints.push(at(name, index, from, `no ${value}`));
    }
  }
  return complaints;
}

function at(table: string, index: number, column: string, why: string): string {
  return `${table}, row ${index + 1}, ${column}: ${why}`;
}

function repeats(rows: Rows, columns: readonly string[]): boolean {
  const keys = rows.map((row) => JSON.stringify(columns.map((column) => row[column])));
  return new Set(keys).size < keys.length;
}

const LEXICAL: Readonly<Record<Field['type'], RegExp>> = {
  string: /^[\s\S]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  list: /^[^|]+(\|[^|]+)*$/,
};

function wrong({ type, constraints: bounds = {} }: Field, value: string): string[] {
  if (value === '') return bounds.required ? ['missing'] : [];
  const found: string[] = [];
  if (!LEXICAL[type].test(value) || (type === 'date' && !isDay(value))) found.push(`not of type ${type}`);
  if (bounds.pattern !== undefined && !new RegExp(`^(?:${bounds.pattern})$`, 'u').test(value))
    found.push('not of the pattern');
  if (bounds.enum !== undefined && !bounds.enum.includes(value)) found.push('not of the list');
  if (bounds.minimum !== undefined && Number(value) < bounds.minimum) found.push('too small');
  return found;
}

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
