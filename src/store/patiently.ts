/** Long work on the page's own thread, in short turns with rests in which the page answers its reader. */

/** The parts of the browser that resting needs; a test passes its own. */
export interface Pace {
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Lets the page do what waits. */
  readonly rest: () => Promise<void>;
}

/** Half a frame, in milliseconds. */
const TURN = 8;

const BROWSER: Pace = {
  now: () => performance.now(),
  // Older browsers have no `yield` and make a timer wait for a few milliseconds.
  rest: () => globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)),
};

/** Does all steps of some work; before each rest it tells the latest. */
export async function patiently<Step, Answer>(
  work: Generator<Step, Answer>,
  tell: (step: Step) => void = () => undefined,
  { now, rest }: Pace = BROWSER,
): Promise<Answer> {
  let start = now();
  let step = work.next();
  while (step.done !== true) {
    if (now() - start >= TURN) {
      tell(step.value);
      await rest();
      start = now();
    }
    step = work.next();
  }
  return step.value;
}
