import { describe, expect, it, vi } from 'vitest';
import { palettes } from '../../src/drawing/palette.ts';
import { emphasisOf } from '../../src/graph/emphasis.ts';
import type { Frame } from '../../src/graph/frame.ts';
import { CROWD, Painter } from '../../src/graph/painter.ts';
import { indexDataset } from '../../src/network/network.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { fakeDrawing, fakeFrames, pictureTo, SCREEN } from '../fixtures/graphStand.ts';
import { tiny } from '../fixtures/tiny.ts';

const picture = pictureTo(indexDataset(tiny), DEFAULT_VIEW);
const frame: Frame = {
  picture,
  guides: [],
  camera: { zoom: 1, x: 0, y: 0 },
  size: SCREEN,
  palette: palettes.light,
  emphasis: emphasisOf(picture, {}),
  highlight: {},
};

function stand(drawn: number) {
  const around = fakeFrames();
  const onDraw = vi.fn();
  const painter = new Painter(around, { frame: () => frame, drawn: () => drawn, onDraw });
  const drawing = fakeDrawing();
  const stop = painter.start(drawing);
  return { around, painter, drawing, onDraw, stop };
}

describe('a painter', () => {
  it('seeks names in every frame among few nodes', () => {
    const { around, painter, drawing } = stand(CROWD);
    for (let step = 0; step < 3; step += 1) {
      painter.moved();
      around.pass();
    }
    expect(drawing.hasty).toEqual([false, false, false]);
    expect(around.alarms()).toBe(0);
  });

  it('is hasty in a crowd while things move, and makes it good when they rest', () => {
    const { around, painter, drawing } = stand(CROWD + 1);
    around.pass();
    for (let step = 0; step < 20; step += 1) {
      painter.moved();
      around.pass();
    }
    expect(drawing.hasty).toEqual(Array.from({ length: 21 }, () => true));
    around.pass(140);
    expect(drawing.frames).toHaveLength(21);
    around.pass(20);
    expect(drawing.hasty.at(-1)).toBe(false);
    around.pass(1000);
    expect([drawing.frames.length, around.waiting(), around.alarms()]).toEqual([22, 0, 0]);
  });

  it('takes its time for anything else than movement, in a crowd too', () => {
    const { around, painter, drawing } = stand(CROWD + 1);
    around.pass();
    painter.changed();
    painter.moved();
    around.pass();
    painter.moved();
    around.pass();
    expect(drawing.hasty).toEqual([true, false, true]);
  });

  it('lets no name keep the first picture of a crowd waiting, and writes them when all rests', () => {
    const { around, painter, drawing } = stand(CROWD + 1);
    const first = vi.fn();
    painter.onFirstDraw(first);
    around.pass();
    expect(first).toHaveBeenCalledTimes(1);
    around.pass(160);
    expect(drawing.hasty).toEqual([true, false]);
    expect([around.waiting(), around.alarms()]).toEqual([0, 0]);
  });

  it('goes on with the next frame until all is drawn, and only then has drawn for the first time', () => {
    const { around, painter, drawing, onDraw } = stand(1);
    const first = vi.fn();
    painter.onFirstDraw(first);
    drawing.unfinished = 2;
    around.pass();
    around.pass();
    expect(first).not.toHaveBeenCalled();
    around.pass();
    expect(first).toHaveBeenCalledTimes(1);
    expect(around.waiting()).toBe(0);
    expect(onDraw).toHaveBeenCalledTimes(3);
    expect(drawing.hasty).toEqual([false, false, false]);
  });

  it('asks for nothing more when it has ended', () => {
    const { around, painter, drawing, stop } = stand(CROWD + 1);
    around.pass();
    painter.moved();
    around.pass();
    stop();
    expect([around.waiting(), around.alarms()]).toEqual([0, 0]);
    painter.moved();
    around.pass(500);
    expect(drawing.frames).toHaveLength(2);
  });

  it('draws at once what has been asked for, and nothing that has not', () => {
    const { around, painter, drawing } = stand(1);
    painter.flush();
    painter.flush();
    expect(drawing.frames).toHaveLength(1);
    expect(around.waiting()).toBe(0);
  });
});
