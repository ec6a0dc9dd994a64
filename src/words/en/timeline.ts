/** Words of the timeline. */
import type { Coverage } from '../../network/histogram.ts';

const NUMBER = new Intl.NumberFormat('en');

function events(n: number): string {
  return n === 1 ? '1 event' : `${NUMBER.format(n)} events`;
}

/** Of the events that pass the filters, how many stand where. */
interface Counts {
  readonly certain: number;
  readonly possible: number;
  readonly undated: number;
  readonly outside: number;
}

/** One bar, its span already in words. */
interface Bar {
  readonly span: string;
  readonly passing: number;
  readonly all: number;
}

export const timeline = {
  timeline: 'Timeline',

  windowStart: 'Window start',
  windowEnd: 'Window end',
  slideWindow: 'Drag to move the window, double-click to show all years',
  thumb: 'Drag or use the arrow keys; double-click to reset',

  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  speeds: { slow: 'Slow', medium: 'Medium', fast: 'Fast' },
  mode: 'How the window plays',
  modes: { sliding: 'Sliding', growing: 'Growing' },

  from: 'From',
  to: 'To',
  openStart: 'start',
  openEnd: 'end',
  notADate: 'Write a day, a month or a year: 2018-05-07, 2018-05 or 2018.',
  noSuchDay: 'There is no such day in the calendar.',
  reversed: 'The start lies after the end.',

  years: 'Years',
  ownDates: 'Custom dates',
  allYears: 'All years',
  lastYears: (years: number) => (years === 1 ? 'Last year of the data' : `Last ${years} years of the data`),
  singleYears: 'One year',

  unit: 'Bars',
  byYear: 'By year',
  byMonth: 'By month',
  certainOnly: 'Certain dates only',
  showUndated: 'Show undated',
  options: 'Options',

  counts: ({ certain, possible, undated, outside }: Counts) =>
    `${NUMBER.format(certain)} in the window for certain, ${NUMBER.format(possible)} possibly, ` +
    `${NUMBER.format(undated)} undated, ${NUMBER.format(outside)} outside`,

  barsByYear: (from: number, to: number) => `Events by year, ${from} to ${to}`,
  barsByMonth: (from: number, to: number) => `Events by month, ${from} to ${to}`,
  otherTypes: 'Other',
  wide: 'Date not exact',
  sourcesIssued: 'Sources published',
  neither: 'No event, no source',
  /** Where there is less room. */
  sourcesBriefly: 'Sources',

  /** The strip under the bars, for those who do not see it. */
  coverage: 'Coverage',
  coverageOf: ({ events, sources, neither, lookedFor }: Readonly<Record<Coverage | 'lookedFor', number>>) =>
    `Bars with events: ${events}, sources only: ${sources}, neither: ${neither}.` +
    (lookedFor === 0
      ? ''
      : ` Looked for, not found: ${lookedFor}. Left and right lead to these, up and down to each bar.`),

  /** Card of a bar. */
  bar: ({ span, passing, all }: Bar) =>
    passing === all ? `${span}: ${events(all)}` : `${span}: ${NUMBER.format(passing)} of ${events(all)}`,
  barTypes: (types: readonly { readonly label: string; readonly count: number }[]) =>
    types.map(({ label, count }) => `${label} ${NUMBER.format(count)}`).join(', '),
  barWide: (n: number) =>
    n === 1
      ? '1 may lie elsewhere: its date reaches further'
      : `${NUMBER.format(n)} may lie elsewhere: their dates reach further`,
  barSources: (n: number) =>
    n === 0 ? 'No source issued' : n === 1 ? '1 source issued' : `${NUMBER.format(n)} sources issued`,
  barAbsences: (n: number) => `${NUMBER.format(n)} looked for, not found`,
  /** `date`: of a time that reaches beyond the bar. */
  barAbsence: (title: string, finding: string, date?: string) =>
    `${title}${date === undefined ? '' : ` (${date})`}: ${finding}`,
  barMore: (n: number) => `and ${NUMBER.format(n)} more`,
  barNothing: 'Whether anything happened is not known',
};
