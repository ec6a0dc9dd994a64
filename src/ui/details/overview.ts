/** What the panel tells when nothing is selected. */

import { parseEdtf } from '../../dataset/edtf.ts';
import type { Counted } from '../../network/actorProfile.ts';
import { newestFirst } from '../../network/anchor.ts';
import { passingEvents } from '../../network/eventFilter.ts';
import type { Network } from '../../network/network.ts';
import type { EventEntry, Filters, Visible } from '../../network/types.ts';

/** The visible actors with most visible events. */
export function busiest(network: Network, visible: Visible, howMany: number): readonly Counted[] {
  return [...visible.actors]
    .flatMap(([id, events]) => {
      const actor = network.actors.get(id);
      return actor === undefined ? [] : [{ actor, count: events.length }];
    })
    .sort((one, other) => other.count - one.count)
    .slice(0, howMany);
}

/** The visible events with the latest dates. */
export function latest(network: Network, visible: Visible, howMany: number): readonly EventEntry[] {
  const dated = visible.events.flatMap((number) => network.events[number] ?? []).filter(({ dated }) => dated);
  return newestFirst(dated).slice(0, howMany);
}

/** Events that pass the filters, in or out of the window, whose date no day of the calendar holds. */
export function hardToDate(
  network: Network,
  filters: Filters,
): { readonly undated: readonly EventEntry[]; readonly partial: readonly EventEntry[] } {
  const entries = passingEvents(network.events, filters).flatMap((number) => network.events[number] ?? []);
  return {
    undated: entries.filter(({ dated }) => !dated),
    partial: newestFirst(entries.filter(({ event }) => isPartial(event.date))),
  };
}

/** A month, a year, an open end or a doubt; an event of several known days is known. */
function isPartial(date: string | undefined): boolean {
  const parsed = date === undefined ? undefined : parseEdtf(date);
  if (!parsed?.ok) return false;
  const { precision, approximate, uncertain, lo, hi } = parsed.value;
  const isOpen = lo === undefined || hi === undefined;
  return approximate || uncertain || isOpen || precision === 'month' || precision === 'year';
}

/** How many sources each side has, most first. */
export function sourcesBySide(
  network: Network,
): readonly { readonly side: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { side } of network.sources.values()) counts.set(side, (counts.get(side) ?? 0) + 1);
  return [...counts].map(([side, count]) => ({ side, count })).sort((one, other) => other.count - one.count);
}
