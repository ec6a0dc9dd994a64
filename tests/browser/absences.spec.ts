import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test } from './open.ts';

const dataset = JSON.parse(readFileSync('data/dataset.json', 'utf8'));

const absences = [
  {
    id: 'looked-for-one',
    title: 'A second meeting of the ministers',
    date: '2022-04-28',
    lo: '2022-04-28',
    hi: '2022-04-28',
    actors: ['wei-fenghe', 'ebrahim-raisi'],
    finding: 'announced-only',
    note: 'Announced the day before; no readout of it was found.',
    sources: [dataset.sources.find(({ URL }: { URL?: string }) => URL !== undefined).id],
  },
  {
    id: 'looked-for-two',
    title: 'Courses at the academy',
    date: '2019/2021',
    lo: '2019-01-01',
    hi: '2021-12-31',
    actors: [],
    finding: 'nothing-found',
    note: 'Looked for in the lists of both academies.',
  },
  {
    id: 'looked-for-three',
    title: 'Officers of liaison',
    actors: ['wei-fenghe'],
    finding: 'no-date',
    note: 'A spokesman said so.',
  },
];

/** The app with other absences than its own, or with none. */
async function openWith(page: Page, given: readonly unknown[], query = ''): Promise<void> {
  const body = JSON.stringify({ ...dataset, absences: given });
  await page.route('**/data/dataset.json*', (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body }),
  );
  await open(page, query);
}

const strip = (page: Page) => page.getByRole('toolbar', { name: 'Coverage' });
const details = (page: Page) => page.getByRole('region', { name: 'Details', exact: true });

async function violations(page: Page): Promise<unknown> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) }));
}

test('what was looked for is read from below the bars by keyboard, and again with its actor', async ({
  page,
}) => {
  await openWith(page, absences);
  // From the last handle of the window, one Tab away.
  await page.getByRole('slider', { name: 'Window end' }).focus();
  await page.keyboard.press('Tab');
  await expect(strip(page).getByRole('button', { name: /^January 2019/ })).toBeFocused();
  await expect(page.getByText('Courses at the academy (2019–2021): nothing found')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(strip(page).getByRole('button', { name: /^April 2022: .*1 looked for/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Looked for, not found: April 2022' });
  await expect(dialog).toContainText('Announced the day before; no readout of it was found.');
  await expect(dialog.getByRole('link', { name: 'Open source' })).toHaveAttribute('href', /^https?:/);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(strip(page).getByRole('button', { name: /^April 2022/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const actor = dialog.getByRole('button', { name: 'Wei Fenghe' });
  await actor.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/select=wei-fenghe/);
  await expect(details(page)).toBeFocused();
  const section = details(page).locator('section', {
    has: page.getByRole('heading', { name: 'Looked for, not found' }),
  });
  await expect(section).toContainText('A second meeting of the ministers');
  await expect(section).toContainText('28 April 2022');
  await expect(section).toContainText('Officers of liaison');
  await expect(section).not.toContainText('Courses at the academy');
});

test('the ring is pressed with the hand, the bar above it zooms as before', async ({ page }) => {
  await openWith(page, absences);
  await strip(page)
    .getByRole('button', { name: /^April 2022/ })
    .click();
  await expect(page.getByRole('dialog')).toContainText('A second meeting of the ministers');
  await page.getByRole('button', { name: 'All 3 in the table' }).click();
  await expect(page).toHaveURL(/view=table/);
  const rows = page.getByRole('table', { name: 'Absences', exact: true }).locator('tbody tr');
  await expect(rows).toHaveCount(3);
  await expect(rows.last()).toContainText('date unknown');
  const box = await strip(page)
    .getByRole('button', { name: /^April 2022/ })
    .boundingBox();
  if (box === null) throw new Error('The ring has no place on the screen.');
  await page.mouse.click(box.x + box.width / 2, box.y - 12);
  await expect(page).toHaveURL(/from=2022-04(-01)?&to=2022-04/);
  // Of the window: what has no date stays.
  await expect(rows).toHaveCount(2);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in card, dialog, details and table, ${theme}`, async ({ page }) => {
    await openWith(page, absences, `theme=${theme}&select=wei-fenghe&view=table&topic=naval-drills`);
    const ring = strip(page).getByRole('button', { name: /^January 2019/ });
    await ring.focus();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByText(/^February 2019: /)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await ring.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('a dataset without absences shows none of this', async ({ page }) => {
  await openWith(page, [], 'select=wei-fenghe&view=table');
  await expect(page.getByRole('table', { name: 'Events', exact: true })).toBeVisible();
  await expect(page.getByText(/looked for, not found/i)).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Absences' })).toHaveCount(0);
});
