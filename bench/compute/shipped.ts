/** How fast the answers come on the dataset that is published, against a linear scan over its events. */
import { readFileSync } from 'node:fs';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { layoutInput } from '../../src/layout/input.ts';
import { sides } from '../../src/layout/sides.ts';
import { facetCounts } from '../../src/network/facets.ts';
import { histogram } from '../../src/network/histogram.ts';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_QUESTION } from '../../src/network/question.ts';
import { buildSearch } from '../../src/network/search.ts';
import { LENSES, type Question } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { median, rounded, type Summary, summary, time } from '../measure.ts';
import { drag } from './questions.ts';
import { linearScan } from './ways.ts';

/** Microseconds, and how many linear scans that is. */
export interface ShippedRow extends Summary {
  readonly what: string;
  readonly ratio: number;
}

export function shipped(): readonly ShippedRow[] {
  const text = readFileSync('data/dataset.json', 'utf8');
  const parsed = parseDatasetText(text);
  if (!parsed.ok) throw new Error('data/dataset.json has problems: run npm run data.');
  const dataset = parsed.value;
  const network = indexDataset(dataset);
  const questions = drag(network);
  const search = buildSearch(network);
  const scan = linearScan(network);
  const perStep = (run: (question: Question) => unknown): number[] =>
    questions.flatMap((question) => time(() => run(question)));
  const repeated = (run: () => unknown, times = 30): number[] =>
    Array.from({ length: times }, () => time(run)).flat();
  const rows: Readonly<Record<string, readonly number[]>> = {
    'one linear scan (the yardstick)': perStep(scan),
    ...Object.fromEntries(
      LENSES.map((lens) => [
        `everything visible, from nothing, lens ${lens}`,
        perStep((question) => visible(network, { ...question, lens })),
      ]),
    ),
    'counts of all filters, from nothing': perStep((question) => facetCounts(network, question)),
    'bars of the timeline, by month': repeated(() => histogram(network, OPEN_QUESTION, 'month')),
    'search, one query': repeated(() => search.find('rahmani')),
    'JSON.parse of the dataset': repeated(() => JSON.parse(text)),
    'parse and validate the dataset': repeated(() => parseDatasetText(text), 10),
    'index the dataset': repeated(() => indexDataset(dataset)),
    'layout sides, run anew': repeated(() => sides(layoutInput(network, 'both')), 5),
  };
  const yardstick = median(rows['one linear scan (the yardstick)'] ?? []);
  return Object.entries(rows).map(([what, microseconds]) => ({
    what,
    ...summary(microseconds),
    ratio: rounded(median(microseconds) / yardstick),
  }));
}
