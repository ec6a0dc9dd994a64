import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodePositions,
  encodePositions,
  pictureKey,
  positionsFrom,
  readPositionsFile,
} from '../../src/layout/positionsFile.ts';
import type { Positions } from '../../src/layout/types.ts';

const point = fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }));
const some: Positions = new Map([
  ['b', [3.4, -2.6]],
  ['a', [1, -0.2]],
]);

test('what is written can be read again', () => {
  const law = fc.property(fc.dictionary(fc.stringMatching(/^[a-z]+$/), point), (places) => {
    const positions: Positions = new Map(Object.entries(places));
    const text = JSON.stringify(encodePositions(positions));
    expect(new Map(decodePositions(JSON.parse(text)))).toEqual(positions);
  });
  fc.assert(law);
});

test('ids are sorted and coordinates whole, whatever the order they came in', () => {
  expect(encodePositions(some)).toEqual({ ids: ['a', 'b'], x: [1, 3], y: [0, -3] });
  expect(encodePositions(new Map([...some].reverse()))).toEqual(encodePositions(some));
});

test('stale or incomplete positions are not used', () => {
  const key = pictureKey('both', 'sides');
  const file = { sha256: 'abc', pictures: { [key]: encodePositions(some) } };
  expect(positionsFrom(file, 'abc', key, ['a', 'b'])?.get('b')).toEqual([3, -3]);
  expect(positionsFrom(file, 'other', key, ['a'])).toBeUndefined();
  expect(positionsFrom(file, 'abc', pictureKey('people', 'sides'), ['a'])).toBeUndefined();
  expect(positionsFrom(file, 'abc', key, ['a', 'new'])).toBeUndefined();
  expect(positionsFrom(undefined, 'abc', key, [])).toBeUndefined();
});

test.each([
  ['nothing', undefined],
  ['no pictures', { sha256: 'abc' }],
  ['a list', []],
  ['too few coordinates', { sha256: 'abc', pictures: { k: { ids: ['a', 'b'], x: [1, 2], y: [1] } } }],
  ['words for numbers', { sha256: 'abc', pictures: { k: { ids: ['a'], x: ['1'], y: [1] } } }],
])('a file with %s is no file of positions', (_, input) => {
  expect(readPositionsFile(input)).toBeUndefined();
});

test('a good file is read as it is', () => {
  const file = { sha256: 'abc', pictures: { k: encodePositions(some) } };
  expect(readPositionsFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
});
