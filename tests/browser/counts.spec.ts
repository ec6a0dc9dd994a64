import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { reckon, reckonFacets } from '../oracle/bruteForce.ts';
import { FACETS, type Facet } from '../oracle/query.ts';
import type { DatasetRecord } from '../oracle/records.ts';
import { counts, expect, open, test } from './open.ts';

const dataset: DatasetRecord = JSON.parse(readFileSync('data/dataset.json', 'utf8'));

/** Values that the shipped dataset has for each facet. */
const VALUES: Readonly<Record<Facet, readonly string[]>> = {
  topic: distinct(dataset.events.flatMap(({ topics }) => topics)),
  type: distinct(dataset.events.map(({ type }) => type)),
  place: distinct(dataset.events.flatMap(({ place }) => place ?? [])),
  source: distinct(dataset.sources.map(({ id }) => id)),
  side: distinct(dataset.sources.map(({ side }) => side)),
  country: distinct(dataset.actors.flatMap(({ country }) => country ?? [])),
  kind: distinct(dataset.actors.map(({ kind }) => kind)),
  institution: distinct(dataset.actors.flatMap(({ id, kind }) => (kind === 'institution' ? id : []))),
};

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

/** One or two filters at a time, so that most answers are not empty, with any window, lens and ties. */
const query: fc.Arbitrary<string> = fc
  .record({
    facets: fc
      .uniqueArray(fc.constantFrom(...FACETS), { maxLength: 2 })
      .chain((facets) =>
        fc.tuple(
          ...facets.map((facet) =>
            fc
              .subarray([...VALUES[facet]], { minLength: 1, maxLength: Math.min(4, VALUES[facet].length) })
              .map((values) => `${facet}=${values.join(',')}`),
          ),
        ),
      ),
    from: fc.constantFrom('', '', 'from=2014', 'from=2018-05', 'from=2022-04-27', 'from=2014-11-16'),
    to: fc.constantFrom('', '', 'to=2018', 'to=2021-03', 'to=2022-04-27', 'to=2023-12-05'),
    sources: fc.constantFrom('', '', '', 'sources=2', 'sources=3'),
    dates: fc.constantFrom('', '', 'dates=certain'),
    undated: fc.constantFrom('', 'undated=1'),
    context: fc.constantFrom('', '', 'context=1'),
    lens: fc.constantFrom('', 'lens=people', 'lens=institutions', 'lens=events'),
    ties: fc.constantFrom('', 'ties=all'),
  })
  .map(({ facets, from, to, ...others }) => {
    const window = from !== '' && to !== '' && from.slice(5) > to.slice(3) ? [from] : [from, to];
    return [...facets, ...window, ...Object.values(others)].filter((part) => part !== '').join('&');
  });

/** Goes to an address as the browser's own history would, without loading the page again. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((search) => {
    history.replaceState(null, '', search === '' ? location.pathname : `?${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

test('the numbers on the page are those of a reckoning by hand, for a hundred questions', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await open(page);
  const questions = fc.sample(query, { numRuns: 100, seed: 20260407 });
  let answers = 0;
  for (const question of questions) {
    await goTo(page, question);
    const expected = reckon(dataset, question);
    await expect
      .poll(() => counts(page), { message: question })
      .toEqual({
        actors: expected.actors.length,
        ties: Object.keys(expected.ties).length,
        officeTies: Object.keys(expected.officeTies).length,
        events: expected.events.length,
        eventsTotal: expected.considered,
        certain: expected.certain,
        possible: expected.possible,
        outside: expected.outside,
        undated: expected.undated,
      });
    if (expected.events.length > 0) answers += 1;
  }
  expect(answers).toBeGreaterThan(40);
});

test('the counts beside the filters are those of a reckoning by hand', async ({ page }) => {
  await open(page);
  const names: Readonly<Record<Facet, string>> = {
    topic: 'Topic',
    type: 'Type',
    country: 'Country',
    kind: 'Kind',
    institution: 'Institution',
    place: 'Place',
    source: 'Source',
    side: 'Side',
  };
  for (const question of [
    '',
    'topic=arms,naval-drills',
    'country=IR&from=2018&to=2022',
    'lens=people&type=meeting',
  ]) {
    await goTo(page, question);
    const expected = reckonFacets(dataset, question);
    for (const [facet, name] of Object.entries(names) as [Facet, string][]) {
      const group = page.getByRole('group', { name, exact: true });
      const rest = group.getByRole('button', { name: /^Show all/ });
      if (await rest.isVisible()) await rest.click();
      const sum = Object.values(expected[facet]).reduce((total, count) => total + count, 0);
      await expect
        .poll(
          async () => {
            const labels = await group
              .getByRole('checkbox')
              .evaluateAll((boxes) =>
                boxes.map((box) => box.closest('label')?.textContent ?? box.ariaLabel ?? ''),
              );
            return labels.reduce(
              (total, label) => total + Number(/(\d+)\D*$/.exec(label)?.[1] ?? Number.NaN),
              0,
            );
          },
          { message: `${question} ${name}` },
        )
        .toBe(sum);
    }
  }
});
