/** The questions of a hand on the timeline and on a filter. */
import type { Network } from '../../src/network/network.ts';
import { OPEN_QUESTION } from '../../src/network/question.ts';
import type { Question } from '../../src/network/types.ts';

/** The window is a fifth of the range and moves by half a hundredth, as a hand drags it. */
export const WIDTH = 0.2;
export const STEP = 0.005;

/** The window that begins at this part of the range. */
export function windowAt({ extent: { from, to } }: Network, part: number, width = WIDTH): Question {
  const range = to - from;
  const start = Math.round(from + part * range);
  return { ...OPEN_QUESTION, window: { from: start, to: Math.round(start + width * range) } };
}

/** From one end of the range to the other. */
export function drag(network: Network): readonly Question[] {
  const count = Math.floor((1 - WIDTH) / STEP);
  return Array.from({ length: count }, (_, at) => windowAt(network, at * STEP));
}

/** To and fro between windows that have nothing in common. */
export function jumps(network: Network): readonly Question[] {
  return Array.from({ length: 40 }, (_, at) =>
    windowAt(network, at % 2 === 0 ? 0.05 + at / 400 : 0.7 - at / 400),
  );
}

/** Topics switched on and off, one after the other, while the window stands. */
export function toggles(network: Network): readonly Question[] {
  const question = windowAt(network, 0.4);
  return [...network.topics.keys()]
    .slice(0, 8)
    .flatMap((topic) => [{ ...question, filters: { ...question.filters, topic: [topic] } }, question]);
}
