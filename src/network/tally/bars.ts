/** The bars of the timeline from the masks of events, with all that filters do not change worked out once. */
import { anchorDay } from '../anchor.ts';
import { countBefore } from '../ascending.ts';
import { type Bin, type BinUnit, eventlessBins } from '../histogram.ts';
import type { Network } from '../network.ts';
import { perNetwork } from '../perNetwork.ts';
import type { Filters } from '../types.ts';
import type { Obstacles } from './obstacles.ts';

interface BarColumns {
  /** Without events. */
  readonly bins: readonly Bin[];
  /** Events in each bin that any filter could let through, without and with background. */
  readonly all: Readonly<Record<'plain' | 'context', Int32Array>>;
  /** Event types, in the order in which the events of a bin name them does not matter here. */
  readonly types: readonly string[];
  /** For each event its bin and type as one number, `bin * types + type`; below 0 without a date. */
  readonly cells: Int32Array;
  /** 1 where an event reaches beyond its bin. */
  readonly reaches: Uint8Array;
}

const columnsOf = perNetwork((network, unit: BinUnit): BarColumns => {
  const bins = eventlessBins(network, unit);
  const starts = Int32Array.from(bins, ({ from }) => from);
  const all = { plain: new Int32Array(bins.length), context: new Int32Array(bins.length) };
  const types = [...network.types.keys()];
  const places = new Map(types.map((type, place) => [type, place]));
  const cells = new Int32Array(network.events.length).fill(-1);
  const reaches = new Uint8Array(network.events.length);
  for (const entry of network.events) {
    const day = anchorDay(entry);
    if (day === undefined) continue;
    // What lies before the first bin is counted in it, and what lies after the last in that one.
    const bin = Math.max(0, countBefore(starts, day + 1) - 1);
    const { from, to } = bins[bin] ?? { from: day, to: day };
    cells[entry.number] = bin * types.length + (places.get(entry.event.type) ?? 0);
    if (entry.lo < from || entry.hi > to) reaches[entry.number] = 1;
    all.context[bin] = (all.context[bin] ?? 0) + 1;
    if (entry.event.context !== true) all.plain[bin] = (all.plain[bin] ?? 0) + 1;
  }
  return { bins, all, types, cells, reaches };
});

/** Equal to `histogram` for the filters that the obstacles stand at. */
export function barsOf(
  network: Network,
  obstacles: Obstacles,
  { context }: Filters,
  unit: BinUnit,
): readonly Bin[] {
  const { bins, all, types, cells, reaches } = columnsOf(network, unit);
  const considered = context ? all.context : all.plain;
  const counts = new Int32Array(bins.length * types.length);
  const partial = new Int32Array(bins.length);
  const { mask } = obstacles;
  const count = (event: number): void => {
    const cell = cells[event] ?? -1;
    if (mask[event] !== 0 || cell < 0) return;
    counts[cell] = (counts[cell] ?? 0) + 1;
    if (reaches[event] === 0) return;
    const bin = Math.floor(cell / types.length);
    partial[bin] = (partial[bin] ?? 0) + 1;
  };
  const among = obstacles.narrowest()?.events;
  if (among === undefined) for (let event = 0; event < mask.length; event += 1) count(event);
  else for (const event of among) count(event);
  return bins.map((bin, number) => ({
    ...bin,
    all: considered[number] ?? 0,
    passing: passingOf(types, counts.subarray(number * types.length, (number + 1) * types.length)),
    partial: partial[number] ?? 0,
  }));
}

function passingOf(types: readonly string[], counts: Int32Array): ReadonlyMap<string, number> {
  const passing = new Map<string, number>();
  for (const [place, type] of types.entries()) {
    const count = counts[place] ?? 0;
    if (count > 0) passing.set(type, count);
  }
  return passing;
}
