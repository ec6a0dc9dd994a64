import { describe, expect, it } from 'vitest';
import { plainEmphasis, SIGN, STANDING, STANDING_BITS } from '../../src/drawing/marks.ts';
import { formOf, keyOf } from '../../src/drawing/plan.ts';
import { emphasisOf, type Highlight } from '../../src/graph/emphasis.ts';
import { isDrawn, tiesWithKey } from '../../src/graph/picture.ts';
import { neighbourhood } from '../../src/network/neighbourhood.ts';
import { indexDataset } from '../../src/network/network.ts';
import type { Lens } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { pictureTo } from '../fixtures/graphStand.ts';
import { actor, dataset, event } from '../fixtures/small.ts';

// A chain: ann - bo - cai - dee; ann and bo act for a ministry, and eve meets fay far away.
const network = indexDataset(
  dataset(
    [
      actor('ann', { country: 'CN' }),
      actor('bo', { country: 'IR' }),
      actor('cai', { country: 'CN' }),
      actor('dee', { country: 'IR' }),
      actor('eve', { country: 'CN' }),
      actor('fay', { country: 'IR' }),
      actor('ministry', { kind: 'institution', country: 'CN' }),
    ],
    [
      event('one', '2020', ['ann/ministry', 'bo']),
      event('two', '2021', ['bo', 'cai']),
      event('three', '2022', ['cai', 'dee']),
      event('far', '2023', ['eve', 'fay']),
    ],
  ),
);

const NAMES = ['', 'away', 'faded', 'dimmed', 'plain', 'lit'] as const;

function emphasis(highlight: Highlight, lens: Lens = 'both') {
  const picture = pictureTo(network, { ...DEFAULT_VIEW, lens });
  return { picture, ...emphasisOf(picture, highlight) };
}

/** Ids of drawn nodes and keys of drawn ties of which something holds, sorted; `office:` before office ties. */
function those(highlight: Highlight, lens: Lens | undefined, holds: (mark: number) => boolean): string[] {
  const { picture, nodes, ties } = emphasis(highlight, lens);
  const { plan, seen } = picture;
  const ids = plan.ids.filter((_, node) => isDrawn(seen, node) && holds(nodes[node] ?? 0));
  const keys = [...ties.keys()]
    .filter((tie) => seen.events[tie] !== 0 && holds(ties[tie] ?? 0))
    .map((tie) => `${formOf(plan, tie) === 'office' ? 'office:' : ''}${keyOf(plan, tie)}`);
  return [...ids, ...keys].sort();
}

/** What stands so. Nodes of a group stand plainly and its ties are lit, so `lit` here means both. */
function standing(name: (typeof NAMES)[number], highlight: Highlight, lens?: Lens): string[] {
  return those(highlight, lens, (mark) => NAMES[mark & STANDING_BITS] === name);
}

function group(highlight: Highlight, lens?: Lens): string[] {
  return those(highlight, lens, (mark) => (mark & STANDING_BITS) >= STANDING.plain);
}

function signed(sign: number, highlight: Highlight, lens?: Lens): string[] {
  return those(highlight, lens, (mark) => (mark & sign) !== 0);
}

