import { counts, expect, open, ready, test } from './open.ts';

test('from opening to a picture, by mouse', async ({ page }) => {
  await open(page);
  const all = await counts(page);

  await page
    .getByRole('group', { name: 'Topic', exact: true })
    .getByRole('checkbox', { name: /^Defence cooperation/ })
    .check();
  const byTopic = await counts(page);
  expect(byTopic.events).toBeLessThan(all.events);
  expect(byTopic.events).toBeGreaterThan(0);
  expect(page.url()).toContain('topic=defence-cooperation');

  const start = page.getByRole('slider', { name: 'Window start' });
  const box = await start.boundingBox();
  if (box === null) throw new Error('The handle of the window has no place on the screen.');
  const wide = page.viewportSize()?.width ?? 0;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(wide * 0.55, box.y + box.height / 2, { steps: 12 });
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]from=/);
  const dragged = await counts(page);
  expect(dragged.certain + dragged.possible + dragged.outside + dragged.undated).toBe(byTopic.events);
  expect(dragged.events).toBeLessThanOrEqual(byTopic.events);

  // A drag is no step of its own: going back undoes the filter that came before it, and the drag with it.
  await page.goBack();
  await expect.poll(() => counts(page)).toEqual(all);
  expect(new URL(page.url()).search).toBe('');
});

test('from a node to its meetings, to a tie, to the source', async ({ page }) => {
  await open(page, 'select=wei-fenghe');
  const details = page.getByRole('region', { name: 'Details', exact: true });
  await expect(details.getByRole('heading', { name: 'Wei Fenghe' })).toBeVisible();
  await expect(details).toContainText('Minister of National Defen');
  await expect(details).toContainText('27 April 2022');

  await open(page, 'select=ebrahim-raisi~wei-fenghe');
  await expect(details).toContainText('Ebrahim Raisi');
  await expect(details).toContainText('Wei Fenghe');
  await details
    .getByRole('button', { name: /Raisi/ })
    .filter({ hasText: /Wei|meet|receive/i })
    .first()
    .click();
  await expect(page).toHaveURL(/select=meeting-raisi-wei-fenghe-2022/);
  await expect(details).toContainText('Leahy');
  const link = details.getByRole('link').first();
  await expect(link).toHaveAttribute('href', /^https?:/);
  await expect(link).toHaveAttribute('rel', /noopener/);
});

test('a click on the drawn node selects it; a click on the ground clears', async ({ page }) => {
  await open(page, 'lens=people');
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.fill('wei fenghe');
  await search.press('Enter');
  await expect(page).toHaveURL(/select=wei-fenghe/);
  const canvas = page.getByRole('region', { name: 'Network', exact: true });
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('The network has no place on the screen.');
  // Choosing a result centres it, so the node stands in the middle of the network.
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.click(box.x + 24, box.y + box.height / 2 - 160);
  await expect(page).not.toHaveURL(/select=/);
  await page.mouse.click(middle.x, middle.y);
  await expect(page).toHaveURL(/select=wei-fenghe/);
});

test('from opening to the events of a person, by keyboard alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('leahy');
  await expect(page.getByRole('option').first()).toContainText('Raisi');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=ebrahim-raisi/);

  const end = page.getByRole('slider', { name: 'Window end' });
  await end.focus();
  const before = await counts(page);
  for (const key of ['PageDown', 'PageDown', 'PageDown', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/[?&]to=/);
  expect((await counts(page)).events).toBeLessThan(before.events);
  await page.keyboard.press('End');
  await expect(page).not.toHaveURL(/[?&]to=/);
});

test('the same address shows the same view after a reload', async ({ page }) => {
  const query = 'from=2018&to=2023&topic=counter-terrorism&lens=people&layout=circles&select=liu-yuejin';
  await open(page, query);
  const before = await counts(page);
  await page.reload();
  await ready(page);
  expect(await counts(page)).toEqual(before);
  expect(new URL(page.url()).search).toBe(`?${query}`);
});

test('the table lists exactly what the picture shows', async ({ page }) => {
  for (const query of [
    '',
    'lens=institutions',
    'lens=events&from=2022&to=2023',
    'ties=all&country=IR',
    'kind=person',
  ]) {
    await open(page, `${query}${query === '' ? '' : '&'}view=table`);
    const now = await counts(page);
    const rows = (name: string) => page.getByRole('table', { name, exact: true }).locator('tbody tr').count();
    expect(await rows('Events'), query).toBe(now.events);
    expect(await rows('Actors'), query).toBe(now.actors);
    expect(await rows('Ties'), query).toBe(now.ties);
  }
});
