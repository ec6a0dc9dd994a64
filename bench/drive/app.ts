/** The whole app: its own slider is dragged, panels and labels included. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { isoOf } from '../../src/dataset/day.ts';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { encodePositions, type PositionsFile, pictureKey } from '../../src/layout/positionsFile.ts';
import { indexDataset, type Network } from '../../src/network/network.ts';
import { LENSES } from '../../src/network/types.ts';
import { windowAt } from '../compute/questions.ts';
import { datasetOf, textOf } from '../data/dataset.ts';
import type { SizeName } from '../data/sizes.ts';
import { rounded, type Summary, summary } from '../measure.ts';
import { freshPage, heapOf, launch, workedSoFar } from './browser.ts';
import { dragSlider } from './dragSlider.ts';
import { placesFor } from './places.ts';
import { appSite, type Extras } from './site.ts';

/** Milliseconds and megabytes. */
export interface AppDrawn {
  /** From the move of the pointer until the second frame after it is painted: the first is the slider's own. */
  readonly wall: Summary;
  readonly main: number;
  /** The longest task of the main thread while the hand moves. */
  readonly longest: number;
  readonly heap: number;
  readonly ties: number;
}
/** The published dataset, or one of the bench. */
type AppSize = 'shipped' | SizeName;
export type AppSizes = Readonly<Partial<Record<AppSize, AppDrawn | { readonly fault: string }>>>;

const SCREEN = { width: 1440, height: 900 } as const;
const STEPS: Readonly<Record<AppSize, number>> = { shipped: 60, S: 60, M: 40, L: 24, XL: 16 };
const WARMING = 3;
/** Where the window begins, as a part of the range; it is a fifth of it wide. */
const BEGIN = 0.25;

/** The published dataset is always among them: it is what readers drag. */
export async function driveApp(sizes: readonly SizeName[], port: number): Promise<AppSizes> {
  const extras: Extras = new Map();
  const site = await appSite(port, extras);
  const browser = await launch();
  const found: Partial<Record<AppSize, AppDrawn | { readonly fault: string }>> = {};
  try {
    for (const size of ['shipped', ...sizes] as const) {
      const network = size === 'shipped' ? giveShipped(extras) : giveInvented(size, extras);
      found[size] = await dragged(browser, `${site.address}/?${windowAddress(network)}`, STEPS[size]).catch(
        (fault: unknown) => ({
          fault: fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault),
        }),
      );
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return found;
}

async function dragged(browser: Browser, address: string, steps: number): Promise<AppDrawn> {
  const { page, protocol, close } = await freshPage(browser, SCREEN);
  try {
    page.setDefaultTimeout(240_000);
    await page.goto(address);
    await page.waitForSelector('html[data-ready="true"]');
    await page.waitForTimeout(1_500);
    const before = await workedSoFar(protocol);
    const { wall, longest } = await page.evaluate(dragSlider, steps);
    const main = ((await workedSoFar(protocol)) - before) / wall.length;
    const ties = await tiesShown(page);
    const heap = rounded(await heapOf(protocol));
    return { wall: summary(wall.slice(WARMING)), main: rounded(main), longest, heap, ties };
  } finally {
    await close();
  }
}

/** The site's own files. */
function giveShipped(extras: Extras): Network {
  const text = readFileSync('data/dataset.json', 'utf8');
  const parsed = parseDatasetText(text);
  if (!parsed.ok) throw new Error('data/dataset.json has problems: run npm run data.');
  extras.set('/data/dataset.json', text);
  extras.set('/data/positions.json', readFileSync('data/positions.json', 'utf8'));
  return indexDataset(parsed.value);
}

function giveInvented(size: SizeName, extras: Extras): Network {
  const dataset = datasetOf(size);
  const network = indexDataset(dataset);
  extras.set('/data/dataset.json', textOf(dataset));
  extras.set('/data/positions.json', JSON.stringify(positionsOf(network)));
  return network;
}

/** Places ahead of time, so that no layout runs. */
function positionsOf(network: Network): PositionsFile {
  const pictures = LENSES.flatMap((lens) => {
    const encoded = encodePositions(placesFor(network, lens));
    return [[pictureKey(lens, 'sides'), encoded] as const];
  });
  return { sha256: network.dataset.meta.sha256, pictures: Object.fromEntries(pictures) };
}

function windowAddress(network: Network): string {
  const { from = 0, to = 0 } = windowAt(network, BEGIN).window;
  return `from=${isoOf(from)}&to=${isoOf(to)}`;
}

async function tiesShown(page: Page): Promise<number> {
  const shown = page.getByRole('status', { name: 'Shown', exact: true });
  return Number((await shown.getAttribute('data-ties')) ?? Number.NaN);
}
