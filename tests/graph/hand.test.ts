import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { plainEmphasis } from '../../src/drawing/marks.ts';
import { Grip } from '../../src/graph/grip.ts';
import { HAND_LIMIT, Hand } from '../../src/graph/hand.ts';
import type { Picture } from '../../src/graph/picture.ts';
import { indexDataset } from '../../src/network/network.ts';
import { Tally } from '../../src/network/tally/tally.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { blank, places, plan } from '../drawing/ink/stand.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../fixtures/arbitraryQuestion.ts';
import { deepFrozen, headless, heldIds, listenerCount, pictureTo } from '../fixtures/graphStand.ts';
import { tiny } from '../fixtures/tiny.ts';

/** So many nodes in a row, all drawn. */
function crowd(count: number): Picture {
  const made = plan(count);
  const { seen } = blank(made);
  seen.sizes.fill(10);
  const unasked = (): never => {
    throw new Error('Nobody asks this.');
  };
  const at = places(made.ids.map((_, x): [number, number] => [x, 0]));
  return { plan: made, places: at, layout: 'circles', counts: unasked, named: unasked, seen };
}

describe('a hand', () => {
  it('holds exactly what can be met, where it stands and as large as it is, after any sequence', () => {
    const step = fc.record({
      question: arbitraryQuestion,
      focus: fc.option(fc.array(fc.nat(20)), { nil: undefined }),
    });
    const law = fc.property(arbitraryDataset, fc.array(step, { maxLength: 5 }), (data, steps) => {
      const network = indexDataset(data);
      const tally = new Tally(network);
      const cy = headless();
      const hand = new Hand(cy);
      for (const { question, focus: numbers } of steps) {
        const picture = pictureTo(network, question, tally);
        const { ids, kinds } = picture.plan;
        const focus = numbers && new Set(numbers.map((number) => ids[number] ?? ''));
        hand.hold(picture, focus);
        const met = ids.filter(
          (id, node) => (picture.seen.sizes[node] ?? 0) > 0 && (focus === undefined || focus.has(id)),
        );
        expect(heldIds(cy)).toEqual([...met].sort());
        for (const id of met) {
          const node = picture.plan.numbers.get(id) ?? -1;
          const held = cy.getElementById(id);
          expect(held.position()).toEqual({ x: picture.places.x[node], y: picture.places.y[node] });
          expect(held.data()).toEqual({ id, kind: kinds[node], size: picture.seen.sizes[node] });
        }
      }
    });
    fc.assert(law, { numRuns: 40 });
  });

  it('holds as many as it can, and none of more', () => {
    const cy = headless();
    const hand = new Hand(cy);
    hand.hold(crowd(3), undefined);
    expect(heldIds(cy)).toHaveLength(3);
    hand.hold(crowd(HAND_LIMIT + 1), undefined);
    expect(heldIds(cy)).toEqual([]);
    expect(cy.nodes()).toHaveLength(3);
    hand.hold(crowd(2), undefined);
    expect(heldIds(cy)).toEqual(['n0', 'n1']);
  });

  it('touches nothing when it is to hold the same', () => {
    const cy = headless();
    const hand = new Hand(cy);
    const picture = pictureTo(indexDataset(tiny), DEFAULT_VIEW);
    hand.hold(picture, undefined);
    const touched = vi.fn();
    cy.on('class data style position add', touched);
    hand.hold(picture, undefined);
    expect(touched).not.toHaveBeenCalled();
  });

  it('shares nothing with the dataset, which Cytoscape could change', () => {
    const network = indexDataset(deepFrozen(structuredClone(tiny)));
    const cy = headless();
    new Hand(cy).hold(pictureTo(network, DEFAULT_VIEW), undefined);
    cy.nodes()
      .data('kind', 'changed')
      .positions({ x: 1, y: 2 } as never);
    expect(network.dataset).toEqual(tiny);
    expect(plainEmphasis(pictureTo(network, DEFAULT_VIEW).plan).nodes.length).toBe(tiny.actors.length);
  });
});

describe('the grip', () => {
  it('hears the camera that the hand moves, and moves that of the hand without hearing itself', () => {
    const heard = vi.fn();
    const grip = new Grip(heard);
    const cy = headless();
    grip.look({ zoom: 2, x: 30, y: 40 });
    grip.attach(cy);
    expect({ zoom: cy.zoom(), ...cy.pan() }).toEqual({ zoom: 2, x: 30, y: 40 });
    grip.look({ zoom: 0.5, x: 1, y: 2 });
    expect({ zoom: cy.zoom(), ...cy.pan() }).toEqual({ zoom: 0.5, x: 1, y: 2 });
    expect(heard).not.toHaveBeenCalled();
    cy.panBy({ x: 9, y: 0 });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ zoom: 0.5, x: 10, y: 2 });
    cy.zoom(1);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('binds every listener once to whichever instance there is, and leaves none behind', () => {
    const grip = new Grip(() => {});
    const [cy, second] = [headless(), headless()];
    const bare = listenerCount(cy);
    const tapped = vi.fn();
    const early = grip.listen({ events: 'tap', handler: tapped });
    expect(grip.attach(cy)).toBe(true);
    const once = listenerCount(cy);
    expect(grip.attach(cy)).toBe(false);
    expect(listenerCount(cy)).toBe(once);
    const late = grip.listen({ events: 'drag', selector: 'node', handler: tapped });
    cy.emit('tap');
    expect(tapped).toHaveBeenCalledTimes(1);
    grip.attach(second);
    expect(listenerCount(cy)).toBe(bare);
    cy.emit('tap');
    second.emit('tap');
    expect(tapped).toHaveBeenCalledTimes(2);
    late();
    early();
    second.emit('tap');
    expect(tapped).toHaveBeenCalledTimes(2);
    grip.detach();
    expect([listenerCount(second), grip.hand]).toEqual([bare, undefined]);
  });

  it('takes no instance that has gone, and lets one go that has', () => {
    const grip = new Grip(() => {});
    const [gone, cy] = [headless(), headless()];
    gone.destroy();
    expect(grip.attach(gone)).toBe(false);
    grip.attach(cy);
    cy.destroy();
    grip.detach();
    expect(grip.hand).toBeUndefined();
  });

  it('can take the same instance again, with nothing left of the last time', () => {
    const grip = new Grip(() => {});
    const cy = headless();
    grip.attach(cy);
    grip.hand?.hold(crowd(3), undefined);
    grip.detach();
    grip.attach(cy);
    const picture = crowd(2);
    picture.places.y.fill(9);
    grip.hand?.hold(picture, undefined);
    expect(heldIds(cy)).toEqual(['n0', 'n1']);
    expect(cy.nodes().map((node) => node.position('y'))).toEqual([9, 9]);
  });
});
