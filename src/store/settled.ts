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
  readonly now: () => number;
}

/** The hand rests when it has not moved the window for so many milliseconds. */
const REST = 120;
/** While it moves, panels follow no more often than this, in milliseconds. */
const NOW_AND_THEN = 400;
/** Following may take one part in so many of the time. */
const SHARE = 16;

const BROWSER: Rests = {
  later: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
};

/** Follows a store as panels do, for as long as the store lives. */
export function createSettled(store: AppStore, { later, now }: Rests = BROWSER): Watched {
  const watchers = new Set<(state: AppState, previous: AppState) => void>();
  let settled = store.getState();
  let stop: (() => void) | undefined;
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
    latest = now();
    pause = Math.max(NOW_AND_THEN, SHARE * (latest - start));
  };
  store.subscribe((state, previous) => {
    if (!isStep(state, previous)) return follow();
    const isMoving = stop !== undefined;
    stop?.();
    if (isMoving && now() - latest >= pause) return follow();
    if (!isMoving) latest = now();
    stop = later(follow, REST);
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
