// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { palettes } from '../../src/drawing/palette.ts';
import { emphasisOf } from '../../src/graph/emphasis.ts';
import type { Frame } from '../../src/graph/frame.ts';
import { Layers } from '../../src/graph/layers.ts';
import { withNames } from '../../src/graph/picture.ts';
import { indexDataset } from '../../src/network/network.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { crowdedDataset } from '../fixtures/crowdedDataset.ts';
import { pictureTo } from '../fixtures/graphStand.ts';
import { tiny } from '../fixtures/tiny.ts';

const network = indexDataset(tiny);
const SIZE = { width: 300, height: 200 };

/** A clock that a test sets: every look at it costs so many milliseconds. */
const clock = { now: 0, cost: 0 };

beforeEach(() => {
  Object.assign(clock, { now: 0, cost: 0 });
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock.now += clock.cost;
    return clock.now;
  });
  // jsdom has neither.
  vi.stubGlobal('ImageData', class {});
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(contextOf as never);
});

const contexts = new WeakMap<HTMLCanvasElement, Record<string, unknown>>();

/** As much of a context as is written to; what it does not have does nothing. */
function contextOf(this: HTMLCanvasElement): unknown {
  const known = contexts.get(this);
  if (known !== undefined) return known;
  const own: Record<string, unknown> = {
    canvas: this,
    putImageData: vi.fn(),
    strokeRect: vi.fn(),
    measureText: (text: string) => ({ width: text.length * 6 }),
  };
  const made = new Proxy(own, { get: (target, key: string) => target[key] ?? (() => undefined) });
  contexts.set(this, made);
  return made;
}

function stand(shown = network) {
  const [guides, labels, canvas] = ['guides', 'labels', 'network'].map(() =>
    document.createElement('canvas'),
  );
  if (guides === undefined || labels === undefined || canvas === undefined) throw new Error('No canvas.');
  const layers = new Layers({ guides, labels, network: canvas });
  const picture = pictureTo(shown, DEFAULT_VIEW);
  const frame: Frame = {
    picture,
    guides: [],
    camera: { zoom: 0.3, x: 150, y: 100 },
    size: SIZE,
    palette: palettes.light,
    emphasis: emphasisOf(picture, {}),
    highlight: {},
  };
  const put = (): unknown[][] =>
    vi.mocked(contextOf.call(canvas) as CanvasRenderingContext2D).putImageData.mock.calls;
  return { layers, frame, put, canvas, labels };
}

describe('the canvases', () => {
  it('are as large as the drawing, and get the whole picture first', () => {
    const { layers, frame, put, canvas } = stand();
    expect(layers.draw(frame, false)).toBe(true);
    expect([canvas.width, canvas.height]).toEqual([300, 200]);
    expect(put().map((call) => call.slice(1))).toEqual([[0, 0, 0, 0, 300, 200]]);
  });

  it('get only what has changed after that, and nothing for the same', () => {
    const { layers, frame, put } = stand();
    layers.draw(frame, false);
    layers.draw({ ...frame }, false);
    expect(put()).toHaveLength(1);
    layers.draw({ ...frame, emphasis: emphasisOf(frame.picture, { pinned: new Set(['li-wen']) }) }, false);
    const patches = put().slice(1);
    expect(patches.length).toBeGreaterThan(0);
    const area = patches.reduce((sum, [, , , , , width, height]) => sum + Number(width) * Number(height), 0);
    expect(area).toBeLessThan(300 * 200 * 0.2);
  });

  it('show a first picture that takes long now and then before it is finished, and no other one', () => {
    const { layers, frame, put } = stand(indexDataset(crowdedDataset(300, 1500)));
    clock.cost = 30;
    const shown: number[] = [];
    while (!layers.draw(frame, true)) shown.push(put().length);
    expect(shown.at(-1)).toBeGreaterThan(0);
    expect(new Set(shown).size).toBeLessThan(shown.length);
    const before = put().length;
    const moved = { ...frame, camera: { zoom: 0.6, x: 50, y: 60 } };
    while (!layers.draw(moved, false)) expect(put()).toHaveLength(before);
    expect(put().length).toBeGreaterThan(before);
  });

  it('follow a camera in haste as they are where drawing is slow, and are drawn anew when it rests', () => {
    const { layers, frame, put, canvas } = stand();
    clock.cost = 30;
    while (!layers.draw(frame, false));
    const before = put().length;
    const moved = { ...frame, camera: { zoom: 0.6, x: 50, y: 60 } };
    expect(layers.draw(moved, true)).toBe(true);
    expect(put()).toHaveLength(before);
    expect(canvas.style.transform).toBe('translate(-250px, -140px) scale(2)');
    while (!layers.draw(moved, false));
    expect(put().length).toBeGreaterThan(before);
    expect(canvas.style.transform).toBe('');
  });

  it('show what a hand has moved in haste too, where drawing is slow', () => {
    const { layers, frame, put } = stand();
    clock.cost = 30;
    while (!layers.draw(frame, false));
    const before = put().length;
    const node = frame.picture.plan.numbers.get('li-wen') ?? -1;
    layers.move(node, [5, 5]);
    layers.draw({ ...frame, picture: withNames(frame.picture) }, true);
    expect(put().length).toBeGreaterThan(before);
  });

  it('know which name is written at a point', () => {
    const { layers, frame } = stand();
    const near = { ...frame, camera: { zoom: 1, x: 150, y: 100 } };
    layers.draw(near, false);
    const points = Array.from({ length: 30 * 20 }, (_, at): [number, number] => [
      (at % 30) * 10,
      Math.floor(at / 30) * 10,
    ]);
    const found = new Set(points.map((point) => layers.labelAt(point)));
    expect(found.size).toBeGreaterThan(2);
    for (const id of found) if (id !== undefined) expect(frame.picture.named().byId.has(id)).toBe(true);
    expect(layers.labelAt([-50, -50])).toBeUndefined();
  });

  it('draw nothing where the browser gives no context', () => {
    const { layers, frame } = stand();
    vi.mocked(HTMLCanvasElement.prototype.getContext).mockReturnValue(null);
    expect(layers.draw(frame, false)).toBe(true);
  });
});
