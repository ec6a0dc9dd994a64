import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { palettes } from '../../src/drawing/palette.ts';
import { GraphController } from '../../src/graph/controller.ts';
import { indexDataset } from '../../src/network/network.ts';
import { Tally } from '../../src/network/tally/tally.ts';
import type { Question } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../fixtures/arbitraryQuestion.ts';
import {
  circlesOf,
  drawnIds,
  fakeDrawing,
  fakeFrames,
  placeIn,
  SCREEN,
  screenPlaceIn,
} from '../fixtures/graphStand.ts';
import { early, network, stand, standing, tally } from './stand.ts';

const idsOf = (question: Question): string[] => [...visible(network, question).actors.keys()].sort();

describe('showing', () => {
  it('draws exactly what is visible after any sequence of questions', () => {
    const law = fc.property(
      arbitraryDataset,
      fc.array(arbitraryQuestion, { maxLength: 4 }),
      (data, questions) => {
        const own = indexDataset(data);
        const answers = new Tally(own);
        const controller = new GraphController(own, 'light', fakeFrames());
        const drawing = fakeDrawing();
        controller.resize(SCREEN);
        controller.draw(drawing);
        for (const question of questions) {
          controller.place(circlesOf(own, question.lens));
          controller.show(answers, question);
          // Others ask the same tally other things.
          answers.ask(DEFAULT_VIEW);
          controller.flush();
          const seen = visible(own, question);
          const events =
            question.lens === 'events' ? seen.events.map((event) => own.events[event]?.event.id ?? '') : [];
          expect(drawnIds(drawing.last())).toEqual([...seen.actors.keys(), ...events].sort());
          const { scene } = controller.snapshot() ?? {};
          expect(scene?.ties).toHaveLength(seen.ties.size + seen.officeTies.size);
        }
      },
    );
    fc.assert(law, { numRuns: 60 });
  });

  it('asks for one frame however often it is told, and for none when it is told the same', () => {
    const { around, controller, drawing } = standing();
    const before = drawing.frames.length;
    controller.show(tally, early);
    controller.show(tally, DEFAULT_VIEW);
    controller.show(tally, early);
    expect(around.waiting()).toBe(1);
    around.pass();
    expect(drawing.frames).toHaveLength(before + 1);
    controller.show(tally, early);
    controller.restyle('light');
    expect(around.waiting()).toBe(0);
  });

  it('moves neither nodes nor camera', () => {
    const { controller, drawing, show } = standing();
    const { camera, picture } = drawing.last();
    show(early);
    show(DEFAULT_VIEW);
    expect(drawing.last().camera).toBe(camera);
    expect(drawing.last().picture.places).toBe(picture.places);
    expect(controller.camera()).toBe(camera);
  });
});

describe('drawing', () => {
  it('comes to what was told before it began', () => {
    const around = fakeFrames();
    const controller = new GraphController(network, 'light', around);
    controller.zoomBy(2);
    controller.fit();
    controller.centre('li-wen');
    controller.place(circlesOf(network, 'both'));
    controller.show(tally, early);
    controller.highlight({ selected: 'zhao-min' });
    const drawing = fakeDrawing();
    controller.resize(SCREEN);
    controller.draw(drawing);
    controller.flush();
    expect(drawnIds(drawing.last())).toEqual(idsOf(early));
    expect(drawing.last().highlight.selected).toBe('zhao-min');
    expect(Math.abs(placeIn(drawing.last(), 'zhao-min')[0])).toBeGreaterThan(0);
  });

  it('that has ended is not asked for any more, and another one takes its place', () => {
    const { around, controller, drawing, stop, show } = standing();
    const second = fakeDrawing();
    controller.draw(second);
    // The first was replaced: its end must not end the second.
    stop();
    const before = drawing.frames.length;
    show(early);
    expect(drawing.frames).toHaveLength(before);
    expect(drawnIds(second.last())).toEqual(idsOf(early));
    expect(around.waiting()).toBe(0);
  });

  it('follows the theme', () => {
    const { around, controller, drawing } = standing();
    expect(drawing.last().palette).toBe(palettes.light);
    controller.restyle('dark');
    around.pass();
    expect(drawing.last().palette).toBe(palettes.dark);
  });

  it('has everything visible on the screen at first', () => {
    const { drawing } = standing();
    for (const id of idsOf(DEFAULT_VIEW)) {
      const [x, y] = screenPlaceIn(drawing.last(), id);
      expect(Math.min(x, SCREEN.width - x, y, SCREEN.height - y)).toBeGreaterThan(0);
    }
  });

  it('has the box that a hand draws', () => {
    const { around, controller, drawing } = standing();
    const box = { x: 1, y: 2, width: 3, height: 4 };
    controller.box(box);
    around.pass();
    expect(drawing.last().box).toEqual(box);
    controller.box();
    around.pass();
    expect(drawing.last().box).toBeUndefined();
  });

  it('is told of first once, when something has been shown and placed', () => {
    const { around, controller, show } = stand();
    const told = vi.fn();
    const untold = vi.fn();
    controller.onFirstDraw(told);
    controller.onFirstDraw(untold)();
    show(DEFAULT_VIEW);
    around.pass();
    expect(told).not.toHaveBeenCalled();
    controller.place(circlesOf(network, 'both'));
    around.pass();
    around.pass();
    expect(told).toHaveBeenCalledTimes(1);
    expect(untold).not.toHaveBeenCalled();
    const late = vi.fn();
    controller.onFirstDraw(late);
    expect(late).toHaveBeenCalledTimes(1);
  });
});
