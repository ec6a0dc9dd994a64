/** Files as they are found and as they are written. */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compareTexts, type PlacedProblem } from './place.ts';

/** What a file is to hold; `line`, from 1, is where the build's part of it begins. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
  readonly line?: number;
}

/** A problem unless the file holds exactly this. */
export function staleness({ file, text, line = 1 }: TextFile): PlacedProblem[] {
  const found = contentOf(file);
  if (found?.equals(Buffer.from(text, 'utf8'))) return [];
  const what = found === undefined ? 'the file is not there' : 'the file is not what the records give';
  return [{ file, line, code: 'stale', message: `${what}; run npm run data.` }];
}

/** A problem for every file of a folder that the build does not write there. */
export function leftovers(folder: string, written: readonly TextFile[]): PlacedProblem[] {
  const expected = new Set(written.map(({ file }) => file));
  const message = 'found a file that the build does not write; expected it to be taken away.';
  return namesIn(folder)
    .map((name) => `${folder}/${name}`)
    .filter((file) => !expected.has(file))
    .map((file) => ({ file, line: 1, code: 'leftover', message }));
}

/** Text in UTF-8; nothing when there is no such file. */
export function textOf(file: string): string | undefined {
  return contentOf(file)?.toString('utf8');
}

/** Written beside and moved into place, so that a reader never meets half a file. */
export function write({ file, text }: TextFile): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, text, 'utf8');
  renameSync(`${file}.tmp`, file);
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort(compareTexts);
  } catch {
    return [];
  }
}
