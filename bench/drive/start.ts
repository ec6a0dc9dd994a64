/** How soon the first network stands, on a slow machine behind a slow line, against a page that only fetches. */
import type { Browser } from '@playwright/test';
import { rounded, type Summary, summary } from '../measure.ts';
import { freshPage, launch } from './browser.ts';
import { appSite, type Extras } from './site.ts';

/** Milliseconds until `data-ready`; kilobytes as they travel. */
export interface Started {
  readonly app: Summary;
  readonly empty: Summary;
  readonly kilobytes: number;
  readonly files: number;
}

const SCREEN = { width: 1440, height: 900 } as const;
/** As the developer tools of Chromium have it: bytes a second, milliseconds. */
const FAST_3G = {
  offline: false,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
  latency: 562.5,
} as const;
const SLOWER = 4;
const ROUNDS = 5;
const EMPTY = '/empty.html';

export async function start(port: number): Promise<Started> {
  const extras: Extras = new Map();
  const site = await appSite(port, extras);
  const browser = await launch(true);
  try {
    const { urls, kilobytes } = await filesOf(browser, site.address);
    extras.set(EMPTY, emptyPage(urls));
    const times: { readonly app: number[]; readonly empty: number[] } = { app: [], empty: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.app.push(await readyAfter(browser, `${site.address}/`));
      times.empty.push(await readyAfter(browser, site.address + EMPTY));
    }
    return { app: summary(times.app), empty: summary(times.empty), kilobytes, files: urls.length };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Everything that the app has fetched when its first network stands. */
async function filesOf(
  browser: Browser,
  address: string,
): Promise<{ readonly urls: readonly string[]; readonly kilobytes: number }> {
  const { page, protocol, close } = await freshPage(browser, SCREEN);
  const urls = new Set<string>();
  let bytes = 0;
  await protocol.send('Network.enable');
  protocol.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  page.on('request', (request) => urls.add(request.url()));
  await page.goto(`${address}/`);
  await page.waitForSelector('html[data-ready="true"]');
  await close();
  const own = [...urls].filter((url) => url.startsWith(address) && url !== `${address}/`);
  return { urls: own.map((url) => url.slice(address.length)), kilobytes: rounded(bytes / 1000) };
}

/** The same bytes at once, read to their end, and a frame. */
function emptyPage(urls: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body><div id="root"></div>
<script type="module">
await Promise.all(${JSON.stringify(urls)}.map(async (url) => (await fetch(url)).arrayBuffer()));
document.getElementById('root').textContent = 'Here.';
requestAnimationFrame(() => { document.documentElement.dataset.ready = 'true'; });
</script></body></html>`;
}

async function readyAfter(browser: Browser, url: string): Promise<number> {
  const { page, protocol, close } = await freshPage(browser, SCREEN);
  page.setDefaultTimeout(120_000);
  try {
    await protocol.send('Network.enable');
    await protocol.send('Network.setCacheDisabled', { cacheDisabled: false });
    await protocol.send('Network.emulateNetworkConditions', FAST_3G);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.documentElement?.dataset['ready'] === 'true') performance.mark('ready');
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
    });
    await page.goto(url);
    await page.waitForSelector('html[data-ready="true"]');
    return await page.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN);
  } finally {
    await close();
  }
}
