import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexDataset } from '../../src/network/network.ts';
import { actorRows, eventRows, officeTieRows, sortRows, tieRows } from '../../src/network/rows.ts';
import { visible } from '../../src/network/visible.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../fixtures/arbitraryQuestion.ts';

describe('rows', { timeout: 60_000 }, () => {
  test('are exactly what is visible', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryQuestion, (data, question) => {
        const network = indexDataset(data);
        const seen = visible(network, question);
        const events = eventRows(network, seen);
        expect(events.map(({ entry }) => entry.number)).toEqual(seen.events);
        for (const { actors } of events) {
          for (const { id } of actors) expect(seen.actors.has(id)).toBe(true);
        }
        const actors = actorRows(network, seen);
        expect(actors.map(({ id }) => id)).toEqual([...seen.actors.keys()]);
        const ends = tieRows(network, seen).flatMap(({ tie }) => [tie.a, tie.b]);
        for (const { id, ties } of actors) expect(ties).toBe(ends.filter((end) => end === id).length);
        expect(tieRows(network, seen).map(({ key }) => key)).toEqual([...seen.ties.keys()]);
        expect(officeTieRows(network, seen).map(({ key }) => key)).toEqual([...seen.officeTies.keys()]);
        for (const { events: count, tie } of tieRows(network, seen)) expect(count).toBe(tie.events.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('sorting', () => {
  interface Row {
    readonly name: string;
    readonly day?: number;
    readonly topics: readonly string[];
    readonly actors: readonly { readonly name: string }[];
  }
  const rows: readonly Row[] = [
    { name: 'b 10', day: 2, topics: ['x'], actors: [{ name: 'Zhao' }] },
    { name: 'a', topics: [], actors: [] },
    { name: 'b 9', day: 1, topics: ['a', 'z'], actors: [{ name: 'Ali' }] },
    { name: 'É', day: 2, topics: ['a', 'b'], actors: [] },
  ];
  const sorted = (column: keyof Row, direction: 'ascending' | 'descending') =>
    sortRows(rows, column, direction).map(({ name }) => name);

  test.each([
    ['name', 'ascending', ['a', 'b 9', 'b 10', 'É']],
    ['name', 'descending', ['É', 'b 10', 'b 9', 'a']],
    ['day', 'ascending', ['b 9', 'b 10', 'É', 'a']],
    ['day', 'descending', ['b 10', 'É', 'b 9', 'a']],
    ['topics', 'ascending', ['É', 'b 9', 'b 10', 'a']],
    ['actors', 'ascending', ['b 9', 'b 10', 'a', 'É']],
  ] as const)('by %s, %s', (column, direction, expected) => {
    expect(sorted(column, direction)).toEqual(expected);
  });

  test('leaves the rows it was given alone', () => {
    sortRows(rows, 'name', 'descending');
    expect(rows[0]?.name).toBe('b 10');
  });
});
