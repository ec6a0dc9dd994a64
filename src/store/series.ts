/** Tells whether a continuous change goes on with the series before it: the same drag, the same word. */

/** The parts of the browser's `window` that are used; a test passes its own. */
export interface Timers {
  setTimeout(callback: () => void, milliseconds: number): number;
  clearTimeout(timer: number | undefined): void;
}

/** After so long without a step, the next one begins another drag or another word. */
const ENDS_AFTER_MS = 1500;

export interface Series {
  /** Takes a step in what is being changed; says whether a series of such steps was under way. */
  step(what: string): boolean;
  end(): void;
}

export function createSeries(timers: Timers): Series {
  let running: string | undefined;
  let timer: number | undefined;
  const end = (): void => {
    timers.clearTimeout(timer);
    running = undefined;
  };
  const step = (what: string): boolean => {
    const goesOn = running === what;
    end();
    running = what;
    timer = timers.setTimeout(end, ENDS_AFTER_MS);
    return goesOn;
  };
  return { step, end };
}
