import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onScreen } from '../../src/drawing/camera.ts';
import { cameraBetween, centredOn, FURTHEST, middleOf, NEAREST, zoomedBy } from '../../src/graph/camera.ts';
import { wheelFactor } from '../../src/graph/wheel.ts';

const number = fc.double({ min: -2000, max: 2000, noNaN: true });
const camera = fc.record({ zoom: fc.double({ min: 0.05, max: 4, noNaN: true }), x: number, y: number });
const point = fc.tuple(number, number);
const size = { width: 800, height: 600 };

describe('the camera', () => {
  it('keeps what is under the pointer there while zooming', () => {
    fc.assert(
      fc.property(camera, point, fc.double({ min: 0.2, max: 5, noNaN: true }), (from, fixed, factor) => {
        const to = zoomedBy(from, factor, fixed);
        const model = [(fixed[0] - from.x) / from.zoom, (fixed[1] - from.y) / from.zoom] as const;
        const [x, y] = onScreen(to, model);
        expect(x).toBeCloseTo(fixed[0], 4);
        expect(y).toBeCloseTo(fixed[1], 4);
        expect(to.zoom).toBeGreaterThanOrEqual(FURTHEST);
        expect(to.zoom).toBeLessThanOrEqual(NEAREST);
      }),
    );
  });

  it('has in the middle what it is centred on', () => {
    fc.assert(
      fc.property(point, camera, ([x, y], { zoom }) => {
        const middle = middleOf(centredOn([x, y], zoom, size), size);
        expect(middle[0]).toBeCloseTo(x, 4);
        expect(middle[1]).toBeCloseTo(y, 4);
      }),
    );
  });

  it('goes from one place to another', () => {
    const from = { zoom: 1, x: 0, y: 10 };
    const to = { zoom: 3, x: 100, y: 20 };
    expect(cameraBetween(from, to, 0)).toEqual(from);
    expect(cameraBetween(from, to, 0.5)).toEqual({ zoom: 2, x: 50, y: 15 });
    expect(cameraBetween(from, to, 1)).toEqual(to);
  });
});

describe('the wheel', () => {
  it.each([
    ['a notch towards the reader', { deltaY: 100, deltaMode: 0 }, 0.84],
    ['a notch away', { deltaY: -100, deltaMode: 0 }, 1.19],
    ['three lines', { deltaY: -3, deltaMode: 1 }, 1.09],
    ['a page', { deltaY: -1, deltaMode: 2 }, 1.31],
    ['a mad spin', { deltaY: -9000, deltaMode: 0 }, 1.31],
    ['a pinch on a touchpad', { deltaY: -4, deltaMode: 0, ctrlKey: true }, 1.04],
  ])('zooms gently by %s', (_, turn, factor) => {
    expect(wheelFactor({ ctrlKey: false, ...turn })).toBeCloseTo(factor, 2);
  });

  it('comes back by the same way', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (deltaY) => {
        const there = wheelFactor({ deltaY, deltaMode: 0, ctrlKey: false });
        const back = wheelFactor({ deltaY: -deltaY, deltaMode: 0, ctrlKey: false });
        expect(there * back).toBeCloseTo(1, 6);
      }),
    );
  });
});
