/** How long a large file takes until it can be questioned, against reading its text at all. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { datasetOf, textOf } from '../data/dataset.ts';
import type { SizeName } from '../data/sizes.ts';
import { median, rounded } from '../measure.ts';
import { freshPage, launch } from './browser.ts';
import { appSite } from './site.ts';

/** Milliseconds and megabytes. */
export interface Opened {
  /** From the choice of the file until its network is what the page shows. */
  readonly open: number;
  /** `JSON.parse` of the same text in the same browser. */
  readonly parse: number;
  /** The longest task of the main thread meanwhile. */
  readonly longest: number;
  readonly megabytes: number;
}

const SCREEN = { width: 1440, height: 900 } as const;
const ROUNDS = 3;
const CHOICE = 'input[type="file"]';

/** Opens the file by the app's own way for files of the reader. */
export async function openFile(size: SizeName, port: number): Promise<Opened | { readonly fault: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-file-'));
  const file = join(folder, `${size}.json`);
  const text = textOf(datasetOf(size));
  writeFileSync(file, text);
  const site = await appSite(port, new Map([['/file.json', text]]));
  const browser = await launch(true);
  const found: { readonly open: number[]; readonly parse: number[]; readonly longest: number[] } = {
    open: [],
    parse: [],
    longest: [],
  };
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { page, close } = await freshPage(browser, SCREEN);
      page.setDefaultTimeout(120_000);
      try {
        await page.goto(`${site.address}/`);
        await page.waitForSelector('html[data-ready="true"]');
        found.parse.push(await page.evaluate(parseHere));
        if ((await page.locator(CHOICE).count()) === 0)
          return { fault: 'The page has no way to open a file.' };
        const { open, longest } = await opened(page, file);
        found.open.push(open);
        found.longest.push(longest);
      } finally {
        await close();
      }
    }
  } catch (error) {
    return { fault: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    open: rounded(median(found.open)),
    parse: rounded(median(found.parse)),
    longest: rounded(median(found.longest)),
    megabytes: rounded(text.length / 1_000_000),
  };
}

async function parseHere(): Promise<number> {
  const text = await (await fetch('/file.json')).text();
  const start = performance.now();
  JSON.parse(text);
  return performance.now() - start;
}

/** The page says in its status what it shows; when that is of another dataset, the file can be questioned. */
async function opened(
  page: Page,
  file: string,
): Promise<{ readonly open: number; readonly longest: number }> {
  await page.evaluate(() => {
    const total = (): string | null =>
      document.querySelector('[data-events-total]')?.getAttribute('data-events-total') ?? null;
    const before = total();
    performance.mark('long:0');
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        performance.mark('long', { detail: duration });
      }
    }).observe({ type: 'longtask' });
    document.addEventListener('change', () => performance.mark('chosen'), { capture: true, once: true });
    const watch = (): void => {
      const now = total();
      if (now !== null && now !== before) performance.mark('questioned');
      else requestAnimationFrame(watch);
    };
    watch();
  });
  await page.setInputFiles(CHOICE, file);
  await page.waitForFunction(() => performance.getEntriesByName('questioned').length > 0);
  await page.waitForTimeout(500);
  return page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const long = performance.getEntriesByName('long').map((mark) => Number((mark as PerformanceMark).detail));
    return { open: at('questioned') - at('chosen'), longest: Math.max(0, ...long) };
  });
}
