import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../src/drawing/scene.ts';
import { emphasisOf, type Highlight } from '../../src/graph/emphasis.ts';
import { neighbourhood } from '../../src/network/neighbourhood.ts';
import { indexDataset } from '../../src/network/network.ts';
import type { Lens } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { circlesOf } from '../fixtures/graphStand.ts';
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

function emphasis(highlight: Highlight, lens: Lens = 'both') {
  const seen = visible(network, { ...DEFAULT_VIEW, lens });
  const scene = sceneOf(network, seen, circlesOf(network, lens).positions, lens);
  return emphasisOf({ network, visible: seen, scene }, highlight);
}

function named(name: string, highlight: Highlight, lens?: Lens): string[] {
  const { classes } = emphasis(highlight, lens);
  return [...classes].flatMap(([id, names]) => (names.split(' ').includes(name) ? [id] : [])).sort();
}

describe('emphasis', () => {
  it('gives nothing a class while nothing is pointed at', () => {
    expect(emphasis({ chosen: [] }).classes.size).toBe(0);
  });

  it('fades all but the neighbourhood of a hovered node', () => {
    expect(named('lit', { hovered: 'bo' })).toEqual(['ann', 'ann~bo', 'bo', 'bo~cai', 'cai']);
    expect(named('faded', { hovered: 'bo' })).toEqual(
      ['cai~dee', 'dee', 'eve', 'eve~fay', 'fay', 'ministry', 'office:ann~ministry'].sort(),
    );
    expect(named('hovered', { hovered: 'bo' })).toEqual(['bo']);
  });

  it('fades all but a hovered tie and its ends', () => {
    expect(named('lit', { hovered: 'bo~cai' })).toEqual(['bo', 'bo~cai', 'cai']);
    expect(named('lit', { hovered: 'ann~ministry' })).toEqual(['ann', 'ministry', 'office:ann~ministry']);
  });

  it('stands for an event by its actors and ties where events are not drawn', () => {
    expect(named('lit', { hovered: 'two' })).toEqual(['bo', 'bo~cai', 'cai']);
    expect(named('lit', { hovered: 'two' }, 'events')).toEqual(['bo', 'bo~two', 'cai', 'cai~two', 'two']);
  });

  it('only dims for a selection, and fades when something else is hovered', () => {
    expect(named('dimmed', { selected: 'ann' })).toContain('eve');
    expect(named('faded', { selected: 'ann' })).toEqual([]);
    expect(named('lit', { selected: 'ann', hovered: 'eve' })).toEqual(['eve', 'eve~fay', 'fay']);
    // The selected one keeps its strength.
    expect(emphasis({ selected: 'ann', hovered: 'eve' }).classes.get('ann')).toBe('selected');
  });

  it('shows several chosen with what joins them', () => {
    const chosen = ['ann', 'bo', 'cai'];
    expect(named('chosen', { chosen })).toEqual(chosen);
    expect(named('lit', { chosen })).toEqual(['ann', 'ann~bo', 'bo', 'bo~cai', 'cai']);
  });

  it('puts all outside of the focus away, whatever else is pointed at', () => {
    const seen = visible(network, DEFAULT_VIEW);
    const focus = neighbourhood(seen, 'ann', 1);
    const away = ['bo~cai', 'cai', 'cai~dee', 'dee', 'eve', 'eve~fay', 'fay'];
    expect(named('away', { focus })).toEqual(away);
    expect(named('lit', { focus })).toEqual(['ann', 'ann~bo', 'bo', 'ministry', 'office:ann~ministry']);
    expect(named('away', { focus, hovered: 'eve', selected: 'cai' })).toEqual(away);
    expect([...(emphasis({ focus, hovered: 'bo' }).bright ?? [])].sort()).toEqual(['ann', 'bo']);
  });

  it('is not stirred by what is not visible', () => {
    expect(emphasis({ hovered: 'nobody', selected: 'no~body' }).classes.size).toBe(0);
  });
});
