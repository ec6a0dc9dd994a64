import { expect, test } from 'vitest';
import { distinctFrom } from '../../src/network/distinct.ts';

const records = [
  { id: 'one', distinctFrom: [{ id: 'two', why: 'as one says' }] },
  {
    id: 'two',
    distinctFrom: [
      { id: 'one', why: 'as two says' },
      { id: 'three', why: 'younger' },
    ],
  },
  { id: 'three' },
  { id: 'four' },
] as const;

test.each([
  [0, [['two', 'as one says']]],
  [
    1,
    [
      ['one', 'as two says'],
      ['three', 'younger'],
    ],
  ],
  // Said by the other alone.
  [2, [['two', 'younger']]],
  [3, []],
] as const)('record %i is not to be confused, in both directions', (index, expected) => {
  const found = distinctFrom(records, records[index]);
  expect(found.map(({ other, why }) => [other.id, why])).toEqual(expected);
});
