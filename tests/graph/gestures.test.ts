import { describe, expect, it, vi } from 'vitest';
import { SIGN } from '../../src/drawing/marks.ts';
import type { Point } from '../../src/layout/types.ts';
import { placeIn, screenPlaceIn } from '../fixtures/graphStand.ts';
import { bound } from './stand.ts';

/** An event as the pointer makes it, with its keys, at a point of the screen. */
const pointer = (type: string, keys: Partial<MouseEvent> = {}, at: Point = [1, 1]) =>
  ({ type, originalEvent: keys, renderedPosition: { x: at[0], y: at[1] } }) as never;

describe('from the hand to the store', () => {
  it('selects by a click, clears on the ground', () => {
    const { controller, cy, state } = bound();
    cy.getElementById('li-wen').emit(pointer('tap'));
    expect(state().select).toBe('li-wen');
    const pointAt = vi.spyOn(controller, 'pointAt').mockReturnValue('li-wen~maryam-hosseini');
    cy.emit(pointer('tap', {}, [70, 80]));
    expect(pointAt).toHaveBeenLastCalledWith([70, 80]);
    expect(state().select).toBe('li-wen~maryam-hosseini');
    pointAt.mockReturnValue(undefined);
    cy.emit(pointer('tap'));
    expect(state().select).toBeUndefined();
  });

  it('selects the tie that is drawn under the pointer', () => {
    const { drawing, cy, state } = bound();
    const [[x0, y0], [x1, y1]] = [
      screenPlaceIn(drawing.last(), 'li-wen'),
      screenPlaceIn(drawing.last(), 'maryam-hosseini'),
    ];
    const keys = Array.from({ length: 40 }, (_, index): string | undefined => {
      cy.emit(pointer('tap', {}, [x0 + ((x1 - x0) * index) / 40, y0 + ((y1 - y0) * index) / 40]));
      return state().select;
    });
    expect(keys).toContain('li-wen~maryam-hosseini');
  });

  it.each(['shiftKey', 'ctrlKey', 'metaKey'])('adds with %s', (key) => {
    const { cy, state } = bound();
    cy.getElementById('li-wen').emit(pointer('tap'));
    cy.getElementById('zhao-min').emit(pointer('tap', { [key]: true }));
    expect(state().chosen).toEqual(['li-wen', 'zhao-min']);
  });

  it('takes a label for its node', () => {
    const { drawing, cy, state } = bound();
    drawing.label = 'zhao-min';
    cy.emit(pointer('mousemove'));
    expect(state().hovered).toBe('zhao-min');
    cy.emit(pointer('tap'));
    expect(state().select).toBe('zhao-min');
  });

  it('focuses on a node by a double click, not on a tie', () => {
    const { controller, cy, state } = bound();
    vi.spyOn(controller, 'pointAt').mockReturnValue('li-wen~maryam-hosseini');
    cy.emit(pointer('dbltap'));
    expect(state().focus).toBeUndefined();
    cy.getElementById('li-wen').emit(pointer('dbltap'));
    expect(state().focus).toEqual({ centre: 'li-wen', depth: 1 });
  });

  it('hovers nodes and ties, and tells once', () => {
    const { session, controller, cy, state } = bound();
    const told = vi.fn();
    session.store.subscribe(told);
    cy.getElementById('li-wen').emit(pointer('mouseover'));
    cy.getElementById('li-wen').emit(pointer('mousemove'));
    expect(state().hovered).toBe('li-wen');
    expect(told).toHaveBeenCalledTimes(1);
    cy.getElementById('li-wen').emit(pointer('mouseout'));
    expect(state().hovered).toBeUndefined();
    vi.spyOn(controller, 'pointAt').mockReturnValue('li-wen~maryam-hosseini');
    cy.emit(pointer('mousemove'));
    expect(state().hovered).toBe('li-wen~maryam-hosseini');
  });

  it('draws a box from where it began to where the pointer is, and takes it away', () => {
    const { around, drawing, cy } = bound();
    cy.emit(pointer('tapdrag', {}, [5, 5]));
    expect(around.waiting()).toBe(0);
    cy.emit(pointer('boxstart', {}, [100, 90]));
    cy.emit(pointer('tapdrag', {}, [40, 200]));
    around.pass();
    expect(drawing.last().box).toEqual({ x: 40, y: 90, width: 60, height: 110 });
    cy.emit(pointer('boxend', {}, [40, 200]));
    around.pass();
    expect(drawing.last().box).toBeUndefined();
  });

  it('chooses what a box holds, all at once', async () => {
    const { session, cy, state } = bound();
    const told = vi.fn();
    session.store.subscribe(told);
    for (const id of ['li-wen', 'zhao-min']) cy.getElementById(id).emit('box');
    await Promise.resolve();
    expect(state().chosen).toEqual(['li-wen', 'zhao-min']);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('pins what is dragged', () => {
    const { around, drawing, cy, state, mark } = bound();
    const before = placeIn(drawing.last(), 'li-wen');
    cy.getElementById('li-wen').position({ x: 210, y: -340 }).emit('drag');
    around.pass();
    expect(placeIn(drawing.last(), 'li-wen')).toEqual([210, -340]);
    expect(state().pinned).toEqual({});
    cy.getElementById('li-wen').emit('dragfree');
    expect(state().pinned).toEqual({ 'both/sides': { 'li-wen': [210, -340] } });
    around.pass();
    expect(placeIn(drawing.last(), 'li-wen')).toEqual([210, -340]);
    expect(mark('li-wen') & SIGN.pinned).toBe(SIGN.pinned);
    state().unpin();
    around.pass();
    expect(placeIn(drawing.last(), 'li-wen')).toEqual(before);
  });

  it('moves the camera', () => {
    const { around, controller, drawing, cy } = bound();
    const { zoom, x, y } = controller.camera();
    cy.panBy({ x: 12, y: -7 });
    expect(controller.camera()).toEqual({ zoom, x: x + 12, y: y - 7 });
    around.pass();
    expect(drawing.last().camera).toEqual(controller.camera());
    controller.zoomBy(1.5, [0, 0]);
    expect({ zoom: cy.zoom(), ...cy.pan() }).toEqual(controller.camera());
  });
});
