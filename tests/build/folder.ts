/** Copies of the records in a folder of their own, with faults put in, and the command run on them. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { run } from '../../src/build/run.ts';

const RECORDS = join(import.meta.dirname, '../fixtures/records');

/** In a file, what is replaced (its first occurrence) and by what. Without `find`, the whole file. */
export interface Edit {
  readonly file: string;
  readonly find?: string;
  readonly replace: string;
}

/** A folder that is removed after use. */
export class Folder {
  readonly #root = mkdtempSync(join(tmpdir(), 'records-'));
  readonly records = join(this.#root, 'records');
  readonly out = join(this.#root, 'out');
  /** A text with a place for figures, once it has been written. */
  readonly readme = join(this.#root, 'README.md');

  constructor(edits: readonly Edit[] = []) {
    cpSync(RECORDS, this.records, { recursive: true });
    mkdirSync(this.out);
    for (const edit of edits) this.edit(edit);
  }

  edit({ file, find, replace }: Edit): void {
    const path = join(this.records, file);
    if (find !== undefined) {
      const text = readFileSync(path, 'utf8');
      if (!text.includes(find)) throw new Error(`${file} does not contain ${find}`);
      writeFileSync(
        path,
        text.replace(find, () => replace),
      );
    } else {
      this.write(file, replace);
    }
  }

  write(file: string, content: string | Uint8Array): void {
    const path = join(this.records, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  /** The line, from 1, on which a text first stands in a file. */
  lineOf(file: string, text: string): number {
    const lines = readFileSync(join(this.records, file), 'utf8').split('\n');
    return lines.findIndex((line) => line.includes(text)) + 1;
  }

  /** Exit code and printed lines; paths without the part that differs between runs. */
  async run(...options: string[]): Promise<{ code: number; lines: string[] }> {
    const lines: string[] = [];
    const args = ['--records', this.records, '--out', this.out, ...options];
    const code = await run(args, (line) => lines.push(line.replaceAll(`${this.#root}/`, '')));
    return { code, lines };
  }

  /** A file beside what is built. */
  writeOut(file: string, content: string): void {
    writeFileSync(join(this.out, file), content);
  }

  /** Path and text of every file that was written. */
  written(): Record<string, string> {
    const paths = readdirSync(this.out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.out, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
    return Object.fromEntries(paths.map((path) => [path, readFileSync(join(this.out, path), 'utf8')]));
  }

  [Symbol.dispose](): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
