/** What the app promises about its speed, as ratios within one run, and what came of it. */
import type { PeerName } from '../browser/peers.ts';
import type { SizeName } from '../data/sizes.ts';
import { type Drawn, isDrawn } from '../drive/peers.ts';
import { exponent } from '../measure.ts';
import type { Findings } from './results.ts';

export interface Target {
  readonly what: string;
  readonly promise: string;
  /** Absent: not measured, or not measurable. */
  readonly measured?: number;
  readonly met?: boolean;
}

type Found = Readonly<Partial<Findings>>;

const OURS: PeerName = 'Entente, drawing alone';
const FLOOR: PeerName = 'bare canvas, same shapes';
const CLASSES: PeerName = 'Cytoscape, class toggles';

/** What a user would pick for a large network. */
const PEERS_AT_L: readonly PeerName[] = ['force-graph', 'G6', 'vis-network', 'sigma'];

export function targetsOf(found: Found): readonly Target[] {
  return [...computation(found), ...steps(found), ...moving(found), ...growth(found), ...rest(found)];
}

function computation({ compute }: Found): readonly Target[] {
  const ways = compute?.sizes.L?.ways;
  const scan = ways?.scan.step.median;
  const to = (value: number | undefined): number | undefined => ratio(value, scan);
  return [
    atMost('Counters for a step of the window at L, linear scans', 0.5, to(ways?.counters.step.median)),
    atMost('Counters for a jump of the window at L, linear scans', 8, to(ways?.counters.jump.median)),
    atMost('Counters for a filter switched at L, linear scans', 1.2, to(ways?.counters.toggle.median)),
    atLeast(
      'crossfilter2 takes for a step at L, times ours',
      5,
      ratio(ways?.crossfilter2.step.median, ways?.counters.step.median),
    ),
  ];
}

function steps(found: Found): readonly Target[] {
  const wall = (size: SizeName, name: PeerName): number | undefined => drawn(found, size, name)?.wall.median;
  const late = (size: SizeName, name: PeerName): number | undefined => drawn(found, size, name)?.wall.p95;
  const to = (size: SizeName, other: PeerName) => ratio(wall(size, OURS), wall(size, other));
  const times = (size: SizeName) => ratio(wall(size, CLASSES), wall(size, OURS));
  // G6 fails at L; what a user would pick then is the best of the others.
  const others = PEERS_AT_L.flatMap((name) => wall('L', name) ?? []);
  const best = others.length === 0 ? undefined : Math.min(...others);
  return [
    atMost('Step until painted at S, to force-graph', 1, to('S', 'force-graph')),
    atMost('The same, 95 of 100 steps', 1.5, ratio(late('S', OURS), late('S', 'force-graph'))),
    atMost('Step until painted at M, to force-graph', 1, to('M', 'force-graph')),
    atMost('Step until painted at M, to the bare canvas', 1.5, to('M', FLOOR)),
    atLeast('Cytoscape by class toggles takes at M, times ours', 8, times('M')),
    atMost('Step until painted at L, to the best tool that can draw it', 0.3, ratio(wall('L', OURS), best)),
    atMost('Step until painted at L, to the bare canvas', 1.5, to('L', FLOOR)),
    atLeast('Cytoscape by class toggles takes at L, times ours', 12, times('L')),
  ];
}

function moving(found: Found): readonly Target[] {
  return (['M', 'L'] as const).flatMap((size) =>
    (['pan', 'zoom'] as const).flatMap((move) => {
      const frames = (name: PeerName): number | undefined => drawn(found, size, name)?.[move];
      return [
        atLeast(
          `Frames per second at ${size}, ${move}, to force-graph's`,
          1,
          ratio(frames(OURS), frames('force-graph')),
        ),
        atLeast(
          `Frames per second at ${size}, ${move}, to plain Cytoscape's`,
          3,
          ratio(frames(OURS), frames(CLASSES)),
        ),
      ];
    }),
  );
}

function growth(found: Found): readonly Target[] {
  const points = Object.entries(found.peers ?? {}).flatMap(([size, { visible }]) => {
    const own = drawn(found, size as SizeName, OURS);
    return own === undefined ? [] : [[visible.ties + visible.officeTies, own.wall.median] as const];
  });
  const slope = points.length > 2 ? exponent(points) : undefined;
  return [atMost('Exponent of the step until painted against visible ties', 1.05, slope)];
}

function rest(found: Found): readonly Target[] {
  const { start, opening, picture } = found;
  const own = drawn(found, 'L', OURS)?.first ?? 0;
  const opened = opening !== undefined && 'open' in opening ? opening : undefined;
  const heap = (size: SizeName) => ratio(drawn(found, size, OURS)?.heap, drawn(found, size, CLASSES)?.heap);
  return [
    atMost(
      'First network, slow machine and line, to an empty page',
      1.5,
      ratio(start?.app.median, start?.empty.median),
    ),
    atMost('Opening L, to JSON.parse and drawing', 2, ratio(opened?.open, opened && opened.parse + own)),
    atMost('Longest task while opening L, milliseconds', 200, opened?.longest),
    atMost('Heap at M, to plain Cytoscape', 1.5, heap('M')),
    atMost('Heap at L, to plain Cytoscape', 1.5, heap('L')),
    atMost(
      'Picture against plain Cytoscape, mean difference in per cent',
      1,
      picture && 100 * picture.shipped.mean,
    ),
  ];
}

function drawn({ peers }: Found, size: SizeName, name: PeerName): Drawn | undefined {
  const outcome = peers?.[size]?.ways[name];
  return isDrawn(outcome) ? outcome : undefined;
}

function ratio(value: number | undefined, other: number | undefined): number | undefined {
  return value === undefined || other === undefined || other === 0 ? undefined : value / other;
}

function atMost(what: string, most: number, value: number | undefined): Target {
  return target(what, `at most ${most}`, value, value !== undefined && value <= most);
}

function atLeast(what: string, least: number, value: number | undefined): Target {
  return target(what, `at least ${least}`, value, value !== undefined && value >= least);
}

function target(what: string, promise: string, value: number | undefined, met: boolean): Target {
  return value === undefined || !Number.isFinite(value)
    ? { what, promise }
    : { what, promise, measured: value, met };
}
