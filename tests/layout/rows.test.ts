import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Rows } from '../../src/layout/rows.ts';

/** One row after the other, as the tree must not. */
function firstFree(ends: readonly number[], span: number, place: number): number {
  for (let row = 0; ; row += 1) {
    const free = Array.from({ length: span }, (_, used) => (ends[row + used] ?? -Infinity) <= place);
    if (free.every(Boolean)) return row;
  }
}

test('the first free row is the one that looking at each would find', () => {
  const take = fc.record({
    place: fc.integer({ min: 0, max: 40 }),
    span: fc.integer({ min: 1, max: 3 }),
    length: fc.integer({ min: 1, max: 30 }),
  });
  const law = fc.property(fc.array(take, { maxLength: 60 }), (takes) => {
    const rows = new Rows(takes.reduce((sum, { span }) => sum + span, 0) + 1);
    const ends: number[] = [];
    for (const { place, span, length } of takes) {
      const row = rows.firstFree(span, place);
      expect(row).toBe(firstFree(ends, span, place));
      for (let used = row; used < row + span; used += 1) {
        rows.take(used, place + length);
        ends[used] = place + length;
      }
    }
  });
  fc.assert(law, { numRuns: 300 });
});
