/** What Details tells of an event: who on which side, what it belongs to, who says so. */
import type { Account, Evidence, Source } from '../dataset/schema.ts';
import { otherRoles } from './appearance.ts';
import { type Distinct, distinctFrom } from './distinct.ts';
import type { Network } from './network.ts';
import { perNetwork } from './perNetwork.ts';
import type { EventEntry, Participation } from './types.ts';

export interface EventProfile {
  readonly entry: EventEntry;
  /** Country code or `third`; the side that stands left in the network first, then right, then the others. */
  readonly sides: readonly { readonly side: string; readonly participations: readonly Participation[] }[];
  /** In roles that make no tie. */
  readonly others: readonly Participation[];
  /** The visit or series it belongs to. */
  readonly whole?: EventEntry;
  /** The other parts of that, in order of date. */
  readonly sisters: readonly EventEntry[];
  /** What belongs to it directly, in order of date. */
  readonly parts: readonly EventEntry[];
  /** What each source says; `copyOf` where the source republishes another. */
  readonly evidence: readonly {
    readonly source: Source;
    readonly copyOf?: Source;
    readonly items: readonly Evidence[];
  }[];
  /** Where sources differ. */
  readonly accounts: readonly Account[];
  /** Events that are easily taken for it. */
  readonly distinct: readonly Distinct<EventEntry>[];
}

/** The profile of an event; none when the dataset has no such event. */
export function eventProfile(network: Network, id: string): EventProfile | undefined {
  const entry = entryOf(network, id);
  if (entry === undefined) return undefined;
  const { partOf, accounts } = entry.event;
  const whole = partOf === undefined ? undefined : entryOf(network, partOf);
  return {
    entry,
    sides: sidesOf(network, entry),
    others: otherRoles(network, entry),
    ...(whole && { whole }),
    sisters: partOf === undefined ? [] : partsOfEvent(network, partOf).filter((part) => part !== entry),
    parts: partsOfEvent(network, id),
    evidence: evidenceBySource(network, entry),
    accounts: accounts ?? [],
    distinct: distinctFrom(network.dataset.events, entry.event).flatMap(({ other, why }) => {
      const found = entryOf(network, other.id);
      return found === undefined ? [] : [{ other: found, why }];
    }),
  };
}

function entryOf(network: Network, id: string): EventEntry | undefined {
  const number = network.eventNumbers.get(id);
  return number === undefined ? undefined : network.events[number];
}

const partsByWhole = perNetwork((network, _: 'parts'): ReadonlyMap<string, readonly EventEntry[]> => {
  const parts = new Map<string, EventEntry[]>();
  for (const entry of network.events) {
    const { partOf } = entry.event;
    if (partOf !== undefined) parts.set(partOf, [...(parts.get(partOf) ?? []), entry]);
  }
  return parts;
});

function partsOfEvent(network: Network, id: string): readonly EventEntry[] {
  return partsByWhole(network, 'parts').get(id) ?? [];
}

/** A participant stands on the side that is given for it, else with its country, else with third parties. */
function sidesOf(network: Network, entry: EventEntry): EventProfile['sides'] {
  const sides = new Map<string, Participation[]>();
  for (const participation of entry.participations) {
    const side = participation.participant.side ?? participation.actor.country ?? 'third';
    sides.set(side, [...(sides.get(side) ?? []), participation]);
  }
  const { left, right } = network.sides ?? {};
  const rank = (side: string): number => (side === left ? 0 : side === right ? 1 : side === 'third' ? 3 : 2);
  return [...sides]
    .map(([side, participations]) => ({ side, participations }))
    .sort((one, other) => rank(one.side) - rank(other.side) || (one.side < other.side ? -1 : 1));
}

function evidenceBySource(network: Network, { event }: EventEntry): EventProfile['evidence'] {
  const items = new Map<string, Evidence[]>();
  for (const evidence of event.evidence) {
    items.set(evidence.source, [...(items.get(evidence.source) ?? []), evidence]);
  }
  return [...items].flatMap(([id, own]) => {
    const source = network.sources.get(id);
    if (source === undefined) return [];
    const copyOf = source.sameAs === undefined ? undefined : network.sources.get(source.sameAs);
    return [{ source, ...(copyOf && { copyOf }), items: own }];
  });
}
