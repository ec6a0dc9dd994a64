import { expect, test } from 'vitest';
import { countCrossings, linesCross } from '../../src/layout/crossings.ts';
import type { Point } from '../../src/layout/types.ts';

test.each<[string, Point, Point, Point, Point, boolean]>([
  ['an X', [0, 0], [10, 10], [0, 10], [10, 0], true],
  ['parallels', [0, 0], [10, 0], [0, 5], [10, 5], false],
  ['a T that touches', [0, 0], [10, 0], [5, 0], [5, 5], false],
  ['lines whose extensions cross', [0, 0], [1, 1], [10, 0], [6, 4], false],
])('%s', (_, a, b, c, d, expected) => {
  expect(linesCross(a, b, c, d)).toBe(expected);
});

test('ties with a common end do not cross', () => {
  const points: Point[] = [
    [0, 0],
    [10, 10],
    [0, 10],
    [10, 0],
  ];
  const at = (node: number): Point => points[node] ?? [0, 0];
  expect(
    countCrossings(
      [
        [0, 1],
        [2, 3],
      ],
      at,
    ),
  ).toBe(1);
  expect(
    countCrossings(
      [
        [0, 1],
        [0, 3],
        [1, 3],
      ],
      at,
    ),
  ).toBe(0);
});
