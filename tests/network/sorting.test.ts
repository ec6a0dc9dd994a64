import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Direction, orderOf } from '../../src/network/sorting.ts';

interface Row {
  readonly name?: string;
  readonly day?: number;
  readonly topics: readonly string[];
  readonly actors: readonly { readonly name: string }[];
}

function sortRows(
  rows: readonly Row[],
  column: keyof Row,
  direction: Direction,
): readonly (Row | undefined)[] {
  return Array.from(orderOf(rows, column, direction).between(0, rows.length), (place) => rows[place]);
}

describe('sorting', () => {
  const rows: readonly Row[] = [
    { name: 'b 10', day: 2, topics: ['x'], actors: [{ name: 'Zhao' }] },
    { name: 'a', topics: [], actors: [] },
    { name: 'b 9', day: 1, topics: ['a', 'z'], actors: [{ name: 'Ali' }] },
    { name: 'É', day: 2, topics: ['a', 'b'], actors: [] },
  ];

  test.each([
    ['name', 'ascending', ['a', 'b 9', 'b 10', 'É']],
    ['name', 'descending', ['É', 'b 10', 'b 9', 'a']],
    ['day', 'ascending', ['b 9', 'b 10', 'É', 'a']],
    ['day', 'descending', ['b 10', 'É', 'b 9', 'a']],
    ['topics', 'ascending', ['É', 'b 9', 'b 10', 'a']],
    ['actors', 'ascending', ['b 9', 'b 10', 'a', 'É']],
  ] as const)('by %s, %s', (column, direction, expected) => {
    expect(sortRows(rows, column, direction).map((row) => row?.name)).toEqual(expected);
  });

  test('of many different texts is the same as of few', () => {
    const collator = new Intl.Collator('en', { numeric: true });
    const names = fc.array(
      fc.oneof(fc.constantFrom('', 'a', 'A', 'á', 'n 2', 'n 10'), fc.string({ maxLength: 4 })),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(names, fc.boolean(), fc.boolean(), (own, many, up) => {
        const others = many ? Array.from({ length: 600 }, (_, index) => `text ${index}`) : [];
        const list = [...own, ...others].map((name): Row => ({ name, topics: [], actors: [] }));
        const compare = ({ name: one = '' }: Row, { name: other = '' }: Row): number =>
          Number(one === '') - Number(other === '') || (up ? 1 : -1) * collator.compare(one, other);
        expect(sortRows(list, 'name', up ? 'ascending' : 'descending')).toEqual([...list].sort(compare));
      }),
    );
  });
});
