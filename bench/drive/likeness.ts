/** Whether the app's picture is the one that plain Cytoscape draws: shipped dataset and M. */
import { readFileSync } from 'node:fs';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { pictureKey, positionsFrom, readPositionsFile } from '../../src/layout/positionsFile.ts';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_QUESTION } from '../../src/network/question.ts';
import type { Difference } from '../browser/compare.ts';
import type { Given } from '../browser/contract.ts';
import { windowAt } from '../compute/questions.ts';
import { datasetOf } from '../data/dataset.ts';
import { freshPage, launch } from './browser.ts';
import { CANVAS, givenOf } from './given.ts';
import { placesFor } from './places.ts';
import { benchSite, type Extras } from './site.ts';

export type Likeness = Readonly<Record<'shipped' | 'M', Difference>>;

export async function likeness(port: number): Promise<Likeness> {
  const large = indexDataset(datasetOf('M'));
  const extras: Extras = new Map([
    ['/given/shipped.json', JSON.stringify(shipped())],
    ['/given/M.json', JSON.stringify(givenOf('M', large, placesFor(large, 'both'), [windowAt(large, 0.4)]))],
  ]);
  const site = await benchSite(port, extras);
  const browser = await launch();
  const { page } = await freshPage(browser, CANVAS);
  try {
    await page.goto(`${site.address}/`);
    await page.waitForFunction(() => 'bench' in globalThis);
    return {
      shipped: await page.evaluate(() => bench.compare('/given/shipped.json')),
      M: await page.evaluate(() => bench.compare('/given/M.json')),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The network that the app opens with, where it stands. */
function shipped(): Given {
  const parsed = parseDatasetText(readFileSync('data/dataset.json', 'utf8'));
  if (!parsed.ok) throw new Error('data/dataset.json has problems: run npm run data.');
  const network = indexDataset(parsed.value);
  const file = readPositionsFile(JSON.parse(readFileSync('data/positions.json', 'utf8')));
  const positions = positionsFrom(file, parsed.value.meta.sha256, pictureKey('both', 'sides'), []);
  if (positions === undefined) throw new Error('data/positions.json is of other data: run npm run data.');
  return givenOf('shipped', network, positions, [OPEN_QUESTION]);
}
