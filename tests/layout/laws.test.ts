import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circles } from '../../src/layout/circles.ts';
import { force } from '../../src/layout/force.ts';
import { runLayout } from '../../src/layout/layouts.ts';
import { sides } from '../../src/layout/sides.ts';
import { time } from '../../src/layout/time.ts';
import type { LayoutInput, Positions } from '../../src/layout/types.ts';
import { arbitraryInput, crowd, facing, overlaps } from '../fixtures/layoutInputs.ts';

const PURE: Readonly<Record<string, (input: LayoutInput) => Positions>> = {
  sides: (input) => sides(input) ?? new Map(),
  circles,
  time,
};

/** Every node once, at a real place. */
function placedOnce(input: LayoutInput, positions: Positions): void {
  expect([...positions.keys()].sort()).toEqual(input.nodes.map(({ id }) => id).sort());
  for (const point of positions.values()) expect(point.every(Number.isFinite)).toBe(true);
}

for (const [name, run] of Object.entries(PURE)) {
  describe(name, () => {
    for (const events of [false, true]) {
      test(`places every node once and lets none touch${events ? ', events too' : ''}`, () => {
        const law = fc.property(arbitraryInput(70, events), (input) => {
          const positions = run(input);
          placedOnce(input, positions);
          expect(overlaps(input, positions)).toEqual([]);
        });
        fc.assert(law, { numRuns: 60 });
      });
    }

    test('gives the same positions for the same input', () => {
      const law = fc.property(arbitraryInput(40, true), (input) => {
        expect([...run(structuredClone(input))]).toEqual([...run(input)]);
      });
      fc.assert(law, { numRuns: 20 });
    });

    test('holds where everyone is as large as can be', () => {
      for (const perSide of [14, 24, 45]) {
        const input = crowd(perSide);
        expect(overlaps(input, run(input))).toEqual([]);
      }
    });

    test.each([125, 225])('holds for %i on each side', (perSide) => {
      const input = facing(perSide);
      expect(overlaps(input, run(input))).toEqual([]);
    });
  });
}

describe('force', () => {
  test('places every node once, lets none touch and is the same every time', async () => {
    const law = fc.asyncProperty(arbitraryInput(25, true), async (input) => {
      const positions = await force(input);
      placedOnce(input, positions);
      expect(overlaps(input, positions)).toEqual([]);
      expect([...(await force(structuredClone(input)))]).toEqual([...positions]);
    });
    await fc.assert(law, { numRuns: 12 });
  }, 60_000);

  test('stands in where there are no two sides', async () => {
    const { nodes, ties } = facing(6);
    expect(sides({ nodes, ties })).toBeUndefined();
    expect([...(await runLayout('sides', { nodes, ties }))]).toEqual([...(await force({ nodes, ties }))]);
  });

  test('draws together those who meet', async () => {
    const positions = await force(facing(10));
    const distance = (one: string, other: string): number => {
      const [a, b] = [positions.get(one) ?? [0, 0], positions.get(other) ?? [0, 0]];
      return Math.hypot(a[0] - b[0], a[1] - b[1]);
    };
    const { ties } = facing(10);
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const all = [...positions.keys()].flatMap((one) =>
      [...positions.keys()].map((other) => distance(one, other)),
    );
    expect(mean(ties.map(({ a, b }) => distance(a, b)))).toBeLessThan(mean(all) * 0.7);
  });
});
