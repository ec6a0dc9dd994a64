import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { CDPSession, Page } from '@playwright/test';
import { tiny } from '../fixtures/tiny.ts';
import { drag } from './drop.ts';
import { counts, expect, open, ready, test } from './open.ts';

const OWN = readFileSync('data/dataset.json', 'utf8');
const TINY = JSON.stringify(tiny);
const TITLE = tiny.meta.title;

function file(name: string, text: string) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** Chooses a file as a reader does: by the button. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a dataset' }).click();
  await (await chooser).setFiles(file(name, text));
}

async function chooseTiny(page: Page): Promise<void> {
  await choose(page, 'tiny.json', TINY);
  await expect(page.getByRole('button', { name: 'Back to the dataset of this site' })).toBeVisible();
  await ready(page);
}

test('opens a file by the button: its own events, its own title, the same view', async ({ page }) => {
  await open(page, 'lens=people&theme=dark');
  await chooseTiny(page);
  const now = await counts(page);
  expect(now.eventsTotal).toBe(tiny.events.filter(({ context }) => context !== true).length);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE);
  await expect(page.getByRole('radio', { name: 'People' })).toBeChecked();
  expect(new URL(page.url()).search).toBe('?lens=people&theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('opens a file that is dropped, and one by a key', async ({ page }) => {
  await open(page);
  await drag(page, 'dragover', 'tiny.json', TINY);
  await expect(page.getByText('Drop the file to open it')).toBeVisible();
  await drag(page, 'drop', 'tiny.json', TINY);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE);
  await ready(page);
  const chooser = page.waitForEvent('filechooser');
  await page.locator('body').press('o');
  await (await chooser).setFiles(file('again.json', OWN));
  await expect(page.getByRole('button', { name: 'Back to the dataset of this site' })).toContainText(
    'again.json',
  );
  await ready(page);
  expect((await counts(page)).eventsTotal).toBeGreaterThan(100);
});

test('an opened dataset survives a reload, and the way back leads back for good', async ({ page }) => {
  await open(page);
  const own = await counts(page);
  await chooseTiny(page);
  const opened = await counts(page);
  await page.reload();
  await ready(page);
  expect(await counts(page)).toEqual(opened);
  await page.getByRole('button', { name: 'Back to the dataset of this site' }).click();
  await expect(page.getByRole('button', { name: 'Back to the dataset of this site' })).toBeHidden();
  await ready(page);
  expect(await counts(page)).toEqual(own);
  await page.reload();
  await ready(page);
  expect(await counts(page)).toEqual(own);
});

test('what the address asks for and the new dataset does not have falls away with a notice', async ({
  page,
}) => {
  await open(page, 'topic=naval-drills&lens=people&select=wei-fenghe');
  await chooseTiny(page);
  const notices = page.getByRole('status', { name: 'Notices' });
  await expect(notices).toContainText('naval-drills');
  await expect(notices).toContainText('wei-fenghe');
  expect(new URL(page.url()).search).toBe('?lens=people');
});

test('going back in the history keeps the dataset and shows the older view', async ({ page }) => {
  await open(page, 'topic=naval-drills');
  await page.getByRole('tab', { name: 'Table' }).click();
  await chooseTiny(page);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE);
  await expect(page.getByRole('tab', { name: 'Network' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('naval-drills');
});

const BROKEN: Record<string, [string, readonly RegExp[]]> = {
  'no JSON': [OWN.slice(0, 3000), [/notes\.json/, /not JSON/]],
  nothing: ['', [/notes\.json/, /empty/]],
  'a reference to nobody': [
    TINY.replace('"actor":"li-wen"', '"actor":"nobody-at-all"'),
    [/notes\.json/, /nobody-at-all/, /participants/, /no record has this id/],
  ],
  'a wrong date': [TINY.replaceAll('"date":"20', '"date":"2O'), [/notes\.json/, /date/, /expected/]],
};

for (const [name, [text, says]] of Object.entries(BROKEN)) {
  test(`a file with ${name} changes nothing and says what is wrong`, async ({ page }) => {
    await open(page, 'lens=people');
    const before = await counts(page);
    await choose(page, 'notes.json', text);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toHaveAccessibleName('notes.json cannot be opened');
    for (const pattern of says) await expect(dialog).toContainText(pattern);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) }))).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    await ready(page);
    expect(await counts(page)).toEqual(before);
    expect(new URL(page.url()).search).toBe('?lens=people');
  });
}

test('of many faults the first twenty are listed and the others counted', async ({ page }) => {
  await open(page);
  const dataset = JSON.parse(OWN);
  for (const event of dataset.events) event.title = 7;
  await choose(page, 'bad.json', JSON.stringify(dataset));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveCount(20);
  await expect(dialog).toContainText(`and ${dataset.events.length - 20} more`);
});

test('the mark of readiness is away while a dataset is opened', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const seen: (string | null)[] = [];
    Object.assign(window, { seen });
    const watch = new MutationObserver(() => seen.push(document.documentElement.getAttribute('data-ready')));
    watch.observe(document.documentElement, { attributeFilter: ['data-ready'] });
  });
  await chooseTiny(page);
  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([null, 'true']);
});

/** What the page holds after everything that can be thrown away has been. */
async function held(client: CDPSession): Promise<{ nodes: number; listeners: number; documents: number }> {
  await client.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners, documents } = await client.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners, documents };
}

test('opening datasets in turn leaves nothing behind', async ({ page, context }) => {
  await open(page);
  const client = await context.newCDPSession(page);
  const turn = async (number: number): Promise<void> => {
    const name = `turn-${number}.json`;
    await drag(page, 'drop', name, number % 2 === 0 ? TINY : OWN);
    await expect(page.getByRole('button', { name: 'Back to the dataset of this site' })).toContainText(name);
    await ready(page);
  };
  for (let number = 0; number < 4; number += 1) await turn(number);
  const before = await held(client);
  for (let number = 4; number < 20; number += 1) await turn(number);
  const after = await held(client);
  expect(after.documents).toBe(before.documents);
  // One listener and ten nodes left behind by each opening would show.
  expect(after.listeners - before.listeners).toBeLessThan(16);
  expect(after.nodes - before.nodes).toBeLessThan(160);
});
