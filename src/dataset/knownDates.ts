/**
 * Quick answers about dates. Nearly all are plain days or two of them, which a look at their digits settles; what
 * any other date comes to is worked out once.
 */
import { type Bounds, boundsOf } from './bounds.ts';
import { dayOf } from './day.ts';
import { parseEdtf } from './edtf.ts';
import { EDTF } from './patterns.ts';

const DAY_LENGTH = 10;
const ZERO = 0x30;
const HYPHEN = 0x2d;
const SLASH = 0x2f;

export class KnownDates {
  readonly #others = new Map<string, Bounds | undefined>();

  /** EDTF that is in the calendar. */
  isDate(value: unknown): value is string {
    if (typeof value !== 'string') return false;
    return isPlainDay(value) || isStretch(value) || this.#boundsOf(value) !== undefined;
  }

  /** Whether a record with this date carries the bounds that follow from it; no where it is no date at all. */
  areBounds(date: string | undefined, lo: string | undefined, hi: string | undefined): boolean {
    if (date === undefined) return lo === undefined && hi === undefined;
    if (isPlainDay(date)) return date === lo && date === hi;
    if (isStretch(date)) return date.slice(0, DAY_LENGTH) === lo && date.slice(DAY_LENGTH + 1) === hi;
    const bounds = this.#boundsOf(date);
    return bounds !== undefined && bounds.lo === lo && bounds.hi === hi;
  }

  #boundsOf(date: string): Bounds | undefined {
    const known = this.#others.get(date);
    if (known !== undefined || this.#others.has(date)) return known;
    const bounds = EDTF.test(date) && parseEdtf(date).ok ? boundsOf(date) : undefined;
    this.#others.set(date, bounds);
    return bounds;
  }
}

/** `YYYY-MM-DD` in the calendar. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && isPlainDay(value);
}

function isPlainDay(text: string): boolean {
  return text.length === DAY_LENGTH && isDayAt(text, 0);
}

/** Two days with a `/` between them, the first not after the second. */
function isStretch(text: string): boolean {
  if (text.length !== 2 * DAY_LENGTH + 1 || text.charCodeAt(DAY_LENGTH) !== SLASH) return false;
  if (!isDayAt(text, 0) || !isDayAt(text, DAY_LENGTH + 1)) return false;
  return text.slice(0, DAY_LENGTH) <= text.slice(DAY_LENGTH + 1);
}

function isDayAt(text: string, at: number): boolean {
  if (text.charCodeAt(at + 4) !== HYPHEN || text.charCodeAt(at + 7) !== HYPHEN) return false;
  const year = 100 * twoDigits(text, at) + twoDigits(text, at + 2);
  return dayOf(year, twoDigits(text, at + 5), twoDigits(text, at + 8)) !== undefined;
}

/** Not a number where the two are not both digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}
