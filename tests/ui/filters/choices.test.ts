import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../../src/network/network.ts';
import { type Choice, ChoiceList } from '../../../src/ui/filters/choiceList.ts';
import { allBut, choicesOf, depthIn } from '../../../src/ui/filters/choices.ts';
import { firstOf, isLong, matching, PAGE } from '../../../src/ui/filters/longList.ts';
import { en } from '../../../src/words/words.ts';
import { tiny } from '../../fixtures/tiny.ts';

const network = indexDataset(tiny);
const choices = choicesOf(network, en);

function choice(index: number): Choice {
  return { value: `v${index}`, label: `Value ${index}`, total: 100 - index, folded: `value ${index}` };
}

function listOf(count: number): ChoiceList {
  const items = Array.from({ length: count }, (_, index) => choice(index));
  return new ChoiceList(items, (one, other) => other.total - one.total);
}

const values = (list: ChoiceList): readonly string[] => list.first(list.length).map(({ value }) => value);

describe('choices', () => {
  it('tell sources apart by publisher and year', () => {
    const source = choices('source').items.find(({ value }) => value === 'dawn-visit');
    expect(source).toMatchObject({ label: 'Minister received in Beijing', hint: 'Dawn Daily, 2014' });
  });

  it('leave out what does not occur', () => {
    expect(values(choices('topic'))).toEqual(['security', 'diplomacy', 'defence', 'economy']);
    expect(values(choices('kind'))).not.toContain('group');
  });

  it('are found by other names too', () => {
    const found = matching(choices('institution'), '公安部');
    expect(values(found)).toEqual(['cn-police']);
  });

  it('indent a part only below a whole that is in sight', () => {
    expect(
      depthIn(network, 'institution', 'cn-bureau', new Set(['cn-bureau', 'cn-police', 'cn-council'])),
    ).toBe(2);
    expect(depthIn(network, 'institution', 'cn-bureau', new Set(['cn-bureau', 'cn-council']))).toBe(1);
    expect(depthIn(network, 'institution', 'cn-bureau', new Set(['cn-bureau']))).toBe(0);
  });

  it('all but an institution are neither its parts nor its wholes', () => {
    const ids = ['cn-council', 'cn-police', 'cn-bureau', 'ir-navy'];
    expect(allBut(network, 'institution', ids, 'cn-police')).toEqual(['ir-navy']);
    expect(allBut(network, 'topic', ['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
  });
});

describe('a list', () => {
  const long = listOf(30);

  it('shows all its values, and is long with more than ten', () => {
    expect(matching(long, ' ')).toBe(long);
    expect(isLong(listOf(10))).toBe(false);
    expect(isLong(listOf(11))).toBe(true);
  });

  it('is searched by every word, folded, in all of it', () => {
    expect(values(matching(long, 'VALUE  29'))).toEqual(['v29']);
    expect(matching(long, 'nothing')).toHaveLength(0);
  });
});

describe('a list of hundreds', () => {
  const many = listOf(763);

  it('begins with the first and the chosen ones, in its own order', () => {
    const rows = firstOf(many, PAGE, new Set(['v3', 'v700']));
    expect(rows).toHaveLength(PAGE + 1);
    expect(rows.at(-1)?.value).toBe('v700');
    expect(firstOf(many, Number.POSITIVE_INFINITY, new Set())).toEqual(many.items);
  });

  it('is not cut where it has fewer', () => {
    const fewer = listOf(2 * PAGE);
    expect(firstOf(fewer, PAGE, new Set())).toEqual(fewer.items);
  });
});
