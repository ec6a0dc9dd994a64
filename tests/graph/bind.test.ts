import { describe, expect, it, vi } from 'vitest';
import { SIGN } from '../../src/drawing/marks.ts';
import { listenerCount } from '../fixtures/graphStand.ts';
import { bound } from './stand.ts';

describe('from the store to the graph', () => {
  it('shows the view that it begins with', () => {
    const { session, state, shown, mark } = bound('?lens=people&select=li-wen');
    expect(shown()).toEqual([...session.selectors.visible(state()).actors.keys()].sort());
    expect(mark('li-wen') & SIGN.chosen).toBe(SIGN.chosen);
  });

  it('brings many changes in one frame, and the last of them', () => {
    const { session, around, controller, drawing, state, shown } = bound();
    const before = drawing.frames.length;
    const show = vi.spyOn(controller, 'show');
    for (let day = 15_000; day < 17_000; day += 10) {
      state().setWindow({ from: 14_000, to: day }, { continuous: true });
    }
    expect(show).not.toHaveBeenCalled();
    around.pass();
    expect(show).toHaveBeenCalledTimes(1);
    expect(drawing.frames).toHaveLength(before + 1);
    expect(shown()).toEqual([...session.selectors.visible(state()).actors.keys()].sort());
    expect(around.waiting()).toBe(0);
  });

  it('moves the camera for another lens or layout and for nothing else', () => {
    const { around, controller, state } = bound();
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
    const { session, around, controller, state } = bound();
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
});

describe('undoing', () => {
  it('leaves no listener on the instance and none on the store', () => {
    const { around, controller, cy, undo, state, bare, attached } = bound();
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
