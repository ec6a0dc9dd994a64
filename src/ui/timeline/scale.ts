/** Days on the page: the timeline is a straight line from the first day of the extent to its last. */
import { calendarOf, type Day, firstOfMonth } from '../../dataset/day.ts';
import type { Extent } from '../../network/network.ts';

export type Unit = 'month' | 'year';

/** A bar narrower than this, in pixels, is not seen as one. */
const NARROWEST_BAR = 4;
/** Room in pixels that a year needs to be written below the bars. */
const LABEL_ROOM = 44;

/** How far along the line a day begins, from 0 to 1. */
export function fractionOf(extent: Extent, day: Day): number {
  const fraction = (day - extent.from) / (extent.to + 1 - extent.from);
  return Math.min(Math.max(fraction, 0), 1);
}

/** The day at a place along the line; beyond its ends, the first or the last. */
export function dayAt(extent: Extent, fraction: number): Day {
  const day = extent.from + Math.floor(fraction * (extent.to + 1 - extent.from));
  return Math.min(Math.max(day, extent.from), extent.to);
}

/** Whether months stand wide enough on a line of so many pixels to be told apart. */
export function monthsFit(extent: Extent, width: number): boolean {
  return width / monthsOf(extent) >= NARROWEST_BAR;
}

/** Years that are named below the line, so many apart that their names do not touch. */
export function yearTicks(extent: Extent, width: number): readonly { year: number; fraction: number }[] {
  const first = calendarOf(extent.from).year;
  const last = calendarOf(extent.to).year;
  const room = Math.max(1, Math.floor(width / LABEL_ROOM));
  const apart = [1, 2, 5, 10, 20, 50, 100].find((step) => (last - first + 1) / step <= room) ?? 200;
  const ticks = [];
  for (let year = Math.ceil(first / apart) * apart; year <= last; year += apart) {
    ticks.push({ year, fraction: fractionOf(extent, firstOfMonth(year, 1)) });
  }
  return ticks;
}

function monthsOf(extent: Extent): number {
  const from = calendarOf(extent.from);
  const to = calendarOf(extent.to);
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}
