import type { Page } from '@playwright/test';
import { counts, expect, open, ready, test } from './open.ts';

const network = (page: Page) => page.getByRole('region', { name: 'Network', exact: true });
const details = (page: Page) => page.getByRole('region', { name: 'Details', exact: true });

/** Searches, takes the first hit and gives the point of the screen where it then stands. */
async function centre(page: Page, text: string): Promise<{ x: number; y: number }> {
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.fill(text);
  await expect(page.getByRole('option').first()).toBeVisible();
  await search.press('Enter');
  const box = await page.getByRole('img', { name: /^Drawing of/ }).boundingBox();
  if (box === null) throw new Error('The network has no place on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

for (const [text, id] of [
  ['孟建柱', 'meng-jianzhu'],
  ['منگ', 'meng-jianzhu'],
  ['meng jian zhu', 'meng-jianzhu'],
  ['leahy', 'ebrahim-raisi'],
  ['Rahmani Fazl', 'abdolreza-rahmani-fazli'],
  ['魏凤和', 'wei-fenghe'],
  ['رئیسی', 'ebrahim-raisi'],
  ['amir abdolahian', 'hossein-amir-abdollahian'],
] as const) {
  test(`search finds ${id} first for ${text}`, async ({ page }) => {
    await open(page);
    await centre(page, text);
    await expect(page).toHaveURL(new RegExp(`select=${id}(&|$)`));
  });
}

test('search says why it found somebody', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'Search' }).fill('leahy');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('Ebrahim Raisi');
  await expect(first).toContainText(/Leahy: misprint in /i);
});

test('hovering shows a card with name, office and numbers', async ({ page }) => {
  await open(page, 'lens=people');
  const at = await centre(page, 'wei fenghe');
  await page.mouse.move(at.x + 1, at.y + 1);
  const card = network(page).locator('[aria-hidden] > strong', { hasText: 'Wei Fenghe' }).locator('..');
  await expect(card).toContainText('Minister of National Defense');
  await expect(card).toContainText(/\d+ events, \d+ independent sources/);
});

test('a double click focuses, plus and minus change the depth, Escape leaves', async ({ page }) => {
  await open(page, 'lens=people');
  const at = await centre(page, 'wei fenghe');
  await page.mouse.dblclick(at.x, at.y);
  const bar = network(page).getByRole('status').filter({ hasText: 'Around Wei Fenghe' });
  await expect(bar).toContainText('1 step');
  await page.keyboard.press('+');
  await expect(bar).toContainText('2 steps');
  await page.keyboard.press('-');
  await expect(bar).toContainText('1 step');
  const before = await counts(page);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  expect(await counts(page)).toEqual(before);
});

test('a moved node stays where the hand has put it, also after a reload', async ({ page }) => {
  await open(page, 'lens=people');
  const at = await centre(page, 'wei fenghe');
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 90, at.y + 60, { steps: 6 });
  await page.mouse.up();
  const back = page.getByRole('button', { name: 'Put moved nodes back' });
  await expect(back).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(back).toBeVisible();
  await back.click();
  await expect(back).toBeHidden();
});

test('Shift and drag choose all in a box', async ({ page }) => {
  await open(page, 'lens=people');
  const box = await page.getByRole('img', { name: /^Drawing of/ }).boundingBox();
  if (box === null) throw new Error('The network has no place on the screen.');
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 5, box.y + box.height - 5, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  const { actors } = await counts(page);
  await expect(details(page)).toContainText(`${actors} `);
  await expect(details(page)).toContainText('Wei Fenghe');
  await expect(details(page)).toContainText('Meng Jianzhu');
});

test('nothing moves when filters, window or playback change what is visible', async ({ page }) => {
  await open(page, 'lens=people');
  const at = await centre(page, 'wei fenghe');
  await page
    .getByRole('group', { name: 'Country', exact: true })
    .getByRole('checkbox', { name: /^China/ })
    .check();
  await page.getByRole('slider', { name: 'Window start' }).focus();
  for (let year = 0; year < 6; year += 1) await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/from=20/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/select=/);
  await page.mouse.click(at.x, at.y);
  await expect(page).toHaveURL(/select=wei-fenghe/);
});

test('playing moves the window to the end and stops there', async ({ page }) => {
  await open(page, 'to=2014');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page).toHaveURL(/from=/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('a bar zooms the window into its time; a double click shows all years again', async ({ page }) => {
  await open(page);
  const timeline = page.getByRole('region', { name: 'Timeline', exact: true });
  await timeline.getByRole('textbox', { name: 'From' }).fill('2022-04');
  await timeline.getByRole('textbox', { name: 'To' }).fill('2022-04');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=2022-04&to=2022-04/);
  const inWindow = await counts(page);
  expect(inWindow.certain).toBeGreaterThan(0);
  await expect(timeline).toContainText(
    `${inWindow.certain} in the window for certain, ${inWindow.possible} possibly, ${inWindow.undated} undated`,
  );
});

test('an empty picture names the filter that emptied it and offers the way out', async ({ page }) => {
  await open(page, 'topic=arms&country=RU');
  const empty = page.getByRole('status').filter({ hasText: 'No event passes these filters' });
  await expect(empty).toContainText('Topic: Arms');
  await empty.getByRole('button', { name: /Topic: Arms/ }).click();
  await expect(page).toHaveURL(/\?country=RU$/);
  expect((await counts(page)).events).toBeGreaterThan(0);
});
