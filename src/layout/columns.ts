import type { ActorKind } from '../dataset/schema.ts';
import type { Network } from '../network/network.ts';
import type { Participations } from '../network/participations.ts';
import type { EventEntry, Lens } from '../network/types.ts';
import type { LayoutInput } from './types.ts';

/**
 * What layouts need to know of a network, in flat columns: they cross over to a worker in a few milliseconds,
 * where the network itself would take longer than it takes to draw.
 */
export interface Columns {
  readonly actors: {
    readonly ids: readonly string[];
    readonly names: readonly string[];
    readonly kinds: readonly ActorKind[];
    /** Undefined for none. */
    readonly countries: readonly (string | undefined)[];
  };
  readonly events: {
    /** By event number, as everything here; none in a lens that arranges no events. */
    readonly ids: readonly string[];
    /** The one day to stand at; NaN where nothing is dated. */
    readonly days: Float64Array;
    /** 1 for background. */
    readonly context: Uint8Array;
  };
  /** Those of each event, by actor numbers. */
  readonly participations: Participations;
  /** Event numbers, by twos: a part, and an event that it is part of at any depth. */
  readonly wholes: Int32Array;
  readonly sides?: LayoutInput['sides'];
}

/** The columns of a network, as far as a lens needs them. */
export function columnsOf(network: Network, lens: Lens): Columns {
  const { actors } = network.dataset;
  const { events } = network;
  return {
    actors: {
      ids: actors.map(({ id }) => id),
      names: actors.map(({ name }) => name),
      kinds: actors.map(({ kind }) => kind),
      countries: actors.map(({ country }) => country),
    },
    events: {
      ids: lens === 'events' ? events.map(({ event }) => event.id) : [],
      // Filled, not made `from` a list: that goes through an iterator and takes ten times as long.
      days: new Float64Array(events.map(dayOf)),
      context: new Uint8Array(events.map(({ event }) => (event.context === true ? 1 : 0))),
    },
    participations: network.participations,
    wholes: wholesOf(network),
    ...(network.sides && { sides: { left: network.sides.left, right: network.sides.right } }),
  };
}

function wholesOf({ events }: Network): Int32Array {
  const pairs: number[] = [];
  for (const { number, wholes } of events) for (const whole of wholes) pairs.push(number, whole);
  return Int32Array.from(pairs);
}

/** With an open start the end is the one day that is known. */
function dayOf({ dated, lo, hi }: EventEntry): number {
  if (!dated) return Number.NaN;
  return Number.isFinite(lo) ? lo : hi;
}
