import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAt } from '../../src/network/lists.ts';
import { indexDataset } from '../../src/network/network.ts';
import { PairNumbering } from '../../src/network/pairNumbers.ts';
import { actor, dataset, event } from '../fixtures/small.ts';

const ACTORS = 7;
const pairs = fc.tuple(fc.nat(ACTORS - 1), fc.nat(ACTORS - 1));
const people = Array.from({ length: ACTORS }, (_, number) => actor(`person-${number}`, {}));

/** In the order of the dataset: by one, then by the other. */
const order = ([one, other]: readonly number[], [next, second]: readonly number[]): number =>
  (one ?? 0) - (next ?? 0) || (other ?? 0) - (second ?? 0);

describe('PairNumbering', () => {
  it('numbers the distinct pairs as they come and knows those of each event, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(pairs), { minLength: 1, maxLength: 8 }), (held) => {
        const events = held.map((_, number) => event(`event-${number}`, '2018', []));
        const numbering = new PairNumbering(indexDataset(dataset(people, events)));
        for (const own of held) {
          for (const [one, other] of own) numbering.hold(one, other);
          numbering.nextEvent();
        }
        const { one, other, inOrder, ofEvent, ends } = numbering.pairs();
        const distinct = [...new Set(held.flat().map(String))].map((pair) => pair.split(',').map(Number));
        const found = Array.from(one, (first, pair) => [first, other[pair]]);
        expect(Array.from(inOrder, (pair) => found[pair])).toEqual([...distinct].sort(order));
        let known = 0;
        for (const own of held) {
          // Those that an event brings first follow on those before, in any order among themselves.
          const fresh = own.map(String).filter((pair) => !found.slice(0, known).map(String).includes(pair));
          const count = new Set(fresh).size;
          expect(new Set(found.slice(known, known + count).map(String))).toEqual(new Set(fresh));
          known += count;
        }
        expect(known).toBe(one.length);
        for (const [number, own] of held.entries()) {
          const numbers = [...listAt(ofEvent, number)];
          expect(numbers).toEqual([...numbers].sort((first, next) => first - next));
          expect(numbers.map((pair) => String(found[pair])).sort()).toEqual(
            [...new Set(own.map(String))].sort(),
          );
        }
        for (const [pair, first] of one.entries()) {
          const [a = '', b = ''] = [`person-${first}`, `person-${other[pair]}`].sort();
          expect(ends(pair)).toEqual({ key: `${a}~${b}`, a, b });
          expect(ends(pair)).toBe(ends(pair));
        }
      }),
    );
  });
});
