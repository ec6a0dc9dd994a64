/** Short movements. */
import type { Surroundings } from './surroundings.ts';

/** Milliseconds: long enough for the eye to follow, too short to wait for. */
const DURATION = 180;

/** Fast at first, then coming to rest. */
function ease(part: number): number {
  return 1 - (1 - part) ** 3;
}

/**
 * Calls `step` once a frame with a part that grows from 0 to exactly 1. Where the reader asks for less
 * motion there is one step, at once. The result ends it where it is.
 */
export function tween(
  { frame, now, isCalm }: Pick<Surroundings, 'frame' | 'now' | 'isCalm'>,
  step: (part: number) => void,
): () => void {
  if (isCalm()) {
    step(1);
    return () => {};
  }
  const start = now();
  let takeBack = (): void => {};
  const next = (): void => {
    const part = Math.min(1, (now() - start) / DURATION);
    if (part < 1) takeBack = frame(next);
    step(ease(part));
  };
  takeBack = frame(next);
  return () => takeBack();
}
