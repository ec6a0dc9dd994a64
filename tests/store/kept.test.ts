import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../src/network/network.ts';
import { keptOf, readKept } from '../../src/store/kept.ts';
import { DEFAULT_VIEW, type Kept, NOTHING_KEPT } from '../../src/store/state.ts';
import { createAppStore } from '../../src/store/store.ts';
import { tiny } from '../fixtures/tiny.ts';

const network = indexDataset(tiny);

describe('what the history keeps', () => {
  it('comes back as it was', () => {
    const kept: Kept = {
      switchedOff: { topic: ['security'], side: ['CN', 'third'], sources: 2, window: { to: 0 } },
      focus: { centre: 'call', depth: 3 },
      pinned: { 'people/time': { 'li-wen': [0, -1.5] } },
    };
    expect(readKept(structuredClone(kept), network)).toEqual(kept);
  });

  it('is a small part of the state', () => {
    const state = createAppStore(DEFAULT_VIEW).getState();
    expect(Object.keys(keptOf(state)).sort()).toEqual(['focus', 'pinned', 'switchedOff']);
  });

  it.each([
    [{ switchedOff: { topic: ['gone'], colour: ['red'], sources: 1, window: { from: 5, to: 1 } } }],
    [{ switchedOff: { topic: 'security', sources: '2', window: { from: '2018' } } }],
    [{ focus: { centre: 'gone', depth: 1 } }],
    [{ focus: { centre: 'li-wen', depth: 'deep' } }],
    [
      {
        pinned: {
          'both/sides': { gone: [0, 0], 'li-wen': [0, Number.NaN] },
          elsewhere: { 'li-wen': [0, 0] },
        },
      },
    ],
    [{ pinned: { 'both/sides': { 'li-wen': [1, 2, 3] } } }],
    [{ switchedOff: [], focus: [], pinned: [] }],
    [null],
    ['text'],
  ])('leaves out of %o what does not fit', (found) => {
    expect(readKept(found, network)).toEqual(NOTHING_KEPT);
  });

  it('is something that fits, whatever is found', () => {
    fc.assert(
      fc.property(fc.anything(), (found) => {
        const kept = readKept(found, network);
        expect(readKept(kept, network)).toEqual(kept);
      }),
    );
  });
});
