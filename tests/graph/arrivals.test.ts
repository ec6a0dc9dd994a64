import { describe, expect, it, vi } from 'vitest';
import { bindGraph } from '../../src/graph/bind.ts';
import { GraphController } from '../../src/graph/controller.ts';
import type { Placement } from '../../src/graph/placements.ts';
import type { LayoutName } from '../../src/layout/types.ts';
import type { Lens } from '../../src/network/types.ts';
import { createSession } from '../../src/store/session.ts';
import { circlesOf, drawnIds, fakeDrawing, fakeFrames, SCREEN } from '../fixtures/graphStand.ts';
import { tiny } from '../fixtures/tiny.ts';

/** A graph whose arrangements arrive when the test says so; `both/sides` is there from the start. */
function waitingStand() {
  const session = createSession(tiny);
  const around = fakeFrames();
  const controller = new GraphController(session.network, 'light', around);
  const drawing = fakeDrawing();
  controller.resize(SCREEN);
  controller.draw(drawing);
  const made = (lens: Lens, layout: LayoutName): Placement => ({
    ...circlesOf(session.network, lens),
    layout,
  });
  const known = new Map([['both/sides', made('both', 'sides')]]);
  const arrivals = new Map<string, (isThere: boolean) => void>();
  const load = vi.fn(async (lens: Lens, layout: LayoutName, onStandIn?: () => void) => {
    const key = `${lens}/${layout}`;
    standIns.set(key, () => {
      known.set(key, made(lens, 'circles'));
      onStandIn?.();
    });
    const isThere = await new Promise<boolean>((resolve) => arrivals.set(key, resolve));
    if (!isThere) throw new Error('It was stopped.');
    known.set(key, made(lens, layout));
    return known.get(key);
  });
  const standIns = new Map<string, () => void>();
  const placements = { known: (lens: Lens, layout: LayoutName) => known.get(`${lens}/${layout}`), load };
  bindGraph(session, controller, { placements, around });
  while (around.waiting() > 0) around.pass();
  const settle = async (key: string, isThere: boolean): Promise<void> => {
    arrivals.get(key)?.(isThere);
    await vi.waitFor(() => expect(around.waiting()).toBe(1));
    while (around.waiting() > 0) around.pass();
  };
  const state = () => session.store.getState();
  return {
    around,
    controller,
    drawing,
    load,
    standIns,
    settle,
    state,
    shown: () => drawnIds(drawing.last()),
  };
}

describe('an arrangement that is not there yet', () => {
  it('leaves the old picture standing until the new one can stand', async () => {
    const { around, load, settle, state, shown } = waitingStand();
    const before = shown();
    state().setLens('events');
    around.pass();
    state().setSelection('li-wen');
    around.pass();
    expect(shown()).toEqual(before);
    expect(load).toHaveBeenCalledTimes(1);
    await settle('events/sides', true);
    expect(shown()).toContain('call');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is brought into sight with what stands in for it, and again when it has come', async () => {
    const { around, controller, drawing, load, standIns, settle, state, shown } = waitingStand();
    const fit = vi.spyOn(controller, 'fit');
    state().setLens('events');
    around.pass();
    expect(fit).not.toHaveBeenCalled();
    standIns.get('events/sides')?.();
    around.pass();
    expect(shown()).toContain('call');
    expect(drawing.last().picture.layout).toBe('circles');
    expect(fit).toHaveBeenCalledTimes(1);
    await settle('events/sides', true);
    expect(drawing.last().picture.layout).toBe('sides');
    expect(fit).toHaveBeenCalledTimes(2);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that fails becomes circles, if it is still wanted', async () => {
    const { around, settle, state } = waitingStand();
    state().setLens('events');
    around.pass();
    await settle('events/sides', false);
    expect(state().layout).toBe('circles');
  });

  it('that fails when another one is wanted changes nothing', async () => {
    const { around, load, settle, state } = waitingStand();
    state().setLens('events');
    around.pass();
    state().setLens('people');
    around.pass();
    expect(load).toHaveBeenCalledTimes(2);
    state().setSelection('li-wen');
    await settle('events/sides', false);
    expect(state().layout).toBe('sides');
  });
});
