/** How long answers take, in Node: a step of the window, a jump, a filter, at every size. */
import { indexDataset, type Network } from '../../src/network/network.ts';
import type { Question } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { datasetOf } from '../data/dataset.ts';
import type { SizeName } from '../data/sizes.ts';
import { exponent, once, type Summary, summary } from '../measure.ts';
import { drag, jumps, toggles, windowAt } from './questions.ts';
import { counters, countersRead, crossfilter2, linearScan, type Way } from './ways.ts';

export const WAYS = {
  scan: linearScan,
  counters,
  'counters, read by the panels': countersRead,
  crossfilter2,
} as const satisfies Readonly<Record<string, (network: Network) => Way>>;
export type WayName = keyof typeof WAYS;

/** Microseconds a question. */
export interface Answered {
  readonly step: Summary;
  readonly jump: Summary;
  readonly toggle: Summary;
}

export interface ComputedSize {
  readonly events: number;
  readonly actors: number;
  /** Seen through the window in the middle. */
  readonly visible: { readonly events: number; readonly actors: number; readonly ties: number };
  readonly ways: Readonly<Record<WayName, Answered>>;
}

export interface Computed {
  readonly sizes: Readonly<Partial<Record<SizeName, ComputedSize>>>;
  /** Of a step of the counters against visible ties, over all sizes. */
  readonly exponent: number;
}

/** Milliseconds: so long a way is asked at least, half of it to warm up, and after so long it has said enough. */
const LEAST = 1_500;
const ENOUGH = 6_000;

export function compute(names: readonly SizeName[]): Computed {
  const sizes = Object.fromEntries(names.map((name) => [name, computeSize(name)])) as Partial<
    Record<SizeName, ComputedSize>
  >;
  const points = Object.values(sizes).map(
    ({ visible: { ties }, ways }) => [ties, ways.counters.step.median] as const,
  );
  return { sizes, exponent: Number(exponent(points).toFixed(2)) };
}

function computeSize(name: SizeName): ComputedSize {
  const network = indexDataset(datasetOf(name));
  const { events, actors, ties } = visible(network, windowAt(network, 0.4));
  const ways = Object.fromEntries(
    Object.entries(WAYS).map(([way, make]) => [way, answers(make(network), network)]),
  ) as Record<WayName, Answered>;
  return {
    events: network.events.length,
    actors: network.actors.size,
    visible: { events: events.length, actors: actors.size, ties: ties.size },
    ways,
  };
}

function answers(way: Way, network: Network): Answered {
  return {
    step: summary(asked(way, drag(network))),
    jump: summary(asked(way, jumps(network))),
    toggle: summary(asked(way, toggles(network))),
  };
}

/** The first half of the rounds warms up and does not count, unless there was only one. */
function asked(way: Way, questions: readonly Question[]): readonly number[] {
  const times: number[] = [];
  let spent = 0;
  do {
    for (const question of questions) {
      const microseconds = once(() => way(question));
      spent += microseconds / 1000;
      times.push(microseconds);
    }
  } while (spent < LEAST || (times.length < 4 * questions.length && spent < ENOUGH));
  return times.slice(times.length > questions.length ? times.length >> 1 : 1);
}
