import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/layout/columns.ts';
import { inputOf, layoutInput } from '../../src/layout/input.ts';
import { indexDataset } from '../../src/network/network.ts';
import { LENSES } from '../../src/network/types.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { plainInput } from '../fixtures/plainInput.ts';
import { tiny } from '../fixtures/tiny.ts';

test('holds exactly what can ever be visible', () => {
  const law = fc.property(arbitraryDataset, fc.constantFrom(...LENSES), (dataset, lens) => {
    const network = indexDataset(dataset);
    expect(layoutInput(network, lens)).toEqual(plainInput(network, lens));
  });
  fc.assert(law, { numRuns: 300 });
});

test.each(LENSES)('the invented dataset, lens %s', (lens) => {
  const network = indexDataset(tiny);
  expect(layoutInput(network, lens)).toEqual(plainInput(network, lens));
});

test('columns survive the way to a worker, and number every node', () => {
  const network = indexDataset(tiny);
  const columns = columnsOf(network, 'events');
  const { input, numbers } = inputOf(structuredClone(columns), 'events');
  expect(input).toEqual(layoutInput(network, 'events'));
  const ids = [...columns.actors.ids, ...columns.events.ids];
  expect(Array.from(numbers, (number) => ids[number])).toEqual(input.nodes.map(({ id }) => id));
});
