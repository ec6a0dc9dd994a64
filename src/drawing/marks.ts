/** What of a plan is drawn, how large and how strong: the picture before it has places, colours and pixels. */
import { nodeSize, tieDash, tieOpacity, tieWidth } from './look.ts';
import type { Places, Plan } from './plan.ts';

/**
 * How something stands in the picture, from the least to the most: outside a focus there is little more than a
 * shadow, around a hovered thing the rest is faded, around a selected one it is dimmed for as long as it stays
 * selected, and what belongs to either is lit.
 */
export const STANDING = { away: 1, faded: 2, dimmed: 3, plain: 4, lit: 5 } as const;

export type Standing = (typeof STANDING)[keyof typeof STANDING];

/** Signs on single nodes and ties beside their standing. */
export const SIGN = { pinned: 8, hovered: 16, chosen: 32 } as const;

/** Bits of a standing without signs. */
export const STANDING_BITS = 7;

/** Standing and signs of nodes and ties by number. */
export interface Emphasis {
  /** How all ties stand that are not lit, chosen or away: one layer of ink, which fades as a whole. */
  readonly back: Standing;
  readonly nodes: Uint8Array;
  readonly ties: Uint8Array;
}

/** What of a plan is drawn, by number. */
export interface Seen {
  /** Diameter of each node in model pixels; 0 when it is not drawn. */
  readonly sizes: Float32Array;
  /** Events behind each tie; 0 when it is not drawn. */
  readonly events: Int32Array;
  /** 1 for a tie that rests on one independent source. */
  readonly dashed: Uint8Array;
  /** Drawn ties without office ties: the more there are, the more single ones recede. */
  readonly count: number;
}

export interface Marks {
  readonly seen: Seen;
  readonly emphasis: Emphasis;
}

/** The counts that a picture is made of; a tally has them. */
export interface Counts {
  readonly eventShown: Uint8Array;
  readonly actorEvents: Int32Array;
  readonly tieEvents: Int32Array;
  readonly tieSources: Int32Array;
  readonly officeEvents: Int32Array;
  readonly ties: number;
}

/** What the counts say is visible, without what has no place. */
export function seenOf(plan: Plan, counts: Counts, { x }: Places): Seen {
  const sizes = sizesOf(plan, counts, x);
  const { from, to, count, offices } = plan.ties;
  const events = new Int32Array(count);
  const dashed = new Uint8Array(count);
  for (let tie = 0; tie < count; tie += 1) {
    if (sizes[from[tie] ?? -1] === 0 || sizes[to[tie] ?? -1] === 0) continue;
    if (plan.lens === 'events') {
      events[tie] = 1;
      const event = plan.network.events[(from[tie] ?? 0) - plan.actors];
      dashed[tie] = (event?.independentSources ?? 0) <= 1 ? 1 : 0;
    } else if (tie < offices) {
      events[tie] = counts.tieEvents[tie] ?? 0;
      dashed[tie] = (counts.tieSources[tie] ?? 0) <= 1 ? 1 : 0;
    } else events[tie] = counts.officeEvents[tie - offices] ?? 0;
  }
  return { sizes, events, dashed, count: counts.ties };
}

function sizesOf(plan: Plan, counts: Counts, x: Places['x']): Float32Array {
  const sizes = new Float32Array(plan.nodes);
  for (let node = 0; node < plan.nodes; node += 1) {
    const seen = node < plan.actors ? counts.actorEvents[node] : counts.eventShown[node - plan.actors];
    if (seen === undefined || seen === 0 || Number.isNaN(x[node] ?? Number.NaN)) continue;
    sizes[node] = nodeSize(plan.kinds[node] ?? 'event', seen);
  }
  return sizes;
}

/** Everything as it is when nothing stands out. */
export function plainEmphasis(plan: Plan): Emphasis {
  return {
    back: STANDING.plain,
    nodes: new Uint8Array(plan.nodes).fill(STANDING.plain),
    ties: new Uint8Array(plan.ties.count).fill(STANDING.plain),
  };
}

/** How a tie is drawn, in model pixels. */
export interface TieLook {
  readonly width: number;
  readonly dash: readonly number[];
  readonly opacity: number;
}

/** The look of a tie that stands plainly. */
export function tieLook(events: number, dashed: boolean, office: boolean, count: number): TieLook {
  return {
    width: tieWidth(events, office),
    dash: tieDash(dashed ? 1 : 2, office),
    opacity: tieOpacity(events, office, count),
  };
}
