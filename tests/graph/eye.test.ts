import { describe, expect, it, vi } from 'vitest';
import { fitCamera, onScreen } from '../../src/drawing/camera.ts';
import { Eye } from '../../src/graph/eye.ts';
import { fakeFrames, SCREEN } from '../fixtures/graphStand.ts';
import { sceneNode } from '../fixtures/scenes.ts';

const near = sceneNode('near', { x: 40, y: 30 });
const far = sceneNode('far', { x: -900, y: 700 });

function stand(calm = true, size = SCREEN) {
  const around = fakeFrames(calm);
  const onMove = vi.fn();
  const eye = new Eye(around, onMove);
  eye.resize(size);
  return { around, eye, onMove };
}

describe('the first fit', () => {
  it('waits until there is room, and is made good then', () => {
    const { eye } = stand(true, { width: 0, height: 0 });
    const before = eye.camera;
    eye.firstFit(() => [near, far]);
    expect(eye.camera).toBe(before);
    eye.resize(SCREEN);
    expect(eye.camera).toEqual(fitCamera({ nodes: [near, far] }, SCREEN));
  });

  it('is the only one, and goes without nodes', () => {
    const { eye } = stand();
    const before = eye.camera;
    eye.firstFit(() => []);
    expect(eye.camera).toBe(before);
    eye.firstFit(() => [near, far]);
    const fitted = eye.camera;
    eye.firstFit(() => [near]);
    expect(eye.camera).toBe(fitted);
  });
});

describe('another size', () => {
  it('is fitted again while the reader has not moved the camera', () => {
    const { eye } = stand();
    eye.fit([near, far], { moving: false });
    eye.resize({ width: 450, height: 300 });
    expect(eye.camera).toEqual(fitCamera({ nodes: [near, far] }, { width: 450, height: 300 }));
  });

  it('keeps zoom and middle once the reader has moved it', () => {
    const { eye } = stand();
    eye.fit([near, far], { moving: false });
    eye.take({ zoom: 0.7, x: 10, y: 20 });
    eye.resize({ width: 700, height: 800 });
    expect(eye.camera.zoom).toBe(0.7);
    expect(eye.camera.x).toBeCloseTo(10 - 100);
    expect(eye.camera.y).toBeCloseTo(20 + 100);
  });

  it('is told, and the same size is not', () => {
    const { eye, onMove } = stand();
    onMove.mockClear();
    eye.resize({ ...SCREEN });
    expect(onMove).not.toHaveBeenCalled();
    eye.resize({ width: 10, height: 10 });
    expect(onMove).toHaveBeenCalled();
  });
});

describe('centring', () => {
  it('brings the middle of some nodes to the middle of the screen, near enough to read', () => {
    const { eye } = stand();
    eye.take({ zoom: 0.1, x: 0, y: 0 });
    eye.centre([near]);
    const [x, y] = onScreen(eye.camera, [near.x, near.y]);
    expect([x, y]).toEqual([expect.closeTo(450), expect.closeTo(300)]);
    expect(eye.camera.zoom).toBe(0.9);
    eye.take({ zoom: 1.2, x: 0, y: 0 });
    eye.centre([near]);
    expect(eye.camera.zoom).toBe(1.2);
  });

  it('has all of them on the screen, and goes nowhere for nothing', () => {
    const { eye } = stand();
    eye.centre([near, far]);
    for (const node of [near, far]) {
      const [x, y] = onScreen(eye.camera, [node.x, node.y]);
      expect(Math.min(x, 900 - x, y, 600 - y)).toBeGreaterThan(0);
    }
    const before = eye.camera;
    eye.centre([]);
    expect(eye.camera).toBe(before);
  });
});

describe('a movement', () => {
  it('ends exactly where it leads, and tells of every step', () => {
    const { around, eye, onMove } = stand(false);
    const before = eye.camera;
    onMove.mockClear();
    eye.fit([near, far], {});
    expect(eye.camera).toBe(before);
    around.pass(60);
    const between = eye.camera.zoom;
    const goal = fitCamera({ nodes: [near, far] }, SCREEN);
    expect(between).toBeLessThan(before.zoom);
    expect(between).toBeGreaterThan(goal.zoom);
    around.pass(130);
    expect(eye.camera).toEqual(goal);
    expect(onMove).toHaveBeenCalledTimes(2);
    expect(around.waiting()).toBe(0);
  });

  it('ends where it is when the hand takes the camera', () => {
    const { around, eye } = stand(false);
    eye.fit([near, far], {});
    around.pass(60);
    const taken = { zoom: 2, x: 1, y: 2 };
    eye.take(taken);
    expect(around.waiting()).toBe(0);
    around.pass(200);
    expect(eye.camera).toBe(taken);
  });

  it('is a step at once for a reader who asks for less motion, and where none is wanted', () => {
    for (const [calm, moving] of [
      [true, true],
      [false, false],
    ] as const) {
      const { around, eye } = stand(calm);
      eye.fit([near, far], { moving });
      expect(eye.camera).toEqual(fitCamera({ nodes: [near, far] }, SCREEN));
      expect(around.waiting()).toBe(0);
    }
  });
});
