/** What a step of the window makes the browser do beside the drawing: counted, never timed. */
import type { Browser } from '@playwright/test';
import { dragSlider } from '../../bench/drive/dragSlider.ts';
import { expect, open, shown, test } from './open.ts';

interface Traced {
  readonly name: string;
  readonly ts: number;
  readonly args: {
    readonly data?: { readonly type?: string };
    readonly beginData?: { readonly partialLayout: boolean };
  };
}

/** What the browser notes of its own work while something runs. */
async function traced(browser: Browser, run: () => Promise<unknown>): Promise<readonly Traced[]> {
  const session = await browser.newBrowserCDPSession();
  const events: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await run();
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return events;
}

test('a step of the window lays out what moves with it, and not the page', async ({ page, browser }) => {
  await open(page, 'from=2018-05-01&to=2020-05-31');
  const before = await shown(page).getAttribute('data-events');
  const events = await traced(browser, () => page.evaluate(dragSlider, 8));
  await expect(shown(page)).not.toHaveAttribute('data-events', before ?? '');
  const at = (type: string): number => events.find(({ args }) => args.data?.type === type)?.ts ?? Number.NaN;
  const [from, to] = [at('pointerdown'), at('pointerup')];
  const layouts = events.filter(({ name, ts }) => name === 'Layout' && from < ts && ts < to);
  const small = layouts.filter(({ args }) => args.beginData?.partialLayout === true);
  // On a slow machine the panels may follow in between.
  expect(small.length).toBeGreaterThanOrEqual(4);
});

test('nothing but the network is drawn on canvases, which cost every frame', async ({ page }) => {
  await open(page);
  const beside = await page.evaluate(
    () => [...document.querySelectorAll('canvas')].filter((canvas) => !canvas.closest('[role="img"]')).length,
  );
  expect(beside).toBe(0);
});
