/** Reads the source tree: every file, its lines and its imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

interface Import {
  /** As written. */
  readonly specifier: string;
  /** File under `src`, for imports of our own. */
  readonly target?: string;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Under `src`, with forward slashes: `network/visible.ts`. */
  readonly path: string;
  /** First folder, or `main` for the entry. */
  readonly folder: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src');

interface Specifier {
  readonly importKind?: string;
  readonly exportKind?: string;
}

interface Statement extends Specifier {
  readonly type: string;
  readonly source?: { readonly value: unknown } | null;
  readonly specifiers?: readonly Specifier[];
}

/** A statement whose every specifier is a type brings no code along. */
function isTypeOnly(statement: Statement): boolean {
  if (statement.importKind === 'type' || statement.exportKind === 'type') return true;
  const specifiers = statement.specifiers ?? [];
  return (
    specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type')
  );
}

function resolve(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.normalize(posix.join(posix.dirname(from), specifier));
}

function importsOf(path: string, code: string): Import[] {
  const program = parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as {
    readonly body: readonly Statement[];
  };
  const found = program.body.flatMap((statement) => {
    const specifier = statement.source?.value;
    return typeof specifier === 'string' ? [{ specifier, typeOnly: isTypeOnly(statement) }] : [];
  });
  const lazy = [...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].flatMap(([, specifier]) =>
    specifier === undefined ? [] : [{ specifier, typeOnly: false }],
  );
  return [...found, ...lazy].map((one) => {
    const target = resolve(path, one.specifier);
    return target === undefined ? one : { ...one, target };
  });
}

/** Every TypeScript file under `src`. */
export function readSources(): readonly SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = relative(SRC, join(SRC, name)).split(sep).join('/');
      const code = readFileSync(join(SRC, name), 'utf8');
      const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : 'main';
      return { path, folder, code, imports: importsOf(path, code) };
    });
}

/** The first folder of a file under `src`, or `main`. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : 'main';
}
