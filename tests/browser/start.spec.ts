import AxeBuilder from '@axe-core/playwright';
import { counts, expect, open, shown, test } from './open.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

test('opens with the network of all events, everything on one screen', async ({ page }) => {
  await open(page);
  for (const name of ['Filters', 'Network', 'Timeline', 'Details']) {
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export' })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Window start' })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Window end' })).toBeVisible();
  const now = await counts(page);
  expect(now.actors).toBeGreaterThan(20);
  expect(now.ties).toBeGreaterThan(10);
  expect(now.events).toBe(now.eventsTotal);
  await expect(shown(page)).toContainText(
    `${now.actors} actors, ${now.ties} ties, ${now.events} of ${now.eventsTotal} events`,
  );
});

test('draws something: the picture has the colours of both sides', async ({ page }) => {
  await open(page);
  const colours = await page
    .getByRole('region', { name: 'Network', exact: true })
    .locator('canvas')
    .evaluateAll((canvases) => {
      const seen = new Set<string>();
      for (const canvas of canvases as HTMLCanvasElement[]) {
        const context = canvas.getContext('2d');
        if (context === null || canvas.width === 0) continue;
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        for (let at = 0; at < data.length; at += 4) {
          if (data[at + 3] === 255) seen.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
        }
      }
      return seen.size;
    });
  expect(colours).toBeGreaterThan(20);
});

for (const theme of ['light', 'dark']) {
  for (const size of SIZES) {
    test(`axe finds nothing at ${size.width}x${size.height}, ${theme}`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, `theme=${theme}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) }))).toEqual(
        [],
      );
    });

    test(`nothing runs off the screen at ${size.width}x${size.height}, ${theme}`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, `theme=${theme}`);
      const overflow = await page.evaluate(() => ({
        across: document.documentElement.scrollWidth - window.innerWidth,
        down: document.documentElement.scrollHeight - window.innerHeight,
      }));
      expect(overflow).toEqual({ across: 0, down: 0 });
    });
  }
}

for (const theme of ['light', 'dark']) {
  for (const query of [
    'view=table',
    'select=wei-fenghe',
    'select=ebrahim-raisi~wei-fenghe',
    'select=visit-wei-fenghe-tehran-2022',
    'topic=naval-drills&from=2019&to=2021',
  ]) {
    test(`axe finds nothing at ?${query}, ${theme}`, async ({ page }) => {
      // The tables have some thousand rows, and axe looks at every cell.
      if (query === 'view=table') test.setTimeout(400_000);
      await open(page, `theme=${theme}&${query}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target) }))).toEqual(
        [],
      );
    });
  }
}

test('nothing on the page changes its place while one filters, changes the lens or copies the link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const places = () =>
    Promise.all(
      ['Filters', 'Network', 'Timeline', 'Details'].map((name) =>
        page.getByRole('region', { name, exact: true }).boundingBox(),
      ),
    );
  const box = page.getByRole('checkbox', { name: /^Counter-terrorism/ });
  const [before, boxBefore] = [await places(), await box.boundingBox()];
  await box.check();
  expect(await box.boundingBox()).toEqual(boxBefore);
  expect(await places()).toEqual(before);
  await page.getByRole('radio', { name: 'People' }).check();
  expect(await places()).toEqual(before);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link to this view has been copied.')).toBeVisible();
  expect(await places()).toEqual(before);
  await page.getByRole('tab', { name: 'Table' }).click();
  expect(await places()).toEqual(before);
});
