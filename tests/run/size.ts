/** The size budget: what must arrive before the network is drawn, gzipped, from the production build. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = 'dist';
/** Code and styles before the first picture, in bytes after gzip. */
const CODE_BUDGET = 145_000;
/** Dataset and positions, in bytes after gzip: some 380 events with 830 sources, each with what it says. */
const DATA_BUDGET = 260_000;

function gzipped(path: string): number {
  return gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;
}

/** Entry files that the page names, and all that they import statically, by following the built imports. */
function firstLoad(): ReadonlySet<string> {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    const code = readFileSync(join(DIST, path), 'utf8');
    const statics = code.matchAll(
      /(?:^|[;\n}])\s*(?:import|export)\s*(?:[\w*${}\s,]+?from\s*)?["']\.\/([^"']+\.js)["']/g,
    );
    for (const [, name] of statics) if (name !== undefined) visit(join('assets', name));
  };
  for (const [, path] of html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)) {
    if (path !== undefined) visit(path);
  }
  return found;
}

function report(title: string, paths: Iterable<string>, budget: number): boolean {
  const sizes = [...paths].map((path) => ({ path, bytes: gzipped(path) }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, bytes } of sizes) console.log(`  ${(bytes / 1000).toFixed(1).padStart(7)} kB  ${path}`);
  const held = total <= budget;
  console.log(`${title}: ${(total / 1000).toFixed(1)} kB of ${budget / 1000} kB${held ? '' : ': too much'}`);
  return held;
}

const code = new Set(['index.html', ...firstLoad()]);
const data = readdirSync(join(DIST, 'data'))
  .filter((name) => name !== 'dataset.schema.json')
  .map((name) => join('data', name))
  .filter((path) => statSync(join(DIST, path)).isFile());

const held = [
  report('Code and styles before the first picture', code, CODE_BUDGET),
  report('Data before the first picture', data, DATA_BUDGET),
];
process.exitCode = held.every(Boolean) ? 0 : 1;
