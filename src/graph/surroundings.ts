/** What the graph needs of the page around it, given from outside so that tests can hold the clock. */
export interface Surroundings {
  /** Calls back once before the next frame is painted; the result takes the request back. */
  readonly frame: (callback: () => void) => () => void;
  /** Calls back once after so many milliseconds; the result takes the request back. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
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
  later: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  now: () => performance.now(),
  isCalm: () => matchMedia(CALM).matches,
};

/** Calls `run` at most once a frame however often it is asked to. */
export interface Frames {
  readonly ask: () => void;
  /** Runs now what was asked for. */
  readonly flush: () => void;
  readonly cancel: () => void;
}

export function oncePerFrame({ frame }: Pick<Surroundings, 'frame'>, run: () => void): Frames {
  let takeBack: (() => void) | undefined;
  const cancel = (): void => {
    takeBack?.();
    takeBack = undefined;
  };
  return {
    ask: () => {
      takeBack ??= frame(() => {
        takeBack = undefined;
        run();
      });
    },
    flush: () => {
      if (takeBack === undefined) return;
      cancel();
      run();
    },
    cancel,
  };
}
