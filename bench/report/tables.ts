/** The findings as tables: rows of texts, for the terminal and for the README. */
import { isDrawn } from '../drive/peers.ts';
import type { Findings, Part } from './results.ts';
import type { Target } from './targets.ts';

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Found = Readonly<Partial<Findings>>;

/** The tables of one part. */
export function tablesOf(part: Part, found: Found): readonly Table[] {
  switch (part) {
    case 'shipped':
      return [shippedTable(found)];
    case 'compute':
      return [computeTable(found)];
    case 'peers':
      return peerTables(found);
    case 'app':
      return [appTable(found)];
    case 'start':
    case 'opening':
    case 'picture':
      return [plainTable(part, found)];
  }
}

function shippedTable({ shipped = [] }: Found): Table {
  return {
    title: 'Answers on the published dataset, microseconds',
    head: ['what', 'median', 'p95', 'linear scans'],
    rows: shipped.map(({ what, median, p95, ratio }) => [what, ...[median, p95, ratio].map(number)]),
  };
}

function computeTable({ compute }: Found): Table {
  const rows = Object.entries(compute?.sizes ?? {}).flatMap(([size, { ways }]) => {
    const scan = ways.scan.step.median;
    return Object.entries(ways).map(([way, { step, jump, toggle }]) => [
      `${size}: ${way}`,
      ...[step.median, step.p95, step.median / scan, jump.median / scan, toggle.median / scan].map(number),
    ]);
  });
  return {
    title: 'Answers to a moving window: microseconds a step, and linear scans',
    head: ['size: way', 'step', 'p95', 'step, scans', 'jump, scans', 'filter, scans'],
    rows,
  };
}

function peerTables({ peers = {} }: Found): readonly Table[] {
  return Object.entries(peers).map(([size, { visible, ways }]) => {
    const floor = ways['bare canvas, same shapes'];
    const rows = Object.entries(ways).map(([name, outcome]) => {
      if (!isDrawn(outcome)) return [name, `could not: ${outcome.fault}`, ...Array<string>(8).fill('')];
      const { wall, call, main, first, pan, zoom, heap } = outcome;
      const times = isDrawn(floor) ? wall.median / floor.wall.median : 0;
      return [name, ...[wall.median, wall.p95, times, main, call.median, first, pan, zoom, heap].map(number)];
    });
    const seen = `${visible.actors} actors, ${visible.ties} ties and ${visible.officeTies} office ties visible`;
    return {
      title: `A step of the window at ${size} (${seen}), milliseconds`,
      head: [
        'way',
        'painted',
        'p95',
        'x bare canvas',
        'main thread',
        'call',
        'first',
        'pan fps',
        'zoom fps',
        'heap MB',
      ],
      rows,
    };
  });
}

function appTable({ app = {} }: Found): Table {
  const rows = Object.entries(app).map(([size, outcome]) =>
    'wall' in outcome
      ? [
          size,
          ...[
            outcome.wall.median,
            outcome.wall.p95,
            outcome.main,
            outcome.longest,
            outcome.heap,
            outcome.ties,
          ].map(number),
        ]
      : [size, `could not: ${outcome.fault}`, ...Array<string>(5).fill('')],
  );
  return {
    title: 'The whole app, its window dragged by the pointer, milliseconds',
    head: ['size', 'painted', 'p95', 'main thread', 'longest task', 'heap MB', 'ties at the end'],
    rows,
  };
}

const TITLES = {
  start: 'First network on a slow machine and line, milliseconds',
  opening: 'Opening a large file, milliseconds',
  picture: 'The picture against plain Cytoscape, parts',
} as const;

/** What has a name and a number. */
function plainTable(part: keyof typeof TITLES, found: Found): Table {
  const rows: string[][] = [];
  const collect = (name: string, value: unknown): void => {
    if (typeof value === 'number') rows.push([name, number(value)]);
    else if (typeof value === 'string') rows.push([name, value]);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) collect(name === '' ? key : `${name}, ${key}`, item);
    }
  };
  collect('', found[part]);
  return { title: TITLES[part], head: ['what', 'value'], rows };
}

export function targetTable(targets: readonly Target[]): Table {
  return {
    title: 'Targets',
    head: ['what', 'target', 'measured', 'met'],
    rows: targets.map(({ what, promise, measured, met }) => [
      what,
      promise,
      measured === undefined ? 'not measured' : number(measured),
      met === undefined ? '' : met ? 'yes' : 'no',
    ]),
  };
}

/** Three digits that count, never as a power of ten. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}
