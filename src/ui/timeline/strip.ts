/** Where the buttons of the strip lie, and which bin a key leads to. */
import type { Bin } from '../../network/histogram.ts';
import type { Extent } from '../../network/network.ts';
import { fractionOf } from './scale.ts';

/** In pixels along the line. */
export interface Place {
  readonly left: number;
  readonly width: number;
  /** Of the bin, from the left of the button. */
  readonly middle: number;
}

/** A button is this wide where its neighbours leave room. */
const TARGET = 24;

/** The buttons of bins with a ring: as wide as a hand needs, each nearer to its own ring than to any other. */
export function placesOf(bins: readonly Bin[], extent: Extent, width: number): ReadonlyMap<Bin, Place> {
  const rings = bins
    .filter(({ filed }) => filed > 0)
    .map((bin) => ({ bin, at: middleOf(bin, extent, width) }));
  return new Map(
    rings.map(({ bin, at }, index) => {
      const before = rings[index - 1]?.at ?? Number.NEGATIVE_INFINITY;
      const after = rings[index + 1]?.at ?? Number.POSITIVE_INFINITY;
      const left = Math.max(at - TARGET / 2, (before + at) / 2);
      const right = Math.min(at + TARGET / 2, (at + after) / 2);
      return [bin, { left, width: right - left, middle: at - left }];
    }),
  );
}

/** The button of a bin without a ring: there only while the keyboard stands on it. */
export function placeOf(bin: Bin, extent: Extent, width: number): Place {
  const at = middleOf(bin, extent, width);
  return { left: at - TARGET / 2, width: TARGET, middle: TARGET / 2 };
}

function middleOf(bin: Bin, extent: Extent, width: number): number {
  return ((fractionOf(extent, bin.from) + fractionOf(extent, bin.to + 1)) / 2) * width;
}

/**
 * Left and right lead to the next ring (bar by bar where there are none), up and down to the next bar, Home
 * and End to the first and last ring. None for other keys and where there is no further one.
 */
export function stepFrom(bins: readonly Bin[], from: Bin, key: string): Bin | undefined {
  const ringed = bins.filter(({ filed }) => filed > 0);
  const stops = ringed.length > 0 ? ringed : bins;
  switch (key) {
    case 'ArrowLeft':
      return stops.findLast((bin) => bin.from < from.from);
    case 'ArrowRight':
      return stops.find((bin) => bin.from > from.from);
    case 'ArrowDown':
      return bins.findLast((bin) => bin.from < from.from);
    case 'ArrowUp':
      return bins.find((bin) => bin.from > from.from);
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}
