import { describe, expect, it, vi } from 'vitest';
import { GraphController } from '../../src/graph/controller.ts';
import type { Point } from '../../src/layout/types.ts';
import { indexDataset } from '../../src/network/network.ts';
import { Tally } from '../../src/network/tally/tally.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { circlesOf, fakeDrawing, fakeFrames, SCREEN, screenPlaceIn } from '../fixtures/graphStand.ts';
import { tiny } from '../fixtures/tiny.ts';

const network = indexDataset(tiny);
const TIE = 'li-wen~maryam-hosseini';

function standing() {
  const around = fakeFrames();
  const controller = new GraphController(network, 'light', around);
  const drawing = fakeDrawing();
  controller.resize(SCREEN);
  controller.draw(drawing);
  controller.place(circlesOf(network, 'both'));
  controller.show(new Tally(network), DEFAULT_VIEW);
  controller.flush();
  const hover = (hovered?: string): void => {
    controller.highlight({ hovered });
    controller.flush();
  };
  return { controller, drawing, hover };
}

describe('the point of the hovered thing', () => {
  it('is that of a node, and changes only when it moves', () => {
    const { controller, drawing, hover } = standing();
    const told = vi.fn();
    const stop = controller.onHoverPoint(told);
    hover('li-wen');
    const point = controller.hoverPoint();
    const [x, y] = screenPlaceIn(drawing.last(), 'li-wen');
    expect(point).toMatchObject({ id: 'li-wen', x, y });
    controller.restyle('dark');
    controller.flush();
    expect(controller.hoverPoint()).toBe(point);
    expect(told).toHaveBeenCalledTimes(1);
    controller.zoomBy(2, [x - 10, y]);
    controller.flush();
    expect(controller.hoverPoint()).toMatchObject({ x: expect.closeTo(x + 10), y: expect.closeTo(y) });
    hover();
    expect(controller.hoverPoint()).toBeUndefined();
    stop();
    hover('li-wen');
    expect(told).toHaveBeenCalledTimes(3);
  });

  it('of a tie is its middle when it is hovered from elsewhere, and where the pointer met it', () => {
    const { controller, drawing, hover } = standing();
    hover(TIE);
    const middle = controller.hoverPoint();
    const ends = ['li-wen', 'maryam-hosseini'].map((id) => screenPlaceIn(drawing.last(), id));
    const [[x0, y0] = [0, 0], [x1, y1] = [0, 0]] = ends;
    const bow = 0.09 * Math.hypot(x1 - x0, y1 - y0);
    expect(Math.hypot((middle?.x ?? 0) - (x0 + x1) / 2, (middle?.y ?? 0) - (y0 + y1) / 2)).toBeLessThan(bow);
    hover();
    const parts = Array.from({ length: 40 }, (_, index) => index / 40);
    const onLine = parts.map((part): Point => [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part]);
    const at = onLine.find((point) => controller.pointAt(point) === TIE) ?? [0, 0];
    // The last line that was met is the one that counts.
    expect(controller.pointAt(at)).toBe(TIE);
    hover(TIE);
    expect(controller.hoverPoint()).toMatchObject({ id: TIE, x: at[0], y: at[1] });
  });

  it('is none of what is not drawn', () => {
    const { controller, hover } = standing();
    hover('nobody');
    expect(controller.hoverPoint()).toBeUndefined();
  });
});

describe('what is at a point', () => {
  it('is what is written there before any tie, and nothing on the ground', () => {
    const { controller, drawing, hover } = standing();
    hover(TIE);
    const { x = 0, y = 0 } = controller.hoverPoint() ?? {};
    drawing.label = 'zhao-min';
    expect(controller.pointAt([x, y])).toBe('zhao-min');
    drawing.label = undefined;
    expect(controller.pointAt([x, y])).toBe(TIE);
    expect(controller.pointAt([-500, -500])).toBeUndefined();
  });

  it('is the event where a joint is met', () => {
    const { controller, drawing } = standing();
    controller.place(circlesOf(network, 'events'));
    controller.show(new Tally(network), { ...DEFAULT_VIEW, lens: 'events' });
    controller.flush();
    const [[x0, y0], [x1, y1]] = [
      screenPlaceIn(drawing.last(), 'call'),
      screenPlaceIn(drawing.last(), 'li-wen'),
    ];
    expect(controller.pointAt([x0 + (x1 - x0) * 0.02, y0 + (y1 - y0) * 0.02])).toBe('call');
  });
});
