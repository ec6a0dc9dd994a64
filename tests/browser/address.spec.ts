import { counts, expect, open, ready, shown, test } from './open.ts';

const ADDRESSES = [
  '',
  'from=2014-11-15&to=2014-11-17',
  'from=2018-05&to=2022',
  'topic=arms,naval-drills',
  'type=meeting',
  'country=IR',
  'kind=person',
  'institution=cn-mnd',
  'place=tehran',
  'side=CN',
  'sources=2',
  'from=2022&dates=certain',
  'from=2022&undated=1',
  'context=1',
  'lens=people',
  'lens=institutions',
  'lens=events',
  'ties=all',
  'layout=force',
  'layout=circles',
  'layout=time',
  'view=table',
  'select=wei-fenghe',
  'select=ebrahim-raisi~wei-fenghe',
  'q=tehran',
  'theme=dark',
];

for (const address of ADDRESSES) {
  test(`?${address} opens as it is written, and stays`, async ({ page }) => {
    await open(page, address);
    expect(new URL(page.url()).search).toBe(address === '' ? '' : `?${address}`);
    const before = await counts(page);
    await page.reload();
    await ready(page);
    expect(await counts(page)).toEqual(before);
    expect(new URL(page.url()).search).toBe(address === '' ? '' : `?${address}`);
  });
}

test('order and defaults do not matter: one view has one address', async ({ page }) => {
  await open(
    page,
    'lens=people&to=2022-12-31&topic=naval-drills,arms&ties=across&from=2018-01-01&view=network',
  );
  await expect(page).toHaveURL(/\?from=2018&to=2022&topic=arms,naval-drills&lens=people$/);
});

test('back and forward go through the steps taken', async ({ page }) => {
  await open(page);
  const steps = [await counts(page)];
  await page.getByRole('radio', { name: 'People' }).check();
  await expect(page).toHaveURL(/lens=people/);
  steps.push(await counts(page));
  await page
    .getByRole('group', { name: 'Country', exact: true })
    .getByRole('checkbox', { name: /^Iran/ })
    .check();
  await expect(page).toHaveURL(/country=IR/);
  steps.push(await counts(page));
  await page.goBack();
  await expect(page).not.toHaveURL(/country=IR/);
  await expect.poll(() => counts(page)).toEqual(steps[1]);
  await page.goBack();
  await expect.poll(() => counts(page)).toEqual(steps[0]);
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(/country=IR/);
  await expect.poll(() => counts(page)).toEqual(steps[2]);
});

test('typing and dragging do not fill the history', async ({ page }) => {
  await open(page);
  const length = await page.evaluate(() => history.length);
  await page.getByRole('combobox', { name: 'Search' }).pressSequentially('tehran');
  await expect(page).toHaveURL(/q=tehran/);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(length + 1);
});

test('a switched-off filter stays as a chip after a reload and does not filter', async ({ page }) => {
  await open(page, 'topic=arms');
  const filtered = await counts(page);
  await page
    .getByRole('button', { name: /^Topic: / })
    .first()
    .click();
  await expect(page).not.toHaveURL(/topic=/);
  const free = await counts(page);
  expect(free.events).toBeGreaterThan(filtered.events);
  await page.reload();
  await ready(page);
  await page
    .getByRole('button', { name: /^Topic: / })
    .first()
    .click();
  await expect(page).toHaveURL(/topic=arms/);
  expect(await counts(page)).toEqual(filtered);
  await expect(shown(page)).toBeVisible();
});

test('the link can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'lens=people');
  await page
    .getByRole('button', { name: /link|share/i })
    .first()
    .click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
