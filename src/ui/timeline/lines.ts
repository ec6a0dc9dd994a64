/** How the timeline is divided from top to bottom, in pixels. */
import type { Bin } from '../../network/histogram.ts';

export const LINE = {
  /** Where the bars stand: the height of the highest. */
  ground: 54,
  /** Of the strip of sources that hangs from the ground. */
  strip: 8,
  /** Of the lane of absences, where there are any. */
  lane: 8,
  /** Of the years below. */
  axis: 15,
} as const;

/** The lane of absences: its middle, and the largest ring in it. */
export const LANE = { y: LINE.ground + LINE.strip + 1 + LINE.lane / 2, radius: 2.75 } as const;

/** The height of the lane: a timeline without absences has none. */
export function laneOf(bins: readonly Bin[]): number {
  return bins.some(({ filed }) => filed > 0) ? LINE.lane : 0;
}

export function heightOf(bins: readonly Bin[]): number {
  return LINE.ground + LINE.strip + laneOf(bins) + LINE.axis;
}
