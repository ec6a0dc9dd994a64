/** What `npm run data` does, with the printing left to the caller. */
import { existsSync } from 'node:fs';
import type { Dataset } from '../dataset/schema.ts';
import { indexDataset, type Network } from '../network/network.ts';
import { compile } from './compile.ts';
import { withFigures } from './figures/block.ts';
import { figuresText } from './figures/figuresText.ts';
import { leftovers, staleness, type TextFile, textOf, write } from './files.ts';
import { type Options, optionsOf, USAGE } from './options.ts';
import { outputsOf } from './outputs.ts';
import { inOrder, type PlacedProblem, printed } from './place.ts';
import { readRecords } from './readRecords.ts';

/** Codes of what a record of another file may settle. */
const FOLLOWING = /^(unused-|unknown-(?!field$))/;

/** Kept by hand beside what is built, and described with it. */
const COMPANION = 'claims.yaml';

/** Runs the command and returns its exit code: 0 well, 1 problems in the data, 2 a wrong command line. */
export async function run(args: readonly string[], print: (line: string) => void): Promise<number> {
  const options = optionsOf(args);
  if (options === undefined) {
    print(USAGE);
    return 2;
  }
  const { dataset, problems } = datasetFrom(options);
  if (dataset === undefined) return report(problems, print);
  const network = indexDataset(dataset);
  const readme = readmeOf(options, network);
  if ('code' in readme) return report([readme], print);
  const built = await filesOf(options, network);
  const files = [...built, ...readme.files];
  if (options.check) {
    const stale = [...files.flatMap(staleness), ...leftovers(`${options.out}/tables`, built)];
    if (stale.length > 0) return report(stale, print);
  } else {
    for (const file of files) write(file);
  }
  print(`${options.out}/dataset.json ${options.check ? 'is up to date' : 'written'}: ${counts(dataset)}`);
  return 0;
}

function datasetFrom(options: Options): {
  readonly dataset?: Dataset;
  readonly problems: readonly PlacedProblem[];
} {
  const missing = [options.records, options.out].find((folder) => !existsSync(folder));
  if (missing !== undefined) {
    const message = 'there is no such folder.';
    return { problems: [{ file: missing, line: 1, code: 'missing-folder', message }] };
  }
  const { records, problems, lost } = readRecords(options.records);
  const compiled = compile(records);
  if (!compiled.ok) return { problems: [...problems, ...besides(lost, compiled.problems)] };
  return problems.length > 0 ? { problems } : { dataset: compiled.dataset, problems };
}

/** Of the problems of records, those that do not merely follow from files that could not be read. */
function besides(lost: readonly string[], problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  if (lost.length === 0) return problems;
  return problems.filter(({ file, code }) => !lost.includes(file) && !FOLLOWING.test(code));
}

async function filesOf({ out }: Options, network: Network): Promise<readonly TextFile[]> {
  const claims = textOf(`${out}/${COMPANION}`);
  const companions = claims === undefined ? [] : [{ path: COMPANION, text: claims }];
  const outputs = await outputsOf(network, companions);
  return outputs.map(({ name, text }) => ({ file: `${out}/${name}`, text }));
}

/** The text with its figures brought up to date; a problem when it has no place for them. */
function readmeOf(
  { readme: file }: Options,
  network: Network,
): { readonly files: readonly TextFile[] } | PlacedProblem {
  if (file === undefined) return { files: [] };
  const text = textOf(file);
  if (text === undefined) return { file, line: 1, code: 'missing-file', message: 'there is no such file.' };
  const filled = withFigures(text, figuresText(network));
  if (!filled.ok) return { file, line: 1, code: 'no-place-for-figures', message: filled.message };
  return { files: [{ file, text: filled.text, line: filled.line }] };
}

function report(problems: readonly PlacedProblem[], print: (line: string) => void): number {
  for (const problem of inOrder(problems)) print(printed(problem));
  return 1;
}

function counts({ topics, eventTypes, places, sources, actors, events }: Dataset): string {
  return `events ${events.length}, actors ${actors.length}, sources ${sources.length}, places ${places.length}, topics ${topics.length}, event types ${eventTypes.length}`;
}
