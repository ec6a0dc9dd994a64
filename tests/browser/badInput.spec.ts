import { readFileSync } from 'node:fs';
import { expect, open, shown, test } from './open.ts';

const DATASET = readFileSync('data/dataset.json', 'utf8');

interface Fault {
  readonly name: string;
  readonly body: string;
  /** What the message must name: record and field, found, expected. */
  readonly says: readonly RegExp[];
}

type Loose = Record<string, unknown>;

/** The shipped dataset with one deliberate fault. */
function broken(change: (dataset: { [key: string]: Loose[] }) => void): string {
  const dataset = JSON.parse(DATASET);
  change(dataset);
  return JSON.stringify(dataset);
}

function first(records: Loose[] | undefined): Loose {
  const record = records?.[0];
  if (record === undefined) throw new Error('The dataset has no such record.');
  return record;
}

const FAULTS: readonly Fault[] = [
  { name: 'not JSON', body: DATASET.slice(0, 4000), says: [/not (valid )?JSON/i] },
  { name: 'empty', body: '', says: [/JSON|empty/i] },
  { name: 'a page instead of data', body: '<!doctype html><title>404</title>', says: [/JSON/i] },
  {
    name: 'another version',
    body: JSON.stringify({ format: 'entente', version: 99 }),
    says: [/version/i, /99/, /1/],
  },
  { name: 'another format', body: JSON.stringify({ hello: 'world' }), says: [/format/i] },
  {
    name: 'a dangling reference',
    body: broken(({ events }) => {
      first(first(events)['participants'] as Loose[])['actor'] = 'nobody-at-all';
    }),
    says: [/nobody-at-all/, /participants/],
  },
  {
    name: 'a bad date',
    body: broken(({ events }) => {
      first(events)['date'] = '2018-02-31';
    }),
    says: [/2018-02-31/, /date/],
  },
  {
    name: 'a script link',
    body: broken(({ sources }) => {
      first(sources)['URL'] = 'javascript:alert(1)';
    }),
    says: [/javascript:alert/, /URL/],
  },
  {
    name: 'direction controls in a name',
    body: broken(({ actors }) => {
      first(actors)['name'] = 'evil\u202Egnp.exe';
    }),
    says: [/name/, /202E/i],
  },
  {
    name: 'a hostile key',
    body: DATASET.replace('"format"', '"__proto__":{"polluted":true},"format"'),
    says: [/__proto__/],
  },
];

test.describe('a dataset that cannot be used', () => {
  test.use({ expectedErrors: /Failed to load resource|favicon/ });

  for (const { name, body, says } of FAULTS) {
    test(`${name}: a message that names what is wrong, never a blank page`, async ({ page }) => {
      await page.route('**/data/dataset.json*', (route) =>
        route.fulfill({ status: 200, contentType: 'application/json', body }),
      );
      await page.goto('/');
      const alert = page.getByRole('alert');
      await expect(alert).toBeVisible();
      for (const pattern of says) await expect(alert).toContainText(pattern);
      await expect(page.locator('html')).not.toHaveAttribute('data-ready', 'true');
    });
  }

  for (const status of [404, 500]) {
    test(`a server that answers ${status}`, async ({ page }) => {
      await page.route('**/data/dataset.json*', (route) => route.fulfill({ status, body: 'no' }));
      await page.goto('/');
      await expect(page.getByRole('alert')).toContainText(String(status));
    });
  }

  test('a network that is gone', async ({ page }) => {
    await page.route('**/data/dataset.json*', (route) => route.abort());
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('dataset.json');
    await expect(page.getByRole('button', { name: /try again/i })).toBeVisible();
  });
});

test('text from the data is never HTML', async ({ page }) => {
  const hostile = '<img src=x onerror="window.broken=true"><script>window.broken=true</script>';
  const body = broken(({ actors, events, topics }) => {
    for (const actor of actors ?? []) actor['name'] = `${hostile} ${String(actor['id'])}`;
    for (const event of events ?? []) event['title'] = `${hostile} ${String(event['id'])}`;
    for (const topic of topics ?? []) topic['label'] = `${hostile} ${String(topic['id'])}`;
  });
  await page.route('**/data/dataset.json*', (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body }),
  );
  await open(page, 'select=wei-fenghe');
  await expect(page.getByRole('region', { name: 'Details', exact: true })).toContainText('<img src=x');
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('table', { name: 'Events', exact: true })).toContainText('<img src=x');
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('unknown values of the address fall back with a notice', async ({ page }) => {
  await open(page, 'topic=arms,unheard-of&lens=sideways&from=2018-13&select=nobody&colour=red');
  const notices = page.getByRole('region', { name: 'Network', exact: true }).or(page.locator('body'));
  for (const text of ['unheard-of', 'sideways', '2018-13', 'nobody', 'colour']) {
    await expect(notices.first()).toContainText(text);
  }
  expect(new URL(page.url()).search).toBe('?topic=arms');
  await expect(shown(page)).toBeVisible();
});

test('garbage in the address never breaks the page', async ({ page }) => {
  for (const query of [
    '%E0%A4%A',
    'select=%00&q=%F0%9F%92%A9',
    'topic=__proto__,constructor',
    `q=${'x'.repeat(4000)}`,
    'from=2020&to=2010',
    'sources=-3&sources=abc',
    '=&&==&?',
  ]) {
    await open(page, query);
    await expect(shown(page)).toBeVisible();
  }
});
