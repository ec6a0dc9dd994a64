/** Writes the findings that readers want into the README, between two markers. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { PeerName } from '../browser/peers.ts';
import { SIZES } from '../data/sizes.ts';
import { isDrawn } from '../drive/peers.ts';
import { inMarkdown } from './print.ts';
import type { Results } from './results.ts';
import { number, type Table, targetTable } from './tables.ts';
import type { Target } from './targets.ts';

const FILE = 'README.md';
const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

/** Changes nothing where the markers are missing. */
export function writeReadme(results: Results, targets: readonly Target[]): void {
  const text = readFileSync(FILE, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) return;
  writeFileSync(FILE, `${text.slice(0, from)}${BEGIN}\n\n${block(results, targets)}\n\n${text.slice(to)}`);
}

function block({ machine, browser, measured, findings }: Results, targets: readonly Target[]): string {
  const dates = Object.values(measured).map(({ date }) => date.slice(0, 10));
  const last = dates.sort().at(-1) ?? '';
  const sizes = Object.entries(SIZES)
    .map(([name, { actors, events }]) => `${name} ${number(actors)} actors and ${number(events)} events`)
    .join(', ');
  return [
    `Measured on ${last} on ${machine}${browser === undefined ? '' : `, Chromium ${browser}`} (written by \`npm run bench\`). **Ratios within one run, not seconds, are what is promised**: seconds differ between machines and with what else these are doing. Datasets are invented: ${sizes}. Everybody draws the same network, places and steps; [bench/README.md](bench/README.md) says how.`,
    'Milliseconds from a step of the window until it is painted, medians:',
    inMarkdown(stepTable(findings.peers ?? {})),
    inMarkdown(targetTable(targets)),
  ].join('\n\n');
}

function stepTable(peers: NonNullable<Results['findings']['peers']>): Table {
  const sizes = Object.entries(peers);
  const names = [...new Set(sizes.flatMap(([, { ways }]) => Object.keys(ways) as PeerName[]))];
  const rows = names.map((name) => [
    name,
    ...sizes.map(([, { ways }]) => {
      const outcome = ways[name];
      if (outcome === undefined) return '·';
      return isDrawn(outcome) ? number(outcome.wall.median) : 'fails';
    }),
  ]);
  const head = sizes.map(
    ([size, { visible }]) => `${size}, ${number(visible.ties + visible.officeTies)} ties`,
  );
  return { title: '', head: ['', ...head], rows };
}
