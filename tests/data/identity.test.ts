/** The page on identity against the records: what it decides is what the records say, and the other way round. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataset } from './published.ts';

const page = readFileSync('data/IDENTITY.md', 'utf8');

/** The rows of the table below a heading, cell by cell; ids without their quotes. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function idsIn(cell = ''): readonly string[] {
  return [...cell.matchAll(/`([a-z0-9-]+)`/g)].map(([, id = '']) => id);
}

const ids = new Set(
  [...dataset.actors, ...dataset.events, ...dataset.absences, ...dataset.sources].map(({ id }) => id),
);

const DECISIONS = [
  'Actors that were one',
  'Actors with another id than in their collection',
  'Events that were one',
  'Entries of the collections that are no events here',
];

describe('the page on identity', () => {
  it.each(DECISIONS)('names under "%s" records that exist', (heading) => {
    const rows = rowsBelow(heading);
    expect(rows.length).toBeGreaterThan(1);
    for (const [id] of rows) expect(ids).toContain(idsIn(id)[0]);
  });

  it('has given up every other working id', () => {
    for (const heading of DECISIONS) {
      for (const [kept, ...cells] of rowsBelow(heading)) {
        const working = cells.slice(0, -1).flatMap(idsIn);
        const own = idsIn(kept)[0];
        expect(working.filter((id) => id !== own && ids.has(id))).toEqual([]);
      }
    }
  });

  it('gives a reason for everything', () => {
    for (const heading of [...DECISIONS, 'Actors kept apart', 'Events kept apart']) {
      for (const row of rowsBelow(heading)) expect(row.at(-1)?.length, row[0]).toBeGreaterThan(3);
    }
  });

  it.each([
    ['Actors kept apart', dataset.actors],
    ['Events kept apart', dataset.events],
  ])('lists under "%s" the pairs that the records keep apart', (heading, records) => {
    const onPage = rowsBelow(heading).map(([one, other]) => [...idsIn(one), ...idsIn(other)].join(' '));
    const inRecords = records.flatMap(({ id, distinctFrom = [] }) =>
      distinctFrom.map((other) => `${id} ${other.id}`),
    );
    expect(onPage.toSorted()).toEqual(inRecords.toSorted());
  });
});
