import type { Core } from 'cytoscape';
import { describe, expect, it, vi } from 'vitest';
import { bindGraph } from '../../src/graph/bind.ts';
import { GraphController } from '../../src/graph/controller.ts';
import type { Placement } from '../../src/graph/placements.ts';
import type { Lens } from '../../src/network/types.ts';
import { createSession } from '../../src/store/session.ts';
import { circlesOf, fakeFrames, headless, listenerCount, readyPlacements } from '../fixtures/graphStand.ts';
import { tiny } from '../fixtures/tiny.ts';

function stand(search = '') {
  const session = createSession(tiny, { search });
  const around = fakeFrames();
  const controller = new GraphController(session.network, 'light', around);
  const cy = headless(controller);
  const bare = listenerCount(cy);
  controller.attach(cy);
  const attached = listenerCount(cy);
  const undo = bindGraph(session, controller, { placements: readyPlacements(session.network), around });
  const state = () => session.store.getState();
  return { session, around, controller, cy, undo, state, bare, attached };
}

const shown = (cy: Core): string[] =>
  cy
    .nodes()
    .not('.off')
    .map((node) => node.id())
    .sort();

/** An event as the pointer makes it, with its keys. */
const pointer = (type: string, keys: Partial<MouseEvent> = {}) =>
  ({ type, originalEvent: keys, renderedPosition: { x: 1, y: 1 } }) as never;

describe('from the store to the graph', () => {
  it('shows the view that it begins with', () => {
    const { session, cy, state } = stand('?lens=people&select=li-wen');
    expect(shown(cy)).toEqual([...session.selectors.visible(state()).actors.keys()].sort());
    expect(cy.getElementById('li-wen').hasClass('selected')).toBe(true);
  });

  it('brings many changes in one frame, and the last of them', () => {
    const { session, around, controller, cy, state } = stand();
    const show = vi.spyOn(controller, 'show');
    for (let day = 15_000; day < 17_000; day += 10) {
      state().setWindow({ from: 14_000, to: day }, { continuous: true });
    }
    expect(show).not.toHaveBeenCalled();
    around.pass();
    expect(show).toHaveBeenCalledTimes(1);
    expect(shown(cy)).toEqual([...session.selectors.visible(state()).actors.keys()].sort());
    expect(around.waiting()).toBe(0);
  });

  it('moves the camera for another lens or layout and for nothing else', () => {
    const { around, controller, state } = stand();
    const fit = vi.spyOn(controller, 'fit');
    state().setWindow({ to: 17_000 });
    state().toggleValue('country', 'CN');
    state().setSelection('li-wen');
    around.pass();
    expect(fit).not.toHaveBeenCalled();
    state().setLens('events');
    around.pass();
    expect(fit).toHaveBeenCalledTimes(1);
  });

  it('brings a neighbourhood into sight when it is focused on, and moves nothing when it is left', () => {
    const { session, around, controller, state } = stand();
    const fit = vi.spyOn(controller, 'fit');
    state().focusOn('li-wen');
    around.pass();
    const neighbours = session.selectors.focus(state());
    expect(fit.mock.calls).toEqual([[[...(neighbours ?? [])]]]);
    state().hover('li-wen');
    state().changeDepth(1);
    around.pass();
    expect(fit).toHaveBeenCalledTimes(2);
    state().focusOn(undefined);
    around.pass();
    expect(fit).toHaveBeenCalledTimes(2);
  });

  it('leaves the old picture standing until the new one can stand', async () => {
    const session = createSession(tiny);
    const around = fakeFrames();
    const controller = new GraphController(session.network, 'light', around);
    const cy = headless(controller);
    controller.attach(cy);
    const known = new Map<Lens, Placement>([['both', circlesOf(session.network, 'both')]]);
    let arrive = (): void => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const load = vi.fn(async (lens: Lens) => {
      await arrival;
      const placement = circlesOf(session.network, lens);
      known.set(lens, placement);
      return placement;
    });
    bindGraph(session, controller, { placements: { known: (lens) => known.get(lens), load }, around });
    const before = shown(cy);
    session.store.getState().setLens('events');
    around.pass();
    session.store.getState().setSelection('li-wen');
    around.pass();
    expect(shown(cy)).toEqual(before);
    expect(load).toHaveBeenCalledTimes(1);
    arrive();
    await vi.waitFor(() => expect(around.waiting()).toBe(1));
    around.pass();
    expect(shown(cy)).toContain('call');
  });
});

