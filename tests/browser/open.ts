/** The app in a real browser. Every test of it also fails on a console error or a request to elsewhere. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** What the page said and where it went while a test ran. */
interface Watch {
  readonly errors: string[];
  readonly foreign: string[];
}

export const test = base.extend<{ watch: Watch; expectedErrors: RegExp | undefined }>({
  /** Console errors that a test brings about on purpose. */
  expectedErrors: [undefined, { option: true }],
  watch: [
    async ({ page, baseURL, expectedErrors }, use) => {
      const watch: Watch = { errors: [], foreign: [] };
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') watch.errors.push(message.text());
      });
      page.on('pageerror', (error) => watch.errors.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        const inside = url.startsWith(`${baseURL}/`) || url.startsWith('data:') || url.startsWith('blob:');
        if (!inside) watch.foreign.push(url);
      });
      await use(watch);
      expect(watch.errors.filter((text) => expectedErrors?.test(text) !== true)).toEqual([]);
      expect(watch.foreign).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the app at an address and waits until the first network has been drawn. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/${query === '' ? '' : `?${query}`}`);
  await ready(page);
}

/** Waits until the network has been drawn. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

/** The output that says what is shown. */
export function shown(page: Page): Locator {
  return page.getByRole('status', { name: 'Shown', exact: true });
}

/** The numbers of what is shown, as the page gives them to programs. */
export interface Counts {
  readonly actors: number;
  readonly ties: number;
  readonly officeTies: number;
  readonly events: number;
  readonly eventsTotal: number;
  readonly certain: number;
  readonly possible: number;
  readonly outside: number;
  readonly undated: number;
}

export async function counts(page: Page): Promise<Counts> {
  const data = await shown(page).evaluate((element) => ({ ...(element as HTMLElement).dataset }));
  const number = (key: string): number => Number(data[key] ?? Number.NaN);
  return {
    actors: number('actors'),
    ties: number('ties'),
    officeTies: number('officeTies'),
    events: number('events'),
    eventsTotal: number('eventsTotal'),
    certain: number('certain'),
    possible: number('possible'),
    outside: number('outside'),
    undated: number('undated'),
  };
}
