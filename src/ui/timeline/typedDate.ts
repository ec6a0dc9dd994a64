/** A date as a person types it into the timeline: a day, a month or a year. */
import type { Day } from '../../dataset/day.ts';
import type { Thumb } from '../../network/timeline.ts';
import { readDay } from '../../store/addressDays.ts';

/** `day` is absent where nothing was typed: that end is open. */
export type TypedDate =
  | { readonly ok: true; readonly day?: Day }
  | { readonly ok: false; readonly wrong: 'notADate' | 'noSuchDay' };

const SHAPE = /^\d{4}(-\d\d){0,2}$/;

/** A month or a year stands for its first day at the start of the window, for its last at the end. */
export function readTypedDate(typed: string, thumb: Thumb): TypedDate {
  const text = typed.trim();
  if (text === '') return { ok: true };
  const day = readDay(text, thumb);
  if (day !== undefined) return { ok: true, day };
  return { ok: false, wrong: SHAPE.test(text) ? 'noSuchDay' : 'notADate' };
}