describe('from the hand to the store', () => {
  it('selects by a click, clears on the ground', () => {
    const { cy, state } = stand();
    cy.getElementById('li-wen').emit(pointer('tap'));
    expect(state().select).toBe('li-wen');
    cy.getElementById('li-wen~maryam-hosseini').emit(pointer('tap'));
    expect(state().select).toBe('li-wen~maryam-hosseini');
    cy.emit(pointer('tap'));
    expect(state().select).toBeUndefined();
  });

  it('selects an office tie by its key, and by a joint the event', () => {
    const { cy, state } = stand();
    cy.getElementById('office:cn-council~li-wen').emit(pointer('tap'));
    expect(state().select).toBe('cn-council~li-wen');
    cy.getElementById('call~li-wen').emit(pointer('tap'));
    expect(state().select).toBe('call');
  });

  it.each(['shiftKey', 'ctrlKey', 'metaKey'])('adds with %s', (key) => {
    const { cy, state } = stand();
    cy.getElementById('li-wen').emit(pointer('tap'));
    cy.getElementById('zhao-min').emit(pointer('tap', { [key]: true }));
    expect(state().chosen).toEqual(['li-wen', 'zhao-min']);
  });

  it('takes a label for its node', () => {
    const { controller, cy, state } = stand();
    vi.spyOn(controller, 'labelAt').mockReturnValue('zhao-min');
    cy.emit(pointer('mousemove'));
    expect(state().hovered).toBe('zhao-min');
    cy.emit(pointer('tap'));
    expect(state().select).toBe('zhao-min');
  });

  it('focuses on a node by a double click, not on a tie', () => {
    const { cy, state } = stand();
    cy.getElementById('li-wen~maryam-hosseini').emit(pointer('dbltap'));
    expect(state().focus).toBeUndefined();
    cy.getElementById('li-wen').emit(pointer('dbltap'));
    expect(state().focus).toEqual({ centre: 'li-wen', depth: 1 });
  });

  it('hovers nodes and ties', () => {
    const { cy, state } = stand();
    cy.getElementById('li-wen').emit(pointer('mouseover'));
    expect(state().hovered).toBe('li-wen');
    cy.getElementById('li-wen').emit(pointer('mouseout'));
    expect(state().hovered).toBeUndefined();
    cy.getElementById('li-wen~maryam-hosseini').emit(pointer('mouseover'));
    expect(state().hovered).toBe('li-wen~maryam-hosseini');
  });

  it('chooses what a box holds, all at once', async () => {
    const { session, cy, state } = stand();
    const told = vi.fn();
    session.store.subscribe(told);
    for (const id of ['li-wen', 'zhao-min', 'li-wen~maryam-hosseini']) cy.getElementById(id).emit('box');
    await Promise.resolve();
    expect(state().chosen).toEqual(['li-wen', 'zhao-min']);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('pins what is dragged, and bends its ties on the way', () => {
    const { around, cy, state } = stand();
    const tie = cy.getElementById('li-wen~maryam-hosseini');
    const bend = tie.data('bend');
    cy.getElementById('li-wen').position({ x: 210, y: -340 }).emit('drag');
    expect(tie.data('bend')).not.toBe(bend);
    cy.getElementById('li-wen').emit('dragfree');
    expect(state().pinned).toEqual({ 'both/sides': { 'li-wen': [210, -340] } });
    around.pass();
    expect(cy.getElementById('li-wen').position()).toEqual({ x: 210, y: -340 });
    expect(cy.getElementById('li-wen').hasClass('pinned')).toBe(true);
    state().unpin();
    around.pass();
    expect(cy.getElementById('li-wen').position()).not.toEqual({ x: 210, y: -340 });
    expect(tie.data('bend')).toBe(bend);
  });
});

describe('undoing', () => {
  it('leaves no listener on the instance and none on the store', () => {
    const { around, controller, cy, undo, state, bare, attached } = stand();
    expect(listenerCount(cy)).toBeGreaterThan(attached);
    const show = vi.spyOn(controller, 'show');
    state().setLens('people');
    undo();
    around.pass();
    state().setLens('events');
    around.pass();
    expect(show).not.toHaveBeenCalled();
    expect(around.waiting()).toBe(0);
    expect(listenerCount(cy)).toBe(attached);
    controller.detach();
    expect(listenerCount(cy)).toBe(bare);
  });
});
