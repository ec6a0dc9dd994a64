import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/day.ts';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_QUESTION } from '../../src/network/question.ts';
import { FACETS, type Filters, type Question } from '../../src/network/types.ts';
import { filtersInWords, valueInWords } from '../../src/words/filters.ts';
import { en } from '../../src/words/words.ts';
import { tiny } from '../fixtures/tiny.ts';

const network = indexDataset(tiny);
const said = (change: Partial<Question>): readonly string[] =>
  filtersInWords({ ...OPEN_QUESTION, ...change }, network, en);
const filters = (change: Partial<Filters>): Partial<Question> => ({
  filters: { ...OPEN_QUESTION.filters, ...change },
});
const from = dayOf(2018, 1, 1) ?? 0;

describe('filtersInWords', () => {
  it('says nothing of a question that leaves nothing out', () => {
    expect(said({})).toEqual([]);
  });

  it.each<[Partial<Question>, readonly string[]]>([
    [filters({ topic: ['defence', 'security'] }), ['Topic: Defence or Security']],
    [filters({ country: ['IR'] }), ['Country: Iran']],
    [filters({ kind: ['person'] }), ['Kind: Person']],
    [filters({ institution: ['cn-police'] }), ['Institution: Ministry of Public Security']],
    [filters({ place: ['tehran'] }), ['Place: Tehran']],
    [filters({ source: ['wire-drill'] }), ['Source: Three navies begin drill']],
    [filters({ side: ['CN', 'third'] }), ['Side: China or Third parties']],
    [filters({ sources: 2 }), ['At least 2 independent sources']],
    [filters({ context: true }), ['Background events included']],
    [{ window: { from }, dates: 'certain' }, ['Only events certainly in the window']],
    [{ window: { from }, undated: true }, ['Undated events included']],
    [{ lens: 'people' }, ['People only']],
    [{ ties: 'all' }, ['Ties within one country included']],
  ])('says %o', (change, words) => {
    expect(said(change)).toEqual(words);
  });

  it('does not say what has no effect', () => {
    expect(said({ dates: 'certain', undated: true })).toEqual([]);
    expect(said({ lens: 'events', ties: 'all' })).toEqual(said({ lens: 'events' }));
  });

  it('says every facet that there is', () => {
    const all = Object.fromEntries(FACETS.map((facet) => [facet, ['x']]));
    expect(said(filters(all))).toHaveLength(FACETS.length);
  });
});

describe('valueInWords', () => {
  it('gives back an id that the dataset does not have', () => {
    for (const facet of FACETS) expect(valueInWords(network, facet, 'toString', en)).toBe('toString');
  });
});
