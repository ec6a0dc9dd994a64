import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Distinct } from '../../src/network/distinctNumbers.ts';
import { countAt, inverted, type Lists, ListsWriter, listAt } from '../../src/network/lists.ts';

const arbitraryLists = fc.array(fc.array(fc.nat(40)), { maxLength: 12 });

function written(lists: readonly (readonly number[])[]): Lists {
  const writer = new ListsWriter(lists.length);
  for (const list of lists) {
    for (const item of list) writer.push(item);
    writer.end();
  }
  return writer.lists();
}

describe('lists in one column', () => {
  it('give back what was written', () => {
    fc.assert(
      fc.property(arbitraryLists, (lists) => {
        const column = written(lists);
        expect(lists.map((_, number) => [...listAt(column, number)])).toEqual(lists);
        expect(lists.map((_, number) => countAt(column, number))).toEqual(lists.map(({ length }) => length));
      }),
    );
  });

  it('have nothing for a number without a list', () => {
    const column = written([[1, 2], [3]]);
    for (const number of [-1, 2, 3, 99]) {
      expect([...listAt(column, number)]).toEqual([]);
      expect(countAt(column, number)).toBe(0);
    }
  });

  it('can be turned around', () => {
    fc.assert(
      fc.property(arbitraryLists, (lists) => {
        const turned = inverted(written(lists), 41).lists;
        for (let item = 0; item <= 40; item += 1) {
          const holding = lists.flatMap((list, number) =>
            list.flatMap((own) => (own === item ? [number] : [])),
          );
          expect([...listAt(turned, item)]).toEqual(holding);
        }
      }),
    );
  });
});

describe('Distinct', () => {
  it('finds of each list what a set of its own would', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(5000))), (lists) => {
        const distinct = new Distinct();
        for (const list of lists) {
          expect(list.filter((number) => distinct.isNew(number))).toEqual([...new Set(list)]);
          distinct.next();
        }
      }),
    );
  });
});
