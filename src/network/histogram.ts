/** Events over the years, in bars that do not change while the window moves. */
import { calendarOf, type Day, firstOfMonth, lastOfMonth } from '../dataset/day.ts';
import { parseEdtf } from '../dataset/edtf.ts';
import { anchorDay } from './anchor.ts';
import { isConsidered, passesFilters } from './eventFilter.ts';
import type { Extent, Network } from './network.ts';
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
  /** Sources of the evidence of all events considered that were issued in this bin. */
  readonly sources: number;
}

/**
 * Bins over the extent of the network. An event is counted in the bin of its first day (of its last where the
 * start is open); one that lies before or after the extent in the first or last bin. A source is counted
 * where its date of issue is known well enough to fall into one bin.
 */
export function histogram(network: Network, question: Question, unit: BinUnit): readonly Bin[] {
  const bins = emptyBins(network.extent, unit);
  for (const entry of network.events) {
    const day = anchorDay(entry);
    if (day === undefined || !isConsidered(entry, question.filters)) continue;
    const bin = bins[binOf(day, network.extent, unit, bins.length)];
    if (bin === undefined) continue;
    bin.all += 1;
    if (!passesFilters(entry, question.filters)) continue;
    bin.passing.set(entry.event.type, (bin.passing.get(entry.event.type) ?? 0) + 1);
    if (entry.lo < bin.from || entry.hi > bin.to) bin.partial += 1;
  }
  for (const { lo, hi } of issueDates(network, question)) {
    if (lo < network.extent.from || hi > network.extent.to) continue;
    const bin = bins[binOf(lo, network.extent, unit, bins.length)];
    if (bin !== undefined && hi <= bin.to) bin.sources += 1;
  }
  return bins;
}

interface OpenBin extends Bin {
  all: number;
  passing: Map<string, number>;
  partial: number;
  sources: number;
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
    };
  });
}

function binOf(day: Day, extent: Extent, unit: BinUnit, bins: number): number {
  const { year, month } = calendarOf(day);
  const years = year - calendarOf(extent.from).year;
  const bin = unit === 'year' ? years : years * 12 + month - 1;
  return Math.min(Math.max(bin, 0), bins - 1);
}

interface Issued {
  readonly lo: Day;
  readonly hi: Day;
}

/** Dates of issue of the sources that the considered events rest on; without a date or with an open one they have no bin. */
function issueDates(network: Network, { filters }: Question): readonly Issued[] {
  const considered = network.events.filter((entry) => isConsidered(entry, filters));
  const cited = new Set(considered.flatMap(({ values }) => [...values.source]));
  return [...cited].flatMap((id) => {
    const issued = network.sources.get(id)?.issued;
    const parsed = issued === undefined ? undefined : parseEdtf(issued);
    if (!parsed?.ok || parsed.value.lo === undefined || parsed.value.hi === undefined) return [];
    return [{ lo: parsed.value.lo, hi: parsed.value.hi }];
  });
}
