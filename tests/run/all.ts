/** Every check of the repository, one after the other; ends with the line `N passed, N failed`. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { runTool } from './tool.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** A check that either holds or does not: counts as one. */
function check(title: string, tool: string, args: readonly string[]): Count {
  return runTool(title, tool, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A run of tests that writes its numbers into a JSON file. Without numbers the run itself has failed. */
function tests(
  title: string,
  tool: string,
  args: readonly string[],
  read: (report: unknown) => Count,
  report: string,
  env: Readonly<Record<string, string>> = {},
): Count {
  rmSync(report, { force: true });
  const ended = runTool(title, tool, args, env);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const count = read(JSON.parse(readFileSync(report, 'utf8')));
  const silent = !ended && count.failed === 0;
  return silent ? { ...count, failed: 1 } : count;
}

function readVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

function readPlaywright(report: unknown): Count {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

const unitReport = join(tmpdir(), `entente-unit-${process.pid}.json`);
const browserReport = join(tmpdir(), `entente-browser-${process.pid}.json`);

function browserTests(): Count {
  try {
    const env = { CHROMIUM_PATH: findChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport };
    return tests('Tests in Chromium', 'playwright', ['test'], readPlaywright, browserReport, env);
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
}

const counts = [
  check('Format and lint', 'biome', ['ci', '.']),
  check('Types', 'tsc', ['-p', 'tsconfig.json']),
  check('Data', 'tsx', ['src/build/cli.ts', '--check']),
  tests(
    'Unit and component tests, layers',
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    readVitest,
    unitReport,
  ),
  check('Production build', 'vite', ['build', '--logLevel', 'warn']),
  check('Size budget', 'tsx', ['tests/run/size.ts']),
  browserTests(),
];

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
