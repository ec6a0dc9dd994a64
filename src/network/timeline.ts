/**
 * Arithmetic of the window: every step, drag and slide gives a window inside the extent whose start is not
 * after its end. An end that lies at the end of the extent is left open, so that the whole is `{}`.
 */
import { calendarOf, type Day, dayOf, firstOfMonth, lastOfMonth } from '../dataset/day.ts';
import type { Extent } from './network.ts';
import type { Window } from './types.ts';

export type Thumb = 'from' | 'to';

/** A number of months forwards or backwards, or as far as the thumb goes. */
export interface Step {
  readonly months?: number;
  readonly to?: 'start' | 'end';
}

/** Whether the window covers the extent. */
export function isWhole({ from, to }: Window, extent: Extent): boolean {
  return (from ?? extent.from) <= extent.from && (to ?? extent.to) >= extent.to;
}

/** The two days that the thumbs stand on: inside the extent, in order. */
export function thumbs({ from, to }: Window, extent: Extent): Extent {
  const start = clamp(from ?? extent.from, extent.from, extent.to);
  const end = clamp(to ?? extent.to, extent.from, extent.to);
  return { from: start, to: Math.max(start, end) };
}

/** The window between two days, cut to the extent, its ends left open where they meet the extent's. */
export function settle(window: Window, extent: Extent): Window {
  const { from, to } = thumbs(window, extent);
  return {
    ...(from > extent.from && { from }),
    ...(to < extent.to && { to }),
  };
}

/** The same day so many months on; where the month is shorter, its last day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = calendarOf(day);
  const target = calendarOf(firstOfMonth(year, month + months));
  return dayOf(target.year, target.month, dayOfMonth) ?? lastOfMonth(target.year, target.month);
}

/** Moves one thumb by months or to its limit. The other stands still and is never passed. */
export function stepThumb(window: Window, extent: Extent, thumb: Thumb, step: Step): Window {
  const stand = thumbs(window, extent);
  if (step.to !== undefined) {
    return dragThumb(window, extent, thumb, step.to === 'start' ? extent.from : extent.to);
  }
  return dragThumb(window, extent, thumb, moved(stand, thumb, step.months ?? 0));
}

/** Puts one thumb on a day, no further than the other thumb or the extent. */
export function dragThumb(window: Window, extent: Extent, thumb: Thumb, day: Day): Window {
  const { from, to } = thumbs(window, extent);
  return thumb === 'from'
    ? settle({ from: Math.min(day, to), to }, extent)
    : settle({ from, to: Math.max(day, from) }, extent);
}

/** Moves the whole window by so many days, as far as the extent allows. Its width in days stays. */
export function slideWindow(window: Window, extent: Extent, days: number): Window {
  const { from, to } = thumbs(window, extent);
  const shift = clamp(days, extent.from - from, extent.to - to);
  return settle({ from: from + shift, to: to + shift }, extent);
}

/** Moves the whole window by months. One that begins and ends with a month keeps its width in months. */
export function slideByMonths(window: Window, extent: Extent, months: number): Window {
  const stand = thumbs(window, extent);
  const from = addMonths(stand.from, months);
  const to = isCalendarSpan(stand) ? endOfMonthsOn(stand.to, months) : from + (stand.to - stand.from);
  // At the edge the rest of the way is shorter than a step: go there, keeping the days.
  if (from < extent.from || to > extent.to) return slideWindow(window, extent, from - stand.from);
  return settle({ from, to }, extent);
}

export type PlayMode = 'sliding' | 'growing';

/** The next window of playback; none when the end of the extent was reached. */
export function playStep(window: Window, extent: Extent, mode: PlayMode, months: number): Window | undefined {
  if (thumbs(window, extent).to >= extent.to) return undefined;
  return mode === 'growing'
    ? stepThumb(window, extent, 'to', { months })
    : slideByMonths(window, extent, months);
}

/** A window this wide in months is where playback begins when none is set. */
const FIRST_MONTHS: Readonly<Record<PlayMode, number>> = { sliding: 12, growing: 1 };

/**
 * Where playback begins. A window that has not reached the end goes on from where it stands; one at the end
 * starts over from the start of the extent with its width (growing: with its first month); with no window
 * set, the first year slides or the first month grows.
 */
export function playStart(window: Window, extent: Extent, mode: PlayMode): Window {
  const stand = thumbs(window, extent);
  if (stand.to < extent.to) return window;
  if (mode === 'sliding' && !isWhole(window, extent)) {
    return settle({ from: extent.from, to: extent.from + (stand.to - stand.from) }, extent);
  }
  const from = mode === 'growing' ? stand.from : extent.from;
  return settle({ from, to: addMonths(from, FIRST_MONTHS[mode]) - 1 }, extent);
}

/** The last so many calendar years of the extent, where it has more; `undefined` stands for all. */
export interface Preset {
  readonly years?: number;
  readonly window: Window;
}

/** Windows that one click sets: all, then the last ten, five, three years and the last one. */
export function presets(extent: Extent): readonly Preset[] {
  const firstYear = calendarOf(extent.from).year;
  const lastYear = calendarOf(extent.to).year;
  const shorter = [10, 5, 3, 1].filter((years) => years < lastYear - firstYear + 1);
  return [
    { window: {} },
    ...shorter.map((years) => ({
      years,
      window: settle({ from: firstOfMonth(lastYear - years + 1, 1), to: extent.to }, extent),
    })),
  ];
}

function moved(stand: Extent, thumb: Thumb, months: number): Day {
  if (thumb === 'to' && isLastOfMonth(stand.to)) return endOfMonthsOn(stand.to, months);
  return addMonths(stand[thumb], months);
}

function endOfMonthsOn(day: Day, months: number): Day {
  const { year, month } = calendarOf(day);
  return lastOfMonth(year, month + months);
}

function isLastOfMonth(day: Day): boolean {
  return calendarOf(day + 1).day === 1;
}

function isCalendarSpan({ from, to }: Extent): boolean {
  return calendarOf(from).day === 1 && isLastOfMonth(to);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
