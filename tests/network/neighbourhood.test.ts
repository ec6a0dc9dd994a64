import { describe, expect, test } from 'vitest';
import { neighbourhood } from '../../src/network/neighbourhood.ts';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_QUESTION } from '../../src/network/question.ts';
import { visible } from '../../src/network/visible.ts';
import { actor, dataset, event } from '../fixtures/small.ts';

const network = indexDataset(
  dataset(
    [
      actor('ali', { country: 'IR' }),
      actor('bo', { country: 'CN' }),
      actor('dina', { country: 'IR' }),
      actor('emil', { country: 'RU' }),
      actor('ministry', { kind: 'institution', country: 'CN' }),
      actor('lone', { country: 'IR' }),
    ],
    [
      event('one', '2018', ['ali', 'bo/ministry']),
      event('two', '2019', ['bo', 'dina']),
      event('three', '2020', ['dina', 'emil']),
      event('four', '2021', ['lone']),
    ],
  ),
);
const seen = visible(network, OPEN_QUESTION);

describe('a neighbourhood', () => {
  test.each([
    ['ali', 0, ['ali']],
    ['ali', 1, ['ali', 'bo']],
    ['ali', 2, ['ali', 'bo', 'dina', 'ministry']],
    ['ali', 3, ['ali', 'bo', 'dina', 'emil', 'ministry']],
    ['ministry', 1, ['bo', 'ministry']],
    ['lone', 4, ['lone']],
    ['nobody', 2, ['nobody']],
  ] as const)('of %s within %i steps', (centre, depth, expected) => {
    expect([...neighbourhood(seen, centre, depth)].sort()).toEqual(expected);
  });

  test('goes through events where these are nodes', () => {
    const joints = visible(network, { ...OPEN_QUESTION, lens: 'events' });
    expect([...neighbourhood(joints, 'ali', 2)].sort()).toEqual(['ali', 'bo', 'one']);
  });
});
