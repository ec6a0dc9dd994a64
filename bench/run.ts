/**
 * Everything that is measured: `npm run bench`, or some parts of it: `npm run bench -- compute picture`. Sizes and
 * ways can be chosen too: `npm run bench -- peers --sizes S,M --ways "force-graph;G6"` (then nothing is written).
 */
import { loadavg } from 'node:os';
import { PEERS, type PeerName } from './browser/peers.ts';
import { compute } from './compute/run.ts';
import { shipped } from './compute/shipped.ts';
import { isSizeName, SIZES, type SizeName } from './data/sizes.ts';
import { driveApp } from './drive/app.ts';
import { browserVersion } from './drive/browser.ts';
import { likeness } from './drive/likeness.ts';
import { openFile } from './drive/opening.ts';
import { drawPeers } from './drive/pictures.ts';
import { start } from './drive/start.ts';
import { inColumns } from './report/print.ts';
import { writeReadme } from './report/readme.ts';
import {
  type Findings,
  PARTS,
  type Part,
  type Results,
  readResults,
  writeResults,
} from './report/results.ts';
import { tablesOf, targetTable } from './report/tables.ts';
import { targetsOf } from './report/targets.ts';

const PORT = 4510;
const ALL_SIZES = Object.keys(SIZES) as SizeName[];
/** At the largest size only these are asked: the others would take minutes. */
const AT_XL: readonly PeerName[] = [
  'empty frame',
  'Entente, drawing alone',
  'bare canvas, same shapes',
  'bare canvas, straight and solid',
];

interface Wishes {
  readonly parts: readonly Part[];
  readonly sizes: readonly SizeName[];
  readonly ways: readonly PeerName[];
  /** Not everything of a part: to be looked at, not to be kept. */
  readonly isTrial: boolean;
}

function wishes(words: readonly string[]): Wishes {
  const after = (flag: string, between: string): readonly string[] | undefined => {
    const at = words.indexOf(flag);
    return at < 0 ? undefined : (words[at + 1] ?? '').split(between);
  };
  // Names of ways have commas in them.
  const [sizes, ways] = [after('--sizes', ','), after('--ways', ';')];
  const parts = PARTS.filter((part) => words.includes(part));
  const names = Object.keys(PEERS) as PeerName[];
  return {
    parts: parts.length > 0 ? parts : PARTS,
    sizes: sizes?.filter(isSizeName) ?? ALL_SIZES,
    ways: ways === undefined ? names : names.filter((name) => ways.includes(name)),
    isTrial: sizes !== undefined || ways !== undefined,
  };
}

function measure(part: Part, { sizes, ways }: Wishes): Findings[Part] | Promise<Findings[Part]> {
  switch (part) {
    case 'shipped':
      return shipped();
    case 'compute':
      return compute(sizes);
    case 'peers':
      return drawPeers(sizes, ways, AT_XL, PORT);
    case 'app':
      return driveApp(sizes, PORT);
    case 'start':
      return start(PORT);
    case 'opening':
      return openFile('L', PORT);
    case 'picture':
      return likeness(PORT);
  }
}

const wanted = wishes(process.argv.slice(2));
let results: Results = wanted.isTrial ? { ...readResults(), findings: {}, measured: {} } : readResults();
results = { ...results, browser: await browserVersion() };
for (const part of wanted.parts) {
  const began = performance.now();
  const found = await measure(part, wanted);
  const stamp = { date: new Date().toISOString(), load: Number((loadavg()[0] ?? 0).toFixed(1)) };
  results = {
    ...results,
    measured: { ...results.measured, [part]: stamp },
    findings: { ...results.findings, [part]: found },
  };
  // Kept at once: a later part that fails takes nothing with it.
  if (!wanted.isTrial) writeResults(results);
  for (const table of tablesOf(part, results.findings)) console.log(inColumns(table));
  console.log(`(${part}: ${Math.round((performance.now() - began) / 1000)} s, load ${stamp.load})`);
}
const targets = targetsOf(results.findings);
console.log(inColumns(targetTable(targets)));
console.log(`\n${results.machine}; ratios within one run, not seconds, are the promise.`);
if (!wanted.isTrial) writeReadme(results, targets);
