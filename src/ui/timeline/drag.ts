/** What a drag over the timeline means, in days. */
import { calendarOf, type Day, firstOfMonth, lastOfMonth } from '../../dataset/day.ts';
import type { Extent } from '../../network/network.ts';
import { dragThumb, settle, slideByMonths, slideWindow, type Thumb } from '../../network/timeline.ts';
import type { Window } from '../../network/types.ts';

/** What was taken hold of: a handle, the window, or the empty ground on which a new window is drawn. */
export type Grip = Thumb | 'slide' | 'draw';

/** Where a drag began. */
export interface Hold {
  readonly grip: Grip;
  readonly day: Day;
  readonly window: Window;
}

const DAYS_PER_MONTH = 365.25 / 12;

/**
 * The window after a drag from where it began to `day`. It keeps to whole months unless `exact`, since few
 * records ask for less and a hand cannot aim at a day on a line of many years.
 */
export function dragged(
  { grip, day: began, window }: Hold,
  day: Day,
  exact: boolean,
  extent: Extent,
): Window {
  switch (grip) {
    case 'from':
    case 'to':
      return dragThumb(window, extent, grip, exact ? day : snapped(grip, day));
    case 'slide': {
      const days = day - began;
      return exact
        ? slideWindow(window, extent, days)
        : slideByMonths(window, extent, Math.round(days / DAYS_PER_MONTH));
    }
    case 'draw': {
      const [from, to] = began <= day ? [began, day] : [day, began];
      return settle(exact ? { from, to } : { from: startOfMonth(from), to: endOfMonth(to) }, extent);
    }
  }
}

/** A start snaps to the nearest first of a month, an end to the nearest last. */
export function snapped(thumb: Thumb, day: Day): Day {
  const first = startOfMonth(day);
  const last = endOfMonth(day);
  const inFirstHalf = day - first < (last - first + 1) / 2;
  if (thumb === 'from') return inFirstHalf ? first : last + 1;
  return inFirstHalf ? first - 1 : last;
}

function startOfMonth(day: Day): Day {
  const { year, month } = calendarOf(day);
  return firstOfMonth(year, month);
}

function endOfMonth(day: Day): Day {
  const { year, month } = calendarOf(day);
  return lastOfMonth(year, month);
}