describe('emphasis', () => {
  it('lets everything stand plainly while nothing is pointed at', () => {
    const { picture, nodes, ties, back, bright, marked } = emphasis({ chosen: [] });
    expect({ nodes, ties, back }).toEqual(plainEmphasis(picture.plan));
    expect([bright, marked]).toEqual([undefined, undefined]);
  });

  it('fades all but the neighbourhood of a hovered node', () => {
    expect(group({ hovered: 'bo' })).toEqual(['ann', 'ann~bo', 'bo', 'bo~cai', 'cai']);
    expect(standing('faded', { hovered: 'bo' })).toEqual(
      ['cai~dee', 'dee', 'eve', 'eve~fay', 'fay', 'ministry', 'office:ann~ministry'].sort(),
    );
    expect(signed(SIGN.hovered, { hovered: 'bo' })).toEqual(['bo']);
  });

  it('fades all but a hovered tie and its ends', () => {
    expect(group({ hovered: 'bo~cai' })).toEqual(['bo', 'bo~cai', 'cai']);
    expect(group({ hovered: 'ann~ministry' })).toEqual(['ann', 'ministry', 'office:ann~ministry']);
  });

  it('stands for an event by its actors and ties where events are not drawn', () => {
    expect(group({ hovered: 'two' })).toEqual(['bo', 'bo~cai', 'cai']);
    expect(group({ hovered: 'two' }, 'events')).toEqual(['bo', 'bo~two', 'cai', 'cai~two', 'two']);
  });

  it('only dims for a selection, and fades when something else is hovered', () => {
    expect(standing('dimmed', { selected: 'ann' })).toContain('eve');
    expect(standing('faded', { selected: 'ann' })).toEqual([]);
    expect(standing('lit', { selected: 'ann', hovered: 'eve' })).toEqual(['eve~fay']);
    // The selected one keeps its strength.
    const { picture, nodes } = emphasis({ selected: 'ann', hovered: 'eve' });
    expect(nodes[picture.plan.numbers.get('ann') ?? -1]).toBe(STANDING.plain | SIGN.chosen);
  });

  it('shows several chosen with what joins them', () => {
    const chosen = ['ann', 'bo', 'cai'];
    expect(signed(SIGN.chosen, { chosen })).toEqual(chosen);
    expect(group({ chosen })).toEqual(['ann', 'ann~bo', 'bo', 'bo~cai', 'cai']);
  });

  it('puts all outside of the focus away, whatever else is pointed at', () => {
    const seen = visible(network, DEFAULT_VIEW);
    const focus = neighbourhood(seen, 'ann', 1);
    const away = ['bo~cai', 'cai', 'cai~dee', 'dee', 'eve', 'eve~fay', 'fay'];
    expect(standing('away', { focus })).toEqual(away);
    expect(group({ focus })).toEqual(['ann', 'ann~bo', 'bo', 'ministry', 'office:ann~ministry']);
    expect(standing('away', { focus, hovered: 'eve', selected: 'cai' })).toEqual(away);
    expect([...(emphasis({ focus, hovered: 'bo' }).bright ?? [])].sort()).toEqual(['ann', 'bo']);
  });

  it('is not stirred by what is not visible', () => {
    const { picture, nodes, ties, back } = emphasis({ hovered: 'nobody', selected: 'no~body' });
    expect({ nodes, ties, back }).toEqual(plainEmphasis(picture.plan));
  });

  it('signs what was put there by hand, whatever stands out', () => {
    const pinned = new Set(['eve', 'nobody']);
    expect(signed(SIGN.pinned, { pinned, hovered: 'bo' })).toEqual(['eve']);
    expect(standing('faded', { pinned, hovered: 'bo' })).toContain('eve');
  });

  it('says how the layer of ties at rest stands', () => {
    expect(emphasis({}).back).toBe(STANDING.plain);
    expect(emphasis({ selected: 'ann' }).back).toBe(STANDING.dimmed);
    expect(emphasis({ selected: 'ann', hovered: 'eve' }).back).toBe(STANDING.faded);
  });

  it('names only what belongs to a hovered thing, and first what belongs to a selected one', () => {
    expect([...(emphasis({ hovered: 'bo' }).bright ?? [])].sort()).toEqual(['ann', 'bo', 'cai']);
    const { bright, marked } = emphasis({ selected: 'bo' });
    expect(bright).toBeUndefined();
    expect([...(marked ?? [])].sort()).toEqual(['ann', 'bo', 'cai']);
  });

  it('marks a tie and an office tie of the same two alike, and a tie by its key from either end', () => {
    const people = [
      actor('envoy', { country: 'CN' }),
      actor('union', { kind: 'organisation' }),
      actor('guest', { country: 'IR' }),
    ];
    const talk = event('talk', '2020', ['envoy/union', 'union', 'guest']);
    const picture = pictureTo(indexDataset(dataset(people, [talk])), DEFAULT_VIEW);
    const found = tiesWithKey(picture, 'envoy~union');
    expect(found.map((tie) => formOf(picture.plan, tie))).toEqual(['tie', 'office']);
    const { ties } = emphasisOf(picture, { selected: 'envoy~union' });
    expect(found.map((tie) => ties[tie])).toEqual([STANDING.lit | SIGN.chosen, STANDING.lit | SIGN.chosen]);
  });
});
