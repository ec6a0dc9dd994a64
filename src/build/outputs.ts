/** The texts of the files that the build writes. */
import type { Dataset } from '../dataset/schema.ts';
import type { Network } from '../network/network.ts';
import { datapackageText, type PackagedFile, tablePath } from './datapackage.ts';
import { schemaText } from './jsonSchema.ts';
import { positionsText } from './positions.ts';
import { csvOf } from './tables/table.ts';
import { tablesOf } from './tables/tables.ts';

/** A file by its path in the folder of what is built. */
export interface Output {
  readonly name: string;
  readonly text: string;
}

/**
 * Everything that follows from the dataset, ready to be written. `companions` are files of the same folder that
 * are kept by hand: they are described with the others.
 */
export async function outputsOf(
  network: Network,
  companions: readonly PackagedFile[],
): Promise<readonly Output[]> {
  const { dataset } = network;
  const tables = tablesOf(network);
  const described = [
    { path: 'dataset.json', text: datasetText(dataset) },
    { path: 'dataset.schema.json', text: schemaText() },
    ...tables.map((table) => ({ path: tablePath(table.name), text: csvOf(table) })),
  ];
  return [
    ...described.map(({ path, text }) => ({ name: path, text })),
    { name: 'positions.json', text: await positionsText(dataset) },
    { name: 'datapackage.json', text: datapackageText(network, tables, [...described, ...companions]) },
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
