/** Offices on a small time axis, and their dates in words. */
import { calendarOf, type Day, firstOfMonth } from '../../dataset/day.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import type { Office } from '../../dataset/schema.ts';
import type { Extent } from '../../network/network.ts';
import { dateInWords } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';

/** Where an office lies on the axis, from 0 to 1. An end that is not recorded fades. */
export interface OfficeSpan {
  readonly office: Office;
  readonly start: number;
  readonly end: number;
  readonly fadesIn: boolean;
  readonly fadesOut: boolean;
}

/** How far a bar reaches into what is not known, as a part of the axis. */
const FADE = 0.12;

/** From the first year of any office or meeting to the last year of the data. */
export function officeAxis(offices: readonly Office[], meetings: readonly Day[], extent: Extent): Extent {
  const known = offices.flatMap(({ from, to }) => boundOf(from ?? to, 'lo') ?? []);
  const first = Math.min(...known, ...meetings);
  const from = Number.isFinite(first) ? firstOfMonth(calendarOf(first).year, 1) : extent.from;
  return { from: Math.min(from, extent.to), to: extent.to };
}

/** Latest first; offices without any date last. One with no date at all has no bar. */
export function officeSpans(offices: readonly Office[], axis: Extent): readonly OfficeSpan[] {
  const place = (day: Day) => Math.min(Math.max((day - axis.from) / (axis.to + 1 - axis.from), 0), 1);
  const order = (office: Office) => boundOf(office.from, 'lo') ?? boundOf(office.to, 'lo') ?? -Infinity;
  return [...offices]
    .sort((one, other) => (order(one) === order(other) ? 0 : order(other) - order(one)))
    .map((office) => {
      const from = boundOf(office.from, 'lo');
      const to = boundOf(office.to, 'hi');
      const isCurrent = office.status === 'current' && to === undefined;
      const start = from === undefined ? undefined : place(from);
      const end = isCurrent ? 1 : to === undefined ? undefined : place(to + 1);
      return {
        office,
        start: start ?? (end === undefined ? 0 : Math.max(0, end - FADE)),
        end: end ?? (start === undefined ? 0 : Math.min(1, start + FADE)),
        fadesIn: start === undefined,
        fadesOut: end === undefined,
      };
    });
}

/** "December 2012 to 2018"; what is not recorded is said. */
export function officeDates({ from, to, status }: Office, words: Words): string {
  const say = words.details.office;
  const start = from === undefined ? undefined : dateInWords(from, words.dates);
  const end = to === undefined ? undefined : dateInWords(to, words.dates);
  if (end !== undefined) return start === undefined ? say.ended(end) : say.fromTo(start, end);
  if (start === undefined) {
    return { current: say.currentOnly, ended: say.overOnly, unknown: say.unknown }[status];
  }
  return { current: say.current, ended: say.over, unknown: say.open }[status](start);
}

function boundOf(edtf: string | undefined, bound: 'lo' | 'hi'): Day | undefined {
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  return parsed?.ok ? parsed.value[bound] : undefined;
}
