/** Graphs with everything but a screen and a page. */

import { bindGraph } from '../../src/graph/bind.ts';
import { GraphController } from '../../src/graph/controller.ts';
import { indexDataset } from '../../src/network/network.ts';
import { Tally } from '../../src/network/tally/tally.ts';
import type { Question } from '../../src/network/types.ts';
import { createSession } from '../../src/store/session.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import {
  circlesOf,
  drawnIds,
  fakeDrawing,
  fakeFrames,
  headless,
  listenerCount,
  readyPlacements,
  SCREEN,
} from '../fixtures/graphStand.ts';
import { tiny } from '../fixtures/tiny.ts';

export const network = indexDataset(tiny);
export const tally = new Tally(network);
export const early: Question = { ...DEFAULT_VIEW, window: { to: 17_000 } };

/** A controller that draws, and all of it once it has been told what to show. */
export function stand(calm = true) {
  const around = fakeFrames(calm);
  const controller = new GraphController(network, 'light', around);
  const drawing = fakeDrawing();
  controller.resize(SCREEN);
  const stop = controller.draw(drawing);
  const show = (question: Question): void => {
    controller.show(tally, question);
    controller.flush();
  };
  return { around, controller, drawing, stop, show };
}

export function standing(calm = true) {
  const stood = stand(calm);
  stood.controller.place(circlesOf(network, 'both'));
  stood.show(DEFAULT_VIEW);
  while (stood.around.waiting() > 0) stood.around.pass();
  return stood;
}

/** A graph that is bound to a session, all of it drawn, and a hand that holds it. */
export function bound(search = '') {
  const session = createSession(tiny, { search });
  const around = fakeFrames();
  const controller = new GraphController(session.network, 'light', around);
  const drawing = fakeDrawing();
  controller.resize(SCREEN);
  controller.draw(drawing);
  const cy = headless();
  const bare = listenerCount(cy);
  controller.attach(cy);
  const attached = listenerCount(cy);
  const undo = bindGraph(session, controller, { placements: readyPlacements(session.network), around });
  controller.beReady();
  while (around.waiting() > 0) around.pass();
  const state = () => session.store.getState();
  const shown = (): string[] => drawnIds(drawing.last());
  const mark = (id: string): number => {
    const { picture, emphasis } = drawing.last();
    return emphasis.nodes[picture.plan.numbers.get(id) ?? -1] ?? 0;
  };
  return { session, around, controller, drawing, cy, undo, state, shown, mark, bare, attached };
}
