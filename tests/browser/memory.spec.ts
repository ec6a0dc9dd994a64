import type { CDPSession, Page } from '@playwright/test';
import { tiny } from '../fixtures/tiny.ts';
import { drag as dropFile } from './drop.ts';
import { expect, open, ready, shown, test } from './open.ts';

// A thousand steps and sixty datasets take their time on a busy machine.
test.setTimeout(600_000);

/** Bytes that are in use once all rubbish is taken away: objects, and the buffers that they hold. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  // What is freed by one collection can let more go in the next.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/** Nodes of the document, attached or not, and listeners. */
async function counters(session: CDPSession): Promise<{ nodes: number; jsEventListeners: number }> {
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { nodes, jsEventListeners };
}

/** Drags the window to and fro in so many steps, and comes back to where it was. */
async function drag(page: Page, steps: number): Promise<void> {
  const thumb = page.getByRole('slider', { name: 'Window start' });
  const box = await thumb.boundingBox();
  if (box === null) throw new Error('The window has no handle.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const across of [500, 0]) await page.mouse.move(x + across, y, { steps: steps / 2 });
  await page.mouse.up();
}

test('a thousand steps of the window leave nothing behind', async ({ page }) => {
  await open(page, 'select=wang-yi');
  const session = await page.context().newCDPSession(page);
  await drag(page, 300);
  const before = await heap(session);
  const counted = await counters(session);
  for (let round = 0; round < 4; round += 1) await drag(page, 250);
  await expect(shown(page)).toHaveAttribute('data-events', /\d+/);
  const after = await heap(session);
  expect(after).toBeLessThan(1.05 * before);
  expect((await counters(session)).nodes).toBeLessThan(1.1 * counted.nodes);
  expect((await counters(session)).jsEventListeners).toBeLessThan(1.1 * counted.jsEventListeners);
});

test('fifty changes of the dataset leave nothing behind', async ({ page }) => {
  await open(page);
  const session = await page.context().newCDPSession(page);
  const other = { ...tiny, meta: { ...tiny.meta, title: `${tiny.meta.title}, once more` } };
  const change = async (number: number): Promise<void> => {
    const dataset = number % 2 === 0 ? tiny : other;
    await dropFile(page, 'drop', `${number}.json`, JSON.stringify(dataset));
    await expect(page.getByRole('button', { name: 'Back to the dataset of this site' })).toContainText(
      `${number}.json`,
    );
    await ready(page);
  };
  for (let number = 0; number < 10; number += 1) await change(number);
  const before = await heap(session);
  const counted = await counters(session);
  for (let number = 10; number < 60; number += 1) await change(number);
  expect(await heap(session)).toBeLessThan(1.15 * before);
  expect((await counters(session)).nodes).toBeLessThan(1.25 * counted.nodes);
  expect((await counters(session)).jsEventListeners).toBeLessThan(1.25 * counted.jsEventListeners);
});
