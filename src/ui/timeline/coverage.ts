/** How well the time is covered, as outlines below the bars, in pixels. */
import { type Bin, type Coverage, coverageOf } from '../../network/histogram.ts';
import type { Extent } from '../../network/network.ts';
import { fractionOf } from './scale.ts';

/** Where the lane of absences lies, and how large a ring may be. */
export interface Lane {
  readonly width: number;
  /** Of the middle of the lane, from the top. */
  readonly y: number;
  /** Of the largest ring. */
  readonly radius: number;
}

/** Paths in SVG's language. */
export interface CoveragePaths {
  /** The ground under bins with an event or a source, and under the others. */
  readonly known: string;
  readonly unknown: string;
  /** A ring in each bin that an absence is filed under. */
  readonly rings: string;
  /** From there over the other bins that its time meets, with a stop at the end. */
  readonly reaches: string;
}

/** Pixels between two rings of neighbouring bins. */
const GAP = 1;
/** Half the height of the stop, in pixels. */
const STOP = 2;

/** `ground` is the height at which the bars stand. */
export function coveragePaths(
  bins: readonly Bin[],
  extent: Extent,
  ground: number,
  { width, y, radius }: Lane,
): CoveragePaths {
  const left = (bin: Bin) => round(fractionOf(extent, bin.from) * width);
  const right = (bin: Bin) => round(fractionOf(extent, bin.to + 1) * width);
  let known = '';
  let unknown = '';
  let rings = '';
  let reaches = '';
  const ringOf = ringSize(bins, width, radius);
  for (const [index, bin] of bins.entries()) {
    const stretch = `M${left(bin)} ${ground}H${right(bin)}`;
    if (coverageOf(bin) === 'neither') unknown += stretch;
    else known += stretch;
    const middle = round((left(bin) + right(bin)) / 2);
    if (bin.filed > 0) {
      rings += `M${round(middle - ringOf)} ${y}a${ringOf} ${ringOf} 0 1 0 ${ringOf * 2} 0a${ringOf} ${ringOf} 0 1 0 ${-ringOf * 2} 0`;
    }
    const next = bins[index + 1];
    const shared = next === undefined ? 0 : bin.absences.filter((one) => next.absences.includes(one)).length;
    if (next !== undefined && shared > 0) {
      const start = bin.filed > 0 ? round(middle + ringOf) : middle;
      const end = (left(next) + right(next)) / 2 - (next.filed > 0 ? ringOf : 0);
      if (end > start) reaches += `M${start} ${y}H${round(end)}`;
    }
    // A stop where something that came from before goes no further.
    if (bin.filed === 0 && bin.absences.length > shared) reaches += `M${middle} ${y - STOP}v${STOP * 2}`;
  }
  return { known, unknown, rings, reaches };
}

/** So that the rings of neighbouring bins do not touch. */
function ringSize(bins: readonly Bin[], width: number, largest: number): number {
  return round(Math.min(largest, Math.max(1.5, (width / bins.length - GAP) / 2)));
}

/** How many bins are covered how well, and in how many of them something was looked for. */
export function coverageCounts(bins: readonly Bin[]): Readonly<Record<Coverage | 'lookedFor', number>> {
  const counts = { events: 0, sources: 0, neither: 0, lookedFor: 0 };
  for (const bin of bins) {
    counts[coverageOf(bin)] += 1;
    if (bin.filed > 0) counts.lookedFor += 1;
  }
  return counts;
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
