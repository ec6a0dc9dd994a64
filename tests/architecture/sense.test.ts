import { expect, it } from 'vitest';
import { readSources } from './imports.ts';

const sources = new Map(readSources().map((file) => [file.path, file]));

/** Every file whose code comes along with one. */
function reached(start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    for (const { target, typeOnly } of sources.get(path)?.imports ?? []) {
      if (target !== undefined && !typeOnly) open.push(target);
    }
  }
  return found;
}

const sense = (paths: ReadonlySet<string>): string[] =>
  [...paths].filter((path) => path.startsWith('dataset/sense'));

it('the app carries none of the rules that only the data build insists on', () => {
  const app = reached('main.tsx');
  expect(app).toContain('dataset/parse.ts');
  expect(sense(app)).toEqual([]);
  expect(sense(reached('build/cli.ts')).length).toBeGreaterThan(5);
});
