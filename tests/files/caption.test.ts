import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/day.ts';
import { captionOf } from '../../src/files/caption.ts';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_QUESTION } from '../../src/network/question.ts';
import type { Question } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { en } from '../../src/words/words.ts';
import { tiny } from '../fixtures/tiny.ts';

const network = indexDataset(tiny);
const from = dayOf(2018, 1, 1) ?? 0;
const to = dayOf(2019, 12, 31) ?? 0;

function caption(change: Partial<Question>) {
  const question = { ...OPEN_QUESTION, ...change };
  return captionOf(network, question, visible(network, question), en);
}

describe('captionOf', () => {
  it('tells a whole view', () => {
    expect(caption({ lens: 'people' })).toEqual({
      title: 'Tiny',
      window: 'all years',
      filters: ['People only'],
      counts: '8 of 8 events, 5 actors, 5 ties',
      sources: 'Sources: 5 documents, 1 page; CN 1, IR 2, third 3',
      data: 'Data: Tiny, version 1.0.0, compiled 2 January 2024, CC0-1.0',
    });
  });

  it('says that undated events are left out of a window, or are in it', () => {
    const windowed = caption({ window: { from, to } });
    expect(windowed.window).toBe('2018 to 2019');
    expect(windowed.undated).toBe('1 undated event is left out');
    expect(caption({ window: { from, to }, undated: true }).undated).toBe('1 undated event is included');
    expect(caption({}).undated).toBeUndefined();
  });

  it('counts only sources of what is visible', () => {
    expect(caption({ window: { from, to } }).sources).toBe('Sources: 2 documents; IR 1, third 1');
    const nothing = caption({ filters: { ...OPEN_QUESTION.filters, sources: 9 } });
    expect(nothing.sources).toBe('Sources: none');
    expect(nothing.counts).toBe('0 of 8 events, 0 actors, 0 ties');
  });
});
