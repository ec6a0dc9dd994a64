/** Events over the years, in bars that do not change while the window moves. */
import { calendarOf, type Day, firstOfMonth, lastOfMonth } from '../dataset/day.ts';
import { parseEdtf } from '../dataset/edtf.ts';
import { type AbsenceEntry, absencesOf } from './absences.ts';
import { anchorDay } from './anchor.ts';
import { countBefore } from './ascending.ts';
import { isConsidered, passesFilters } from './eventFilter.ts';
import type { Extent, Network } from './network.ts';
import { perNetwork } from './perNetwork.ts';
import type { Question } from './types.ts';

export type BinUnit = 'month' | 'year';

/** Days inclusive. Every dated event is counted in exactly one bin. */
export interface Bin {
  readonly from: Day;
  readonly to: Day;
  /** Events considered. */
  readonly all: number;
  /** Event type to the events that pass all filters but the window. */
  readonly passing: ReadonlyMap<string, number>;
  /** Of those that pass: events whose dates reach beyond this bin. */
  readonly partial: number;
  /** Sources of the dataset, whatever they are cited for, that were issued in this bin. */
  readonly sources: number;
  /** Documented absences whose time meets this bin, the shortest time first: it says most of this bin. */
  readonly absences: readonly AbsenceEntry[];
  /** Of these: how many are filed here, where their time begins (ends, where the start is open). */
  readonly filed: number;
}

/** How well the time of a bin is covered, searches apart: a search over years says little of one month. */
export type Coverage = 'events' | 'sources' | 'neither';

/** `sources`: there are some of that time, and no event. */
export function coverageOf({ all, sources }: Pick<Bin, 'all' | 'sources'>): Coverage {
  if (all > 0) return 'events';
  return sources > 0 ? 'sources' : 'neither';
}

/**
 * Bins over the extent of the network. An event is counted in the bin of its first day (of its last where the
 * start is open); one that lies before or after the extent in the first or last bin. A source is counted
 * where its date of issue is known well enough to fall into one bin. Absences stand in every bin that their
 * time meets; one that lies before or after the extent in none, since nobody looked at the days of a bin.
 */
export function histogram(network: Network, question: Question, unit: BinUnit): readonly Bin[] {
  const bins = eventlessBins(network, unit);
  const binAt = binsByDay(bins);
  for (const entry of network.events) {
    const day = anchorDay(entry);
    if (day === undefined || !isConsidered(entry, question.filters)) continue;
    const bin = binAt(day);
    if (bin === undefined) continue;
    bin.all += 1;
    if (!passesFilters(entry, question.filters)) continue;
    bin.passing.set(entry.event.type, (bin.passing.get(entry.event.type) ?? 0) + 1);
    if (entry.lo < bin.from || entry.hi > bin.to) bin.partial += 1;
  }
  return bins;
}

/** The bins of {@link histogram} with their sources and absences; no event has been counted yet. */
export function eventlessBins(network: Network, unit: BinUnit): readonly OpenBin[] {
  const bins = emptyBins(network.extent, unit);
  const binAt = binsByDay(bins);
  for (const { lo, hi } of issueDates(network, 'issued')) {
    if (lo < network.extent.from || hi > network.extent.to) continue;
    const bin = binAt(lo);
    if (bin !== undefined && hi <= bin.to) bin.sources += 1;
  }
  for (const absence of byLength(absencesOf(network))) spread(absence, bins);
  return bins;
}

/** Open ends are the longest, and equal ones keep their order. */
function byLength(absences: readonly AbsenceEntry[]): readonly AbsenceEntry[] {
  const length = ({ lo, hi }: AbsenceEntry): number =>
    Number.isFinite(hi - lo) ? hi - lo : Number.MAX_VALUE;
  return [...absences].sort((one, other) => length(one) - length(other));
}

/** One of no known time, or open at both ends, stands nowhere. */
function spread(absence: AbsenceEntry, bins: readonly OpenBin[]): void {
  if (anchorDay(absence) === undefined) return;
  const met = bins.filter(({ from, to }) => from <= absence.hi && absence.lo <= to);
  for (const bin of met) bin.absences.push(absence);
  const home = Number.isFinite(absence.lo) ? met[0] : met.at(-1);
  if (home !== undefined) home.filed += 1;
}

/** A bin that is being filled. */
interface OpenBin extends Bin {
  all: number;
  passing: Map<string, number>;
  partial: number;
  sources: number;
  absences: AbsenceEntry[];
  filed: number;
}

function emptyBins(extent: Extent, unit: BinUnit): readonly OpenBin[] {
  const firstYear = calendarOf(extent.from).year;
  const years = calendarOf(extent.to).year - firstYear + 1;
  const perYear = unit === 'year' ? 1 : 12;
  const months = 12 / perYear;
  return Array.from({ length: years * perYear }, (_, index) => {
    const month = 1 + index * months;
    return {
      from: firstOfMonth(firstYear, month),
      to: lastOfMonth(firstYear, month + months - 1),
      all: 0,
      passing: new Map<string, number>(),
      partial: 0,
      sources: 0,
      absences: [],
      filed: 0,
    };
  });
}

/** Finds the bin of a day; what lies before the first stands in it, and what lies after the last in that one. */
function binsByDay<Own extends Pick<Bin, 'from'>>(bins: readonly Own[]): (day: Day) => Own | undefined {
  const starts = Int32Array.from(bins, ({ from }) => from);
  return (day) => bins[Math.max(0, countBefore(starts, day + 1) - 1)];
}

interface Issued {
  readonly lo: Day;
  readonly hi: Day;
}

/** Dates of issue; a source without a date or with an open one has no bin. */
const issueDates = perNetwork((network, _: 'issued'): readonly Issued[] =>
  network.dataset.sources.flatMap(({ issued }) => {
    const parsed = issued === undefined ? undefined : parseEdtf(issued);
    if (!parsed?.ok || parsed.value.lo === undefined || parsed.value.hi === undefined) return [];
    return [{ lo: parsed.value.lo, hi: parsed.value.hi }];
  }),
);
