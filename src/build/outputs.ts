/** The texts of the files that the build writes. */
import * as z from 'zod/mini';
import { type Dataset, datasetSchema } from '../dataset/schema.ts';
import { positionsText } from './positions.ts';

export interface Output {
  readonly name: string;
  readonly text: string;
}

/** Everything that follows from the dataset, ready to be written. */
export async function outputsOf(dataset: Dataset): Promise<readonly Output[]> {
  return [
    { name: 'dataset.json', text: datasetText(dataset) },
    { name: 'dataset.schema.json', text: schemaText() },
    { name: 'positions.json', text: await positionsText(dataset) },
  ];
}

/**
 * JSON with one record per line, so that a change of a record is a change of a line. Keys stand in the order
 * of the schema, because the parser builds its records in that order.
 */
function datasetText(dataset: Dataset): string {
  const { meta, ...others } = dataset;
  const members = Object.entries(others).map(([key, value]) => member(key, jsonInLines(value)));
  // The schema has `meta` third, after what says how to read the rest.
  members.splice(2, 0, member('meta', objectInLines(meta)));
  return `{\n${members.join(',\n')}\n}\n`;
}

function member(key: string, json: string): string {
  return `${JSON.stringify(key)}: ${json}`;
}

function objectInLines(object: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(object).map(([key, value]) => member(key, jsonInLines(value)));
  return `{\n${members.join(',\n')}\n}`;
}

/** A list with a line for each item, anything else in one line. */
function jsonInLines(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

/** The JSON Schema that is published beside the dataset. */
function schemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(datasetSchema, { target: 'draft-2020-12' });
  const title = 'Entente dataset';
  const description =
    'Actors, the sourced events that join them, and what they are described by. Beyond this schema, ids are unique in the whole file, every id that is named exists, and lo and hi are the bounds of date.';
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}
