/** Columns of two sorts: fields of the dataset, typed and bounded by its schema, and what is reckoned from them. */
import { membersOf, type SchemaNode, schemaAt } from '../jsonSchema.ts';
import type { Cell, Column, Constraints, FieldType } from './table.ts';

/** The fields of a record that fit into a cell. */
type CellField<Item> = {
  readonly [Name in keyof Item]-?: Item[Name] extends Cell ? Name : never;
}[keyof Item] &
  string;

type More = Pick<Column<unknown>, 'references'> & { readonly unique?: boolean };

const DAY = '\\d{4}-\\d{2}-\\d{2}';

/**
 * Columns for the fields of the records at `path` of the schema (`events.participants`), each of which is found
 * in a row by `itemOf`. A column has the name of its field; a truth that is left out is false.
 */
export function fieldsOf<Row, Item extends object>(path: string, itemOf: (row: Row) => Item) {
  return (name: CellField<Item>, description: string, { unique, references }: More = {}): Column<Row> => {
    const node = schemaAt(`${path}.${name}`);
    const type = typeOf(node);
    const needed = isNeeded(schemaAt(path), name, type);
    const constraints = {
      ...(needed && { required: true }),
      ...(unique && { unique }),
      ...bounds(node, type),
    };
    return {
      name,
      type,
      description,
      constraints,
      ...(references !== undefined && { references }),
      cell: (row) => cellOf(itemOf(row)[name], type),
    };
  };
}

/** A column of what follows from the records; named in lower case with underscores. */
export function reckoned<Row>(
  name: string,
  type: FieldType,
  description: string,
  cell: (row: Row) => Cell,
  { constraints = {}, references }: Partial<Pick<Column<unknown>, 'constraints' | 'references'>> = {},
): Column<Row> {
  const counts: Constraints = type === 'integer' ? { minimum: 0 } : {};
  const required = type === 'list' ? {} : { required: true };
  return {
    name,
    type,
    description,
    constraints: { ...required, ...counts, ...constraints },
    ...(references !== undefined && { references }),
    cell,
  };
}

/** The id of the record that a row of a list belongs to. */
export function ownerColumn<Row>(
  name: string,
  references: string,
  description: string,
  cell: (row: Row) => string,
): Column<Row> {
  return reckoned(name, 'string', description, cell, { references });
}

/** Where a row of a list stands in it: together with the id of the owner it tells rows apart. */
export function placeColumn<Row>(name: string, of: string, cell: (row: Row) => number): Column<Row> {
  return reckoned(name, 'integer', `Place among ${of}, from 1.`, cell, { constraints: { minimum: 1 } });
}

function typeOf(node: SchemaNode): FieldType {
  if (node.type === 'boolean' || node.type === 'number') return node.type;
  if (node.type === 'array' && membersOf(node).type === 'string') return 'list';
  if (node.type !== 'string')
    throw new Error('a table has room for texts, numbers, truths and lists of texts');
  return wholePattern(node) === DAY ? 'date' : 'string';
}

/** A list may be empty, and an empty cell is a missing one. */
function isNeeded(parent: SchemaNode, name: string, type: FieldType): boolean {
  return type === 'boolean' || (type !== 'list' && (membersOf(parent).required ?? []).includes(name));
}

function bounds(node: SchemaNode, type: FieldType): Constraints {
  if (type !== 'string') return {};
  const values = node.enum?.map(String);
  if (values !== undefined) return { enum: values };
  const pattern = wholePattern(node);
  return pattern === undefined ? {} : { pattern };
}

/** A pattern for a whole value without its anchors, which Table Schema does not know. */
function wholePattern({ pattern }: SchemaNode): string | undefined {
  return /^\^(.*)\$$/.exec(pattern ?? '')?.[1]?.replaceAll('\\/', '/');
}

function cellOf(value: unknown, type: FieldType): Cell {
  if (type === 'boolean') return value === true;
  if (type === 'list') return Array.isArray(value) ? value.map(String) : [];
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
