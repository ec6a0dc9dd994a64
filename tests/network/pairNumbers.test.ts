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
  it('numbers the distinct pairs in order and knows those of each event, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(pairs), { minLength: 1, maxLength: 8 }), (held) => {
        const events = held.map((_, number) => event(`event-${number}`, '2018', []));
        const numbering = new PairNumbering(indexDataset(dataset(people, events)));
        for (const own of held) {
          for (const [one, other] of own) numbering.hold(one, other);
          numbering.nextEvent();
        }
        const { one, other, ofEvent, ends } = numbering.pairs();
        const distinct = [...new Set(held.flat().map(String))].map((pair) => pair.split(',').map(Number));
        expect(Array.from(one, (first, pair) => [first, other[pair]])).toEqual(distinct.sort(order));
        for (const [number, own] of held.entries()) {
          const found = Array.from(listAt(ofEvent, number), (pair) => [one[pair] ?? -1, other[pair] ?? -1]);
          expect(found).toEqual(
            [...new Set(own.map(String))].map((pair) => pair.split(',').map(Number)).sort(order),
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
