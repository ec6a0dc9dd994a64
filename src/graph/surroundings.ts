/** What the graph needs of the page around it, given from outside so that tests can hold the clock. */
export interface Surroundings {
  /** Calls back once before the next frame is painted; the result takes the request back. */
  readonly frame: (callback: () => void) => () => void;
  /** Milliseconds of a clock that never runs back. */
  readonly now: () => number;
  /** Whether the reader asks for less motion. */
  readonly isCalm: () => boolean;
}

const CALM = '(prefers-reduced-motion: reduce)';

/** The browser's own. */
export const browser: Surroundings = {
  frame: (callback) => {
    const request = requestAnimationFrame(callback);
    return () => cancelAnimationFrame(request);
  },
  now: () => performance.now(),
  isCalm: () => matchMedia(CALM).matches,
};

/** Calls `run` at most once a frame however often it is asked to. */
export function oncePerFrame(
  { frame }: Pick<Surroundings, 'frame'>,
  run: () => void,
): { readonly ask: () => void; readonly cancel: () => void } {
  let takeBack: (() => void) | undefined;
  return {
    ask: () => {
      takeBack ??= frame(() => {
        takeBack = undefined;
        run();
      });
    },
    cancel: () => {
      takeBack?.();
      takeBack = undefined;
    },
  };
}
