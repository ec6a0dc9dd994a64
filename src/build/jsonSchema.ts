/** The JSON Schema of the dataset: published beside it, and what the tables take their constraints from. */
import * as z from 'zod/mini';
import { datasetSchema } from '../dataset/schema.ts';

/** As much of a JSON Schema as the tables read. */
export interface SchemaNode {
  readonly type?: unknown;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
}

const { $schema, ...schema } = z.toJSONSchema(datasetSchema, { target: 'draft-2020-12' });

/** The text of the schema, with a title and without an address of its own. */
export function schemaText(): string {
  const title = 'Entente dataset';
  const description =
    'Actors, the sourced events that join them, and what they are described by. Beyond this schema, ids are unique in the whole file, every id that is named exists, and lo and hi are the bounds of date.';
  return `${JSON.stringify({ $schema, title, description, ...schema }, null, 2)}\n`;
}

/**
 * What the schema says of a field, given by the names on the way to it: `events.participants.role`. Lists are
 * passed through to their items, but the last one is given as it is. Throws when there is no such field.
 */
export function schemaAt(path: string): SchemaNode {
  let node: SchemaNode = schema;
  for (const name of path.split('.')) {
    const next = membersOf(node).properties?.[name];
    if (!isNode(next)) throw new Error(`the schema has no ${path}`);
    node = next;
  }
  return node;
}

/** The schema of the items of a list, or what is no list as it is. */
export function membersOf(node: SchemaNode): SchemaNode {
  return isNode(node.items) ? node.items : node;
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null;
}
