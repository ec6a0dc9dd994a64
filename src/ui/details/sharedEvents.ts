/** Events that several have in common. */
import { newestFirst } from '../../network/anchor.ts';
import type { Network } from '../../network/network.ts';
import { eventsOf, type Sight } from '../../network/sight.ts';
import type { EventEntry } from '../../network/types.ts';

/** Visible events in which all of these took part, newest first. A chosen event shares with its own actors. */
export function sharedEvents(
  network: Network,
  sight: Sight,
  chosen: readonly string[],
): readonly EventEntry[] {
  const lists = chosen.map((id) => {
    const number = network.eventNumbers.get(id);
    return new Set(number === undefined ? eventsOf(network, sight, id) : [number]);
  });
  const [first, ...others] = lists;
  const shared = [...(first ?? [])].filter((number) => others.every((list) => list.has(number)));
  return newestFirst(shared.flatMap((number) => network.events[number] ?? []));
}
