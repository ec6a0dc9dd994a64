/** Events by year and type. */
import { anchorYear } from '../../network/anchor.ts';
import type { EventEntry } from '../../network/types.ts';

export interface YearRow {
  /** A year; `other` holds background of years in which no event is shown, `undated` what has no date at all. */
  readonly year: number | 'other' | 'undated' | 'all';
  /** Events shown of each of the main types, in their order. */
  readonly ofType: readonly number[];
  readonly otherTypes: number;
  readonly all: number;
  readonly background: number;
}

export interface YearTable {
  /** Ids of the types with the most events shown, most first. */
  readonly types: readonly string[];
  /** Every year from the first event shown to the last, then what has no such year, then the sum. */
  readonly rows: readonly YearRow[];
}

/** Columns of types; all rarer ones share one. */
const MAIN_TYPES = 6;

/** An event counts in the year in which it began, or ended where its beginning is open. */
export function yearTable(events: readonly EventEntry[], shown: ReadonlySet<number>): YearTable {
  const isShown = ({ number }: EventEntry): boolean => shown.has(number);
  const types = mainTypes(events.filter(isShown));
  const years = yearsBetween(events.filter(isShown).flatMap((entry) => anchorYear(entry) ?? []));
  const rowOf = (year: YearRow['year'], own: readonly EventEntry[]): YearRow => {
    const counted = own.filter(isShown);
    const ofType = types.map((type) => counted.filter(({ event }) => event.type === type).length);
    const ofMain = ofType.reduce((sum, count) => sum + count, 0);
    return {
      year,
      ofType,
      otherTypes: counted.length - ofMain,
      all: counted.length,
      background: own.length - counted.length,
    };
  };
  const placeOf = (entry: EventEntry): YearRow['year'] => {
    const year = anchorYear(entry);
    if (year === undefined) return 'undated';
    return years.includes(year) ? year : 'other';
  };
  const rest = (['other', 'undated'] as const).filter((place) =>
    events.some((entry) => placeOf(entry) === place),
  );
  const rows = [...years, ...rest].map((year) =>
    rowOf(
      year,
      events.filter((entry) => placeOf(entry) === year),
    ),
  );
  return { types, rows: [...rows, rowOf('all', events)] };
}

function mainTypes(shown: readonly EventEntry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { event } of shown) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return sorted.slice(0, MAIN_TYPES).map(([type]) => type);
}

function yearsBetween(years: readonly number[]): readonly number[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
