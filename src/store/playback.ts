/** The only timer of the timeline: while the state says `playing`, it moves the window on, month by month. */
import { playStart, playStep } from '../network/timeline.ts';
import type { Session } from './session.ts';

/** The parts of the browser's `window` that are used; a test passes its own clock. */
export interface Clock {
  setInterval(callback: () => void, milliseconds: number): number;
  clearInterval(timer: number | undefined): void;
}

/** Months per step: the smallest that the bars show. */
const STEP_MONTHS = 1;

/**
 * Follows the store's `playback`: starts where the window stands (at the beginning, where it has reached the
 * end), and pauses at the end of the timeline. Returns a function that stops it for good.
 */
export function runPlayback(
  { store, network }: Pick<Session, 'store' | 'network'>,
  clock: Clock,
): () => void {
  let timer: number | undefined;
  const stop = (): void => {
    clock.clearInterval(timer);
    timer = undefined;
  };
  const step = (): void => {
    const { window, playback, setWindow, pause } = store.getState();
    const next = playStep(window, network.extent, playback.mode, STEP_MONTHS);
    if (next === undefined) pause();
    else setWindow(next, { continuous: true });
  };
  const start = (): void => {
    const { playback } = store.getState();
    timer = clock.setInterval(step, (1000 * STEP_MONTHS) / playback.speed);
  };
  const unsubscribe = store.subscribe((state, previous) => {
    const { playback, window, setWindow } = state;
    if (playback === previous.playback) return;
    stop();
    if (!playback.playing) return;
    start();
    if (previous.playback.playing) return;
    const first = playStart(window, network.extent, playback.mode);
    if (first !== window) setWindow(first, { continuous: true });
  });
  return () => {
    stop();
    unsubscribe();
  };
}
