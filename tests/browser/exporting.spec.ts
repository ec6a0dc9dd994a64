import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { counts, expect, open, test } from './open.ts';

/** The file that a press of a button in the dialog gives. */
async function download(page: Page, button: string | RegExp): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button }).click(),
  ]);
  const path = await file.path();
  return { name: file.suggestedFilename(), content: readFileSync(path) };
}

/** Width and height from a PNG's header. */
function pngSize(content: Buffer): { width: number; height: number } {
  expect(content.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
}

async function openDialog(page: Page, query = ''): Promise<void> {
  await open(page, query);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

for (const scale of [1, 2, 4]) {
  test(`a PNG at ${scale}x has the size that the dialog announces and is not blank`, async ({ page }) => {
    await openDialog(page, 'lens=people');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: `${scale}×` }).check();
    const size = /(\d+) × (\d+) pixels/.exec((await dialog.getByTestId('size').textContent()) ?? '');
    const { name, content } = await download(page, /^Save/);
    expect(name).toMatch(/^china-iran-official-contacts.*\.png$/);
    expect(pngSize(content)).toEqual({ width: Number(size?.[1]), height: Number(size?.[2]) });
    expect(await coloursOf(page, content)).toBeGreaterThan(50);
  });
}

/** Number of distinct colours of a picture. */
async function coloursOf(page: Page, content: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) {
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    }
    return colours.size;
  }, content.toString('base64'));
}

/** The alpha and the brightness of the upper left pixel. */
async function cornerOf(page: Page, content: Buffer): Promise<readonly number[]> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
  }, content.toString('base64'));
}

test('the ground is white, transparent or dark as asked', async ({ page }) => {
  await openDialog(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'White' }).check();
  expect(await cornerOf(page, (await download(page, /^Save/)).content)).toEqual([255, 255, 255, 255]);
  await dialog.getByRole('radio', { name: 'Transparent' }).check();
  expect((await cornerOf(page, (await download(page, /^Save/)).content))[3]).toBe(0);
  await dialog.getByRole('radio', { name: 'Dark' }).check();
  const [red, , , alpha] = await cornerOf(page, (await download(page, /^Save/)).content);
  expect(alpha).toBe(255);
  expect(red).toBeLessThan(60);
});

test('an SVG has real text: names, caption, n of N, version of the data', async ({ page }) => {
  await openDialog(page, 'topic=naval-drills&from=2019&to=2022');
  const now = await counts(page);
  await page.getByRole('dialog').getByRole('radio', { name: 'SVG' }).check();
  const { name, content } = await download(page, /^Save/);
  expect(name).toMatch(/\.svg$/);
  const svg = content.toString('utf8');
  const text = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    return parsed.querySelector('parsererror') === null
      ? (parsed.documentElement.textContent ?? '')
      : undefined;
  }, svg);
  expect(text).toContain('China-Iran official contacts');
  expect(text).toContain('2019');
  expect(text).toContain('Naval drills');
  expect(text).toContain(`${now.events} of ${now.eventsTotal} events`);
  expect(text).toContain('version');
  expect(text).toContain('Sources');
});

test('without caption and legend the picture is the network alone', async ({ page }) => {
  await openDialog(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'SVG' }).check();
  await dialog.getByRole('checkbox', { name: /caption/i }).uncheck();
  await dialog.getByRole('checkbox', { name: /legend/i }).uncheck();
  const svg = (await download(page, /^Save/)).content.toString('utf8');
  expect(svg).not.toContain('CC-BY');
  expect(svg).toContain('<text');
});

test('tables hold exactly what is visible', async ({ page }) => {
  await openDialog(page, 'lens=people&from=2022');
  const now = await counts(page);
  for (const [button, count] of [
    [/^Events/, now.events],
    [/^Actors/, now.actors],
    [/^Ties/, now.ties],
  ] as const) {
    const { content } = await download(page, button);
    const lines = content.toString('utf8').trimEnd().split('\r\n').length === 1 ? '\n' : '\r\n';
    expect(content.toString('utf8').trimEnd().split(lines).length - 1).toBe(count);
  }
  const json = JSON.parse((await download(page, /^Network/)).content.toString('utf8'));
  expect(json.events.length).toBe(now.events);
  expect(json.actors.length).toBe(now.actors);
  expect(json.ties.length).toBe(now.ties);
});

test('Escape closes the dialog and gives the focus back', async ({ page }) => {
  await openDialog(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();
});
