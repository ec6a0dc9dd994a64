import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstSorted, Order } from '../../src/network/order.ts';

const byValue = (values: readonly number[]) => (one: number, other: number) =>
  (values[one] ?? 0) - (values[other] ?? 0) || one - other;

/** Few different values, runs that are in order already, and more than one stretch is sorted at once. */
const lists = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 400 }),
  fc.array(fc.integer(), { maxLength: 400 }),
  fc
    .tuple(fc.nat(500), fc.boolean())
    .map(([count, up]) => Array.from({ length: count }, (_, at) => (up ? at : -at))),
);

describe('an order', () => {
  test('gives at any place what sorting everything gives, whatever was looked at before', () => {
    const looks = fc.array(fc.tuple(fc.nat(450), fc.nat(120)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lists, looks, (values, asked) => {
        const order = new Order(values.length, byValue(values));
        const sorted = values.map((_, index) => index).sort(byValue(values));
        for (const [from, count] of asked) {
          expect([...order.between(from, from + count)]).toEqual(sorted.slice(from, from + count));
        }
      }),
    );
  });

  test('looks no further than it is asked', () => {
    const count = 20_000;
    const values = Array.from({ length: count }, (_, index) => (index * 7919) % count);
    let compared = 0;
    const order = new Order(count, (one, other) => {
      compared += 1;
      return byValue(values)(one, other);
    });
    expect(order.between(0, 20)).toHaveLength(20);
    expect(compared).toBeLessThan(6 * count);
    compared = 0;
    order.between(0, 20);
    expect(compared).toBe(0);
  });

  test('has nothing before its beginning and after its end', () => {
    const order = new Order(3, byValue([3, 1, 2]));
    expect([...order.between(-5, 2)]).toEqual([1, 2]);
    expect([...order.between(2, 9)]).toEqual([0]);
    expect([...order.between(3, 9)]).toEqual([]);
    expect([...new Order(0, byValue([])).between(0, 10)]).toEqual([]);
  });
});

test('the first of a list are those that sorting would put first, equal ones in their order', () => {
  const items = lists.map((values) => values.map((value, index) => ({ value, index })));
  fc.assert(
    fc.property(items, fc.nat(12), (list, howMany) => {
      const compare = (one: { value: number }, other: { value: number }) => one.value - other.value;
      expect(firstSorted(list, howMany, compare)).toEqual([...list].sort(compare).slice(0, howMany));
    }),
  );
});
