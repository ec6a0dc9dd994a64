/** A date as a person types it into the timeline: a day, a month or a year. */
import type { Day } from '../../dataset/day.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import type { Thumb } from '../../network/timeline.ts';

/** `day` is absent where nothing was typed: that end is open. */
export type TypedDate =
  | { readonly ok: true; readonly day?: Day }
  | { readonly ok: false; readonly wrong: 'notADate' | 'noSuchDay' };

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A month or a year stands for its first day at the start of the window, for its last at the end. */
export function readTypedDate(typed: string, thumb: Thumb): TypedDate {
  const text = typed.trim();
  if (text === '') return { ok: true };
  if (!SHAPE.test(text)) return { ok: false, wrong: 'notADate' };
  const parsed = parseEdtf(text);
  if (!parsed.ok) return { ok: false, wrong: 'noSuchDay' };
  const day = thumb === 'from' ? parsed.value.lo : parsed.value.hi;
  return day === undefined ? { ok: true } : { ok: true, day };
}
