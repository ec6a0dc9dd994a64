/**
 * Dates that may be known only in part: the subset of EDTF level 1 (ISO 8601-2) that records of contacts need.
 * Days, months and years, each with a qualifier; intervals of these with open or unknown ends.
 */
import { type Day, dayOf, firstOfMonth, lastOfMonth } from './day.ts';
import { shown } from './shown.ts';

/** Bounds are inclusive days; one that is absent is open. Qualifiers do not widen them. */
export interface PartialDate {
  readonly lo?: Day;
  readonly hi?: Day;
  readonly precision: 'day' | 'month' | 'year' | 'range';
  /** `~` or `%`: about then. */
  readonly approximate: boolean;
  /** `?` or `%`: if the source is right. */
  readonly uncertain: boolean;
}

/** `reason` is a clause that says what was found and what is expected. */
export type EdtfResult =
  | { readonly ok: true; readonly value: PartialDate }
  | { readonly ok: false; readonly reason: string };

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;
const WELL_KNOWN =
  'expected a day, month or year such as 2018-05-07, 2018-05 or 2018, with ?, ~ or % after it where it is in doubt, or two of them with / between';

/** Parts of EDTF that are left out on purpose, each with the sentence that says so. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^Y/i, 'years of more than four digits (Y…) are not used here'],
  [/^-/, 'years before the year 0 are not used here'],
  [
    /^\d{4}-(2[1-9]|3\d|4[01])[?~%]?$/,
    'seasons and quarters are not used here; write the months as an interval',
  ],
  [/^(?=.*X)[\dX]{4}(-[\dX]{2}){0,2}[?~%]?$/i, 'unspecified digits (X) are not used here; write an interval'],
  [/^\d{4}-\d{2}-\d{2}T/, 'times of day are not used here; write the day alone'],
  [/^[?~%]|[?~%].+/, 'a qualifier (?, ~ or %) stands once, at the end'],
];

/** Reads a date of the dataset. Never throws. */
export function parseEdtf(text: string): EdtfResult {
  const parts = text.split('/');
  if (parts.length > 2) return { ok: false, reason: `${shown(text)} has more than one /` };
  const [start = '', end] = parts;
  return end === undefined ? parseDate(start) : parseInterval(start, end, text);
}

function parseInterval(start: string, end: string, text: string): EdtfResult {
  if (isOpen(start) && isOpen(end)) return { ok: false, reason: `${shown(text)} is open at both ends` };
  const from = isOpen(start) ? undefined : parseDate(start);
  if (from?.ok === false) return from;
  const to = isOpen(end) ? undefined : parseDate(end);
  if (to?.ok === false) return to;
  const lo = from?.value.lo;
  const hi = to?.value.hi;
  if (lo !== undefined && hi !== undefined && lo > hi) {
    return { ok: false, reason: `${shown(text)} ends before it begins` };
  }
  return {
    ok: true,
    value: {
      ...(lo === undefined ? {} : { lo }),
      ...(hi === undefined ? {} : { hi }),
      precision: 'range',
      approximate: (from?.value.approximate ?? false) || (to?.value.approximate ?? false),
      uncertain: (from?.value.uncertain ?? false) || (to?.value.uncertain ?? false),
    },
  };
}

/** `..` is an open end, nothing is an unknown one: neither bounds anything. */
function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function parseDate(text: string): EdtfResult {
  const match = DATE.exec(text);
  if (match === null) return { ok: false, reason: `${shown(text)}: ${whyNot(text)}` };
  const [, year = '', month, day, qualifier = ''] = match;
  const span = spanOf(Number(year), optionalNumber(month), optionalNumber(day));
  if (span === undefined) {
    return {
      ok: false,
      reason: `${shown(text)}: ${leftOut(text) ?? 'there is no such day or month in the calendar'}`,
    };
  }
  return {
    ok: true,
    value: {
      ...span,
      approximate: qualifier === '~' || qualifier === '%',
      uncertain: qualifier === '?' || qualifier === '%',
    },
  };
}

function spanOf(
  year: number,
  month: number | undefined,
  day: number | undefined,
): Pick<PartialDate, 'lo' | 'hi' | 'precision'> | undefined {
  if (month === undefined) return { lo: firstOfMonth(year, 1), hi: lastOfMonth(year, 12), precision: 'year' };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) {
    return { lo: firstOfMonth(year, month), hi: lastOfMonth(year, month), precision: 'month' };
  }
  const only = dayOf(year, month, day);
  return only === undefined ? undefined : { lo: only, hi: only, precision: 'day' };
}

function optionalNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function whyNot(text: string): string {
  return leftOut(text) ?? WELL_KNOWN;
}

function leftOut(text: string): string | undefined {
  return LEFT_OUT.find(([pattern]) => pattern.test(text))?.[1];
}
