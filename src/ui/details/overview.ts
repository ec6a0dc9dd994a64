/** What the panel tells when nothing is selected. */

import { parseEdtf } from '../../dataset/edtf.ts';
import type { Counted } from '../../network/actorProfile.ts';
import { anchorDay, newestFirst } from '../../network/anchor.ts';
import { passesFilters } from '../../network/eventFilter.ts';
import type { Network } from '../../network/network.ts';
import { firstSorted } from '../../network/order.ts';
import { perNetwork } from '../../network/perNetwork.ts';
import { type Sight, seesEvent } from '../../network/sight.ts';
import type { EventEntry, Filters } from '../../network/types.ts';

/** The visible actors with most visible events. */
export function busiest(network: Network, { actorEvents }: Sight, howMany: number): readonly Counted[] {
  const counted = network.dataset.actors.flatMap((actor, number) => {
    const count = actorEvents[number] ?? 0;
    return count > 0 ? { actor, count } : [];
  });
  return firstSorted(counted, howMany, (one, other) => other.count - one.count);
}

/** The visible events with the latest dates. */
export function latest(network: Network, sight: Sight, howMany: number): readonly EventEntry[] {
  const dated = network.events.filter((entry) => entry.dated && seesEvent(sight, entry.number));
  const day = (entry: EventEntry): number => anchorDay(entry) ?? Number.NEGATIVE_INFINITY;
  return firstSorted(dated.reverse(), howMany, (one, other) =>
    // Compared before subtracted: two of no known day would give NaN.
    day(one) === day(other) ? 0 : day(other) - day(one),
  );
}

/** All of a dataset whose date no day of the calendar holds: those with a date newest first. */
const hard = perNetwork((network, _: 'hard') => ({
  undated: network.events.filter(({ dated }) => !dated),
  partial: newestFirst(network.events.filter(({ event }) => isPartial(event.date))),
}));

/** Events that pass the filters, in or out of the window, whose date no day of the calendar holds. */
export function hardToDate(
  network: Network,
  filters: Filters,
): { readonly undated: readonly EventEntry[]; readonly partial: readonly EventEntry[] } {
  const { undated, partial } = hard(network, 'hard');
  const passes = (entry: EventEntry): boolean => passesFilters(entry, filters);
  return { undated: undated.filter(passes), partial: partial.filter(passes) };
}

/** A month, a year, an open end or a doubt; an event of several known days is known. */
function isPartial(date: string | undefined): boolean {
  // A plain day, as most are, need not be read.
  if (date === undefined || /^\d{4}-\d\d-\d\d$/.test(date)) return false;
  const parsed = parseEdtf(date);
  if (!parsed.ok) return false;
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
