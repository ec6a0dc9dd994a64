import { parseArgs } from 'node:util';

export const USAGE =
  'usage: npm run data -- [--check] [--records <folder>] [--out <folder>] [--readme <file>]';

export interface Options {
  readonly check: boolean;
  readonly records: string;
  readonly out: string;
  /** The text that shows the figures; none when the dataset goes to a folder that is not the usual one. */
  readonly readme?: string;
}

/** Reads the command line; nothing when it is not one of ours. */
export function optionsOf(args: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        check: { type: 'boolean', default: false },
        records: { type: 'string', default: 'data/records' },
        out: { type: 'string' },
        readme: { type: 'string' },
      },
    });
    const { check, records, out = 'data' } = values;
    const readme = values.readme ?? (values.out === undefined ? 'README.md' : undefined);
    return { check, records, out, ...(readme !== undefined && { readme }) };
  } catch {
    // parseArgs throws at an option that it does not know.
    return undefined;
  }
}
