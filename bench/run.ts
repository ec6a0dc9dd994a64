/**
 * How fast the answers come: medians in microseconds and, what counts, ratios to one linear scan over the same
 * events in the same run. Seconds differ between machines; ratios much less.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseDatasetText } from '../src/dataset/parse.ts';
import { layoutInput } from '../src/layout/input.ts';
import { sides } from '../src/layout/sides.ts';
import { facetCounts } from '../src/network/facets.ts';
import { histogram } from '../src/network/histogram.ts';
import { indexDataset, type Network } from '../src/network/network.ts';
import { OPEN_QUESTION } from '../src/network/question.ts';
import { buildSearch } from '../src/network/search.ts';
import { LENSES, type Question } from '../src/network/types.ts';
import { visible } from '../src/network/visible.ts';
import { median, quantile, time } from './measure.ts';

/** The window is a fifth of the range and moves by half a hundredth, as a hand drags it. */
const WIDTH = 0.2;
const STEP = 0.005;

function steps({ extent: { from, to } }: Network): readonly Question[] {
  const range = to - from;
  const count = Math.floor((1 - WIDTH) / STEP);
  return Array.from({ length: count }, (_, at) => {
    const start = Math.round(from + at * STEP * range);
    return { ...OPEN_QUESTION, window: { from: start, to: Math.round(start + WIDTH * range) } };
  });
}

/** The yardstick: how many events have their first day in the window. */
function scan(days: Int32Array, { window: { from = 0, to = 0 } }: Question): number {
  let inside = 0;
  for (const day of days) if (day >= from && day <= to) inside += 1;
  return inside;
}

const text = readFileSync('data/dataset.json', 'utf8');
const parsed = parseDatasetText(text);
if (!parsed.ok) throw new Error('data/dataset.json has problems: run npm run data.');
const dataset = parsed.value;
const network = indexDataset(dataset);
const questions = steps(network);
const days = Int32Array.from(network.events, ({ lo }) => (Number.isFinite(lo) ? lo : 0));
const search = buildSearch(network);

const perStep = (run: (question: Question) => unknown): number[] =>
  questions.flatMap((question) => time(() => run(question)));
const repeated = (run: () => unknown, times = 30): number[] =>
  Array.from({ length: times }, () => time(run)).flat();

const rows: Readonly<Record<string, readonly number[]>> = {
  'one linear scan (the yardstick)': perStep((question) => scan(days, question)),
  ...Object.fromEntries(
    LENSES.map((lens) => [
      `window step, lens ${lens}`,
      perStep((question) => visible(network, { ...question, lens })),
    ]),
  ),
  'window step, counts of all filters': perStep((question) => facetCounts(network, question)),
  'bars of the timeline, by month': repeated(() => histogram(network, OPEN_QUESTION, 'month')),
  'search, one query': repeated(() => search.find('rahmani')),
  'JSON.parse of the dataset': repeated(() => JSON.parse(text)),
  'parse and validate the dataset': repeated(() => parseDatasetText(text)),
  'index the dataset': repeated(() => indexDataset(dataset)),
  'layout sides, run anew': repeated(() => sides(layoutInput(network, 'both')), 5),
};

const yardstick = median(rows['one linear scan (the yardstick)'] ?? []);
const results = Object.entries(rows).map(([what, microseconds]) => ({
  what,
  median: Number(median(microseconds).toFixed(2)),
  p95: Number(quantile(microseconds, 0.95).toFixed(2)),
  ratio: Number((median(microseconds) / yardstick).toFixed(1)),
}));
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
writeFileSync(
  'bench/results.json',
  `${JSON.stringify({ machine, events: network.events.length, actors: network.actors.size, results }, null, 2)}\n`,
);
console.log(`${machine}; ${network.events.length} events, ${network.actors.size} actors; microseconds`);
console.table(
  Object.fromEntries(
    results.map(({ what, ...numbers }) => [what, { ...numbers, ratio: `${numbers.ratio} x` }]),
  ),
);
