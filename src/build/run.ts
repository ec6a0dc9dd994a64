/** What `npm run data` does, with the printing left to the caller. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Dataset } from '../dataset/schema.ts';
import { compile } from './compile.ts';
import { type Output, outputsOf } from './outputs.ts';
import { inOrder, type PlacedProblem, printed } from './place.ts';
import { readRecords } from './readRecords.ts';

const USAGE = 'usage: npm run data -- [--check] [--records <folder>] [--out <folder>]';

/** Codes of what a record of another file may settle. */
const FOLLOWING = /^(unused-|unknown-(?!field$))/;

interface Options {
  readonly check: boolean;
  readonly records: string;
  readonly out: string;
}

/** Runs the command and returns its exit code: 0 well, 1 problems in the data, 2 a wrong command line. */
export async function run(args: readonly string[], print: (line: string) => void): Promise<number> {
  const options = optionsOf(args);
  if (options === undefined) {
    print(USAGE);
    return 2;
  }
  const missing = [options.records, options.out].find((folder) => !existsSync(folder));
  if (missing !== undefined) {
    return report(
      [{ file: missing, line: 1, code: 'missing-folder', message: 'there is no such folder.' }],
      print,
    );
  }
  const { records, problems, lost } = readRecords(options.records);
  const compiled = compile(records);
  if (!compiled.ok) return report([...problems, ...besides(lost, compiled.problems)], print);
  if (problems.length > 0) return report(problems, print);
  const outputs = await outputsOf(compiled.dataset);
  if (options.check) {
    const stale = outputs.flatMap((output) => staleness(options.out, output));
    if (stale.length > 0) return report(stale, print);
  } else {
    for (const output of outputs) write(options.out, output);
  }
  print(
    `${options.out}/dataset.json ${options.check ? 'is up to date' : 'written'}: ${counts(compiled.dataset)}`,
  );
  return 0;
}

function optionsOf(args: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        check: { type: 'boolean', default: false },
        records: { type: 'string', default: 'data/records' },
        out: { type: 'string', default: 'data' },
      },
    });
    return values;
  } catch {
    // parseArgs throws at an option that it does not know.
    return undefined;
  }
}

/** Of the problems of records, those that do not merely follow from files that could not be read. */
function besides(lost: readonly string[], problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  if (lost.length === 0) return problems;
  return problems.filter(({ file, code }) => !lost.includes(file) && !FOLLOWING.test(code));
}

function report(problems: readonly PlacedProblem[], print: (line: string) => void): number {
  for (const problem of inOrder(problems)) print(printed(problem));
  return 1;
}

function staleness(folder: string, { name, text }: Output): PlacedProblem[] {
  const found = contentOf(`${folder}/${name}`);
  if (found?.equals(Buffer.from(text, 'utf8'))) return [];
  const what = found === undefined ? 'the file is not there' : 'the file is not what the records give';
  return [{ file: `${folder}/${name}`, line: 1, code: 'stale', message: `${what}; run npm run data.` }];
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Written beside and moved into place, so that a reader never meets half a file. */
function write(folder: string, { name, text }: Output): void {
  writeFileSync(`${folder}/${name}.tmp`, text, 'utf8');
  renameSync(`${folder}/${name}.tmp`, `${folder}/${name}`);
}

function counts({ topics, eventTypes, places, sources, actors, events }: Dataset): string {
  return `events ${events.length}, actors ${actors.length}, sources ${sources.length}, places ${places.length}, topics ${topics.length}, event types ${eventTypes.length}`;
}
