/** Finds a Chromium for the tests, or installs one, and says in one line which. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const MAC_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PLACES = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
  const base = process.env[variable];
  return base === undefined
    ? []
    : [
        join(base, 'Chromium', 'Application', 'chrome.exe'),
        join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ];
});

function onPath(): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

function usualPlace(): string | undefined {
  return [...onPath(), ...MAC_PLACES, ...WINDOWS_PLACES].find((place) => existsSync(place));
}

/** Playwright's own copy, where one has been downloaded. */
function ownCopy(): string | undefined {
  const place = chromium.executablePath();
  return place !== '' && existsSync(place) ? place : undefined;
}

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function install(): string | undefined {
  const debianAsRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debianAsRoot) {
    console.log('Chromium: none found; installing it with apt-get (package chromium).');
    if (run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium'])) {
      return usualPlace();
    }
    console.log('Chromium: apt-get could not install it; trying the download of Playwright.');
  } else {
    console.log('Chromium: none found; downloading one with "npx playwright install chromium".');
  }
  return run('npx', ['playwright', 'install', 'chromium']) ? ownCopy() : undefined;
}

/**
 * The path of a Chromium: `CHROMIUM_PATH`, then the usual places, then Playwright's own copy, then a fresh
 * installation.
 * @throws Error with a sentence for the reader when there is none to be had.
 */
export function findChromium(): string {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (existsSync(wanted)) return announce(wanted, 'from CHROMIUM_PATH');
    throw new Error(`CHROMIUM_PATH names ${wanted}, and there is no such file. Correct it or unset it.`);
  }
  const usual = usualPlace();
  if (usual !== undefined) return announce(usual, 'found on this machine');
  const own = ownCopy();
  if (own !== undefined) return announce(own, "Playwright's own copy");
  const installed = install();
  if (installed !== undefined) return announce(installed, 'just installed');
  throw new Error(
    'The browser tests need a Chromium and none could be found or installed. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.',
  );
}

function announce(path: string, origin: string): string {
  console.log(`Chromium: ${path} (${origin}).`);
  return path;
}
