/** Ties store and graph together: the state to the controller, and the reader's hand to the state. */
import { pinsOf } from '../store/display.ts';
import { remember } from '../store/remember.ts';
import type { Session } from '../store/session.ts';
import type { AppState } from '../store/store.ts';
import type { GraphController } from './controller.ts';
import type { Highlight } from './emphasis.ts';
import { gestures } from './gestures.ts';
import { createPlacements, type Placements, withPins } from './placements.ts';
import { NO_STRETCH, type StretchWatch, stretched } from './stretch.ts';
import { browser, oncePerFrame, type Surroundings } from './surroundings.ts';

/** What a test gives in place of the real thing. */
export interface BindOptions {
  readonly placements?: Placements;
  readonly around?: Pick<Surroundings, 'frame'>;
  readonly stretch?: StretchWatch;
}

/**
 * Keeps the graph at what the state says, at most once a frame, until the result is called. An arrangement
 * that has to be worked out first leaves the old picture standing until it is there.
 */
export function bindGraph(
  session: Session,
  controller: GraphController,
  options: BindOptions = {},
): () => void {
  const {
    placements = createPlacements(session.network, session.positions),
    around = browser,
    stretch = NO_STRETCH,
  } = options;
  let isBound = true;
  const frame = oncePerFrame(around, () => bring());
  const bring = createBringer(session, controller, placements, stretch.now, () => {
    if (isBound) frame.ask();
  });
  const undo = [
    session.store.subscribe(frame.ask),
    stretch.onChange(frame.ask),
    ...gestures(session.store, controller, stretch.now).map((listener) => controller.listen(listener)),
  ];
  bring();
  return () => {
    isBound = false;
    frame.cancel();
    for (const step of undo) step();
  };
}

/** What brings the graph to the state; what has not changed costs comparisons only. */
function createBringer(
  { store, tally, selectors }: Session,
  controller: GraphController,
  placements: Placements,
  stretchNow: StretchWatch['now'],
  again: () => void,
): () => void {
  const pinned = remember(withPins);
  const placed = remember(stretched);
  const highlightOf = rememberedHighlight();
  /** What is on its way. */
  let asked: string | undefined;
  const load = ({ lens, layout }: AppState): void => {
    const key = `${lens}/${layout}`;
    if (asked === key) return;
    asked = key;
    const end = (): void => {
      if (asked === key) asked = undefined;
    };
    placements.load(lens, layout, again).then(
      () => {
        end();
        again();
      },
      () => {
        end();
        // It was stopped, or code could not be fetched; circles need the least.
        if (isCurrent(lens, layout)) store.getState().setLayout('circles');
      },
    );
  };
  const isCurrent = (lens: AppState['lens'], layout: AppState['layout']): boolean =>
    store.getState().lens === lens && store.getState().layout === layout;
  const look = createCameraman(controller);
  return () => {
    const state = store.getState();
    const placement = placements.known(state.lens, state.layout);
    if (placement?.layout !== state.layout) load(state);
    if (placement === undefined) return;
    const stretch = stretchNow();
    controller.place(placed(pinned(placement, pinsOf(state)), stretch), { moving: true });
    controller.show(tally, selectors.question(state));
    const focus = selectors.focus(state);
    controller.highlight(highlightOf(state, focus));
    look(`${state.lens}/${placement.layout}/${stretch}`, state.focus, focus);
    controller.flush();
  };
}

/**
 * Moves the camera for another picture, and for another focus: who looks at a neighbourhood wants to see all
 * of it. Filters, the window and leaving a focus move nothing.
 */
function createCameraman(controller: GraphController) {
  let shown: string | undefined;
  let around: AppState['focus'];
  return (
    picture: string,
    focus: AppState['focus'],
    neighbourhood: ReadonlySet<string> | undefined,
  ): void => {
    if (shown !== undefined && shown !== picture) controller.fit();
    if (neighbourhood !== undefined && focus !== around) controller.fit([...neighbourhood]);
    shown = picture;
    around = focus;
  };
}

/** The same object while nothing about the highlight has changed. */
function rememberedHighlight(): (state: AppState, focus: ReadonlySet<string> | undefined) => Highlight {
  const pinnedIds = remember((pins: object) => new Set(Object.keys(pins)));
  const make = remember(
    (
      selected: string | undefined,
      hovered: string | undefined,
      chosen: readonly string[],
      focus: ReadonlySet<string> | undefined,
      pinned: ReadonlySet<string>,
    ): Highlight => ({ selected, hovered, chosen, focus, pinned }),
  );
  return (state, focus) => make(state.select, state.hovered, state.chosen, focus, pinnedIds(pinsOf(state)));
}
