/**
 * The state as the panels see it. Steps of the window can come with every frame, faster than long lists can be
 * written; panels follow when the hand rests, and now and then while it moves. Any other change they see at once.
 */
import type { AppState, AppStore } from './store.ts';

/** A store that is read and watched only. */
export type Watched = Pick<AppStore, 'getState' | 'getInitialState' | 'subscribe'>;

/** The parts of the browser that waiting needs; a test passes its own. */
export interface Rests {
  readonly later: (callback: () => void, milliseconds: number) => () => void;
  /** Calls back when the page has nothing else to do; the result takes the request back. */
  readonly idle: (callback: () => void) => () => void;
  readonly now: () => number;
}

/** The hand rests when it has not moved the window for so many milliseconds. */
const REST = 120;
/** Steps of playing come further apart and are no rests; that it has ended is another change of the state. */
const REST_IN_PLAY = 1000;
/** While it moves, panels follow no more often than this, in milliseconds. */
const NOW_AND_THEN = 400;
/** Following may take one part in so many of the time. */
const SHARE = 16;

const BROWSER: Rests = {
  later: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  idle: (callback) => {
    if (typeof requestIdleCallback !== 'function') return BROWSER.later(callback, REST);
    const request = requestIdleCallback(callback);
    return () => cancelIdleCallback(request);
  },
  now: () => performance.now(),
};

/** Follows a store as panels do, for as long as the store lives. */
export function createSettled(store: AppStore, { later, idle, now }: Rests = BROWSER): Watched {
  const watchers = new Set<(state: AppState, previous: AppState) => void>();
  let settled = store.getState();
  let stop: (() => void) | undefined;
  let forget: (() => void) | undefined;
  let latest = now();
  let pause = NOW_AND_THEN;

  const follow = (): void => {
    stop?.();
    stop = undefined;
    const previous = settled;
    settled = store.getState();
    if (settled === previous) return;
    const start = now();
    for (const watcher of watchers) watcher(settled, previous);
    forget?.();
    // What panels do is mostly done after they have been told: it is over when the page has time again.
    forget = idle(() => {
      forget = undefined;
      latest = now();
      pause = Math.max(NOW_AND_THEN, SHARE * (latest - start));
    });
  };
  store.subscribe((state, previous) => {
    if (!isStep(state, previous)) return follow();
    const isMoving = stop !== undefined;
    stop?.();
    if (isMoving && forget === undefined && now() - latest >= pause) return follow();
    if (!isMoving) latest = now();
    stop = later(follow, state.playback.playing ? REST_IN_PLAY : REST);
  });
  return {
    getState: () => settled,
    getInitialState: store.getInitialState,
    subscribe: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}

/** Whether nothing but the window has moved. */
function isStep(state: AppState, previous: AppState): boolean {
  if (state.window === previous.window) return false;
  const keys = Object.keys(state) as (keyof AppState)[];
  return keys.every((key) => key === 'window' || key === 'continuous' || state[key] === previous[key]);
}
