import { describe, expect, it } from 'vitest';
import { folderOf, readSources, type SourceFile } from './imports.ts';
import { ARROWS, IMPURE, LONGEST_FILE, PACKAGES, PURE, TYPES_ONLY } from './rules.ts';

const sources = readSources();

/** Comments and texts may speak of a clock; code may not. */
function codeAlone(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

function arrowsBack(file: SourceFile): string[] {
  return file.imports.flatMap(({ target, typeOnly }) => {
    if (target === undefined) return [];
    const to = folderOf(target);
    if (to === file.folder) return [];
    const arrow = `${file.folder} -> ${to}`;
    if (!(ARROWS[file.folder] ?? []).includes(to))
      return [`${file.path} imports ${target}: ${arrow} runs back`];
    return TYPES_ONLY.has(arrow) && !typeOnly
      ? [`${file.path} imports ${target}: ${arrow} is for types only`]
      : [];
  });
}

function packagesOutOfPlace(file: SourceFile): string[] {
  return file.imports.flatMap(({ specifier }) =>
    PACKAGES.filter(({ name }) => name.test(specifier))
      .filter(({ places }) => !places.includes(file.folder) && !places.includes(file.path))
      .map(({ places }) => `${file.path} imports ${specifier}, which belongs to ${places.join(', ')}`),
  );
}

function impurities(file: SourceFile): string[] {
  if (!PURE.has(file.folder)) return [];
  const code = codeAlone(file.code);
  return IMPURE.filter((pattern) => pattern.test(code)).map(
    (pattern) => `${file.path} uses ${pattern.source}`,
  );
}

/** Cycles of imports that bring code along, each as the list of its files. */
function cycles(): string[] {
  const imports = new Map(
    sources.map((file) => [
      file.path,
      file.imports.flatMap(({ target, typeOnly }) => (target === undefined || typeOnly ? [] : [target])),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) {
      found.push([...way.slice(at), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return found;
}

describe('the source tree', () => {
  it('has been read', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.flatMap((file) => file.imports).length).toBeGreaterThan(100);
  });

  it('has only folders that the architecture names', () => {
    expect([...new Set(sources.map((file) => file.folder))].filter((folder) => !(folder in ARROWS))).toEqual(
      [],
    );
  });

  it('lets no import run back against the way of the data', () => {
    expect(sources.flatMap(arrowsBack)).toEqual([]);
  });

  it('keeps each library where it belongs', () => {
    expect(sources.flatMap(packagesOutOfPlace)).toEqual([]);
  });

  it('has no cycles', () => {
    expect(cycles()).toEqual([]);
  });

  it('imports files that exist', () => {
    const paths = new Set(sources.map((file) => file.path));
    const missing = sources.flatMap((file) =>
      file.imports
        .filter(({ target }) => target !== undefined && /\.tsx?$/.test(target) && !paths.has(target))
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
    expect(missing).toEqual([]);
  });

  it('keeps clock, chance, page and network out of the pure folders', () => {
    expect(sources.flatMap(impurities)).toEqual([]);
  });

  it('holds one idea in a file', () => {
    const long = sources
      .map((file) => ({ path: file.path, lines: file.code.split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });
});
