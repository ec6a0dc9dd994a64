import { describe, expect, test } from 'vitest';
import { chainFrom, endOf } from '../../src/network/chains.ts';

const next = new Map([
  ['c', 'b'],
  ['b', 'z'],
  ['x', 'y'],
  ['y', 'w'],
  ['w', 'y'],
]);

describe('chains of references', () => {
  test('are followed to their end, or until a ring closes', () => {
    expect(chainFrom('c', next)).toEqual(['b', 'z']);
    expect(chainFrom('z', next)).toEqual([]);
    expect(chainFrom('x', next)).toEqual(['y', 'w']);
    expect(chainFrom('y', next)).toEqual(['w']);
  });

  test('end in one record, the same from wherever they are entered', () => {
    expect(['z', 'b', 'c'].map((id) => endOf(id, next))).toEqual(['z', 'z', 'z']);
    expect(['x', 'y', 'w'].map((id) => endOf(id, next))).toEqual(['w', 'w', 'w']);
  });
});
