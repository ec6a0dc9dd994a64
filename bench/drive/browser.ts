/** The browser that measures, and what is asked of it beside the page. */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../tests/run/chromium.ts';

/**
 * The first ones keep Chromium from looking outside this machine, as in the tests. The last two let frames follow
 * each other as fast as they are made: else every step would wait for the clock of a screen.
 */
export const FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
];

/** `paced`: with the frame rate of a screen. */
export function launch(paced = false): Promise<Browser> {
  const args = paced ? FLAGS.filter((flag) => !/rate-limit|vsync/.test(flag)) : FLAGS;
  return chromium.launch({ executablePath: findChromium(), args: [...args] });
}

/** A fresh page and the protocol behind it; both end with `close`. */
export async function freshPage(
  browser: Browser,
  size: { readonly width: number; readonly height: number },
): Promise<{ readonly page: Page; readonly protocol: CDPSession; close(): Promise<void> }> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  // The tool that runs the bench names functions by a helper that pages do not have.
  await context.addInitScript('globalThis.__name ??= (value) => value');
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  return { page, protocol, close: () => context.close() };
}

/** Megabytes that are in use after everything that can be collected has been: objects and buffers. */
export async function heapOf(protocol: CDPSession): Promise<number> {
  await protocol.send('HeapProfiler.enable');
  await protocol.send('HeapProfiler.collectGarbage');
  const usage: { readonly usedSize: number; readonly backingStorageSize?: number } =
    await protocol.send('Runtime.getHeapUsage');
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1_000_000;
}

/** Milliseconds that the main thread has worked so far. */
export async function workedSoFar(protocol: CDPSession): Promise<number> {
  await protocol.send('Performance.enable');
  const { metrics } = await protocol.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

export async function browserVersion(): Promise<string> {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  return version;
}
