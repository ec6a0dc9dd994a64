/** Runs a command-line tool of node_modules. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Whether the tool ended without an error. Its output goes to the terminal under the title. */
export function runTool(
  title: string,
  tool: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean {
  console.log(`\n== ${title}`);
  const windows = process.platform === 'win32';
  const path = join('node_modules', '.bin', windows ? `${tool}.cmd` : tool);
  const { status, error } = spawnSync(path, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: windows,
  });
  if (error !== undefined) console.log(`${tool} could not be started: ${error.message}`);
  return status === 0;
}
