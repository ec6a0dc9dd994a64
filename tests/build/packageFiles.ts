import { datapackageText, tablePath } from '../../src/build/datapackage.ts';
import { csvOf } from '../../src/build/tables/table.ts';
import { tablesOf } from '../../src/build/tables/tables.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { indexDataset } from '../../src/network/network.ts';

/** The tables of a dataset by path, and the description of them. */
export function packageFiles(dataset: Dataset): { json: string; files: Record<string, string> } {
  const network = indexDataset(dataset);
  const tables = tablesOf(network);
  const files = tables.map((table) => ({ path: tablePath(table.name), text: csvOf(table) }));
  return {
    json: datapackageText(network, tables, files),
    files: Object.fromEntries(files.map(({ path, text }) => [path, text])),
  };
}
