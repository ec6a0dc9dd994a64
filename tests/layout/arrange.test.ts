import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arrangement, arrange, STAND_IN_FROM, type Step } from '../../src/layout/arrange.ts';
import { columnsOf } from '../../src/layout/columns.ts';
import { inputOf } from '../../src/layout/input.ts';
import type { LayoutName } from '../../src/layout/types.ts';
import { indexDataset } from '../../src/network/network.ts';
import { LENSES } from '../../src/network/types.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { crowdedColumns } from '../fixtures/crowdedColumns.ts';

const LAYOUTS: readonly LayoutName[] = ['sides', 'force', 'circles', 'time'];

async function stepsOf(order: Omit<Parameters<typeof arrange>[0], 'standIn'>): Promise<Step[]> {
  const steps: Step[] = [];
  await arrange({ standIn: true, ...order }, (step) => steps.push(step));
  return steps;
}

function isWhole({ numbers, x, y }: Arrangement, nodes: number): void {
  expect(new Set(numbers).size).toBe(nodes);
  expect([numbers.length, x.length, y.length]).toEqual([nodes, nodes, nodes]);
  expect([...x, ...y].every(Number.isFinite)).toBe(true);
}

describe('an order', () => {
  test('is carried out in full, and the same from columns that went over to a worker', async () => {
    const law = fc.asyncProperty(
      arbitraryDataset,
      fc.constantFrom(...LENSES),
      fc.constantFrom(...LAYOUTS),
      async (dataset, lens, layout) => {
        const columns = columnsOf(indexDataset(dataset), lens);
        const steps = await stepsOf({ columns, lens, layout });
        const last = steps.at(-1);
        expect(steps.filter(({ kind }) => kind === 'done')).toEqual([last]);
        if (last?.kind === 'done') isWhole(last.arrangement, inputOf(columns, lens).input.nodes.length);
        expect(await stepsOf({ columns: structuredClone(columns), lens, layout })).toEqual(steps);
      },
    );
    await fc.assert(law, { numRuns: 40 });
  }, 60_000);
});

describe.each([
  ['few', 60, 120],
  ['so many that springs are our own', 620, 640],
])('an order of %s', (_, actors, events) => {
  const columns = crowdedColumns(actors, events);

  test.each(LAYOUTS)(
    '%s tells how far it is, up to the end',
    async (layout) => {
      for (const lens of ['both', 'events'] as const) {
        const steps = await stepsOf({ columns, lens, layout });
        const parts = steps.flatMap((step) => (step.kind === 'progress' ? [step.part] : []));
        expect(parts[0]).toBe(0);
        expect(parts.at(-1)).toBe(1);
        expect(parts).toEqual([...new Set(parts)].sort((one, other) => one - other));
        const { nodes } = inputOf(columns, lens).input;
        const standIn = steps.find(({ kind }) => kind === 'circles');
        expect(standIn !== undefined).toBe(layout !== 'circles' && nodes.length >= STAND_IN_FROM);
        for (const step of steps) if (step.kind !== 'progress') isWhole(step.arrangement, nodes.length);
      }
    },
    60_000,
  );
});
