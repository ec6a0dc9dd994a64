/** The whole app on a generated dataset: its own slider is dragged, panels and labels included. */
import type { Page } from '@playwright/test';
import { isoOf } from '../../src/dataset/day.ts';
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
export type AppSizes = Readonly<Partial<Record<SizeName, AppDrawn | { readonly fault: string }>>>;

const SCREEN = { width: 1440, height: 900 } as const;
const STEPS: Readonly<Record<SizeName, number>> = { S: 60, M: 40, L: 24, XL: 16 };
const WARMING = 3;

export async function driveApp(sizes: readonly SizeName[], port: number): Promise<AppSizes> {
  const extras: Extras = new Map();
  const site = await appSite(port, extras);
  const browser = await launch();
  const found: Record<string, AppDrawn | { readonly fault: string }> = {};
  try {
    for (const size of sizes) {
      const dataset = datasetOf(size);
      const network = indexDataset(dataset);
      extras.set('/data/dataset.json', textOf(dataset));
      extras.set('/data/positions.json', JSON.stringify(positionsOf(network)));
      const { page, protocol, close } = await freshPage(browser, SCREEN);
      try {
        page.setDefaultTimeout(120_000);
        await page.goto(`${site.address}/?${windowAddress(network)}`);
        await page.waitForSelector('html[data-ready="true"]');
        await page.waitForTimeout(1_500);
        const before = await workedSoFar(protocol);
        const { wall, longest } = await page.evaluate(dragSlider, STEPS[size]);
        const main = ((await workedSoFar(protocol)) - before) / wall.length;
        const ties = await tiesShown(page);
        const heap = rounded(await heapOf(protocol));
        found[size] = { wall: summary(wall.slice(WARMING)), main: rounded(main), longest, heap, ties };
      } catch (error) {
        found[size] = {
          fault: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
        };
      } finally {
        await close();
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return found;
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
  const { from = 0, to = 0 } = windowAt(network, 0.25).window;
  return `from=${isoOf(from)}&to=${isoOf(to)}`;
}

async function tiesShown(page: Page): Promise<number> {
  const shown = page.getByRole('status', { name: 'Shown', exact: true });
  return Number((await shown.getAttribute('data-ties')) ?? Number.NaN);
}
