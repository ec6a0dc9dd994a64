import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '../../src/dataset/day.ts';
import { countCrossings, type Line } from '../../src/layout/crossings.ts';
import { fanLayers, fanOf, heightOf, rowsOf } from '../../src/layout/fan.ts';
import { guidesOf } from '../../src/layout/framesAndAxes.ts';
import { orderLayers } from '../../src/layout/order.ts';
import { sides } from '../../src/layout/sides.ts';
import {
  type LayoutInput,
  type LayoutNode,
  type Point,
  type Positions,
  placeOf,
} from '../../src/layout/types.ts';
import { arbitraryInput, facing, SIDES } from '../fixtures/layoutInputs.ts';

function crossingsOf(input: LayoutInput, positions: Positions): number {
  const ids = input.nodes.map(({ id }) => id);
  const lines = input.ties.map(({ a, b }): Line => [ids.indexOf(a), ids.indexOf(b)]);
  return countCrossings(lines, (node) => positions.get(ids[node] ?? '') ?? [0, 0]);
}

function person(id: string, country: string | undefined, more: Partial<LayoutNode> = {}): LayoutNode {
  const base = { id, kind: 'person', weight: 1, label: id, context: false } as const;
  return country === undefined ? { ...base, ...more } : { ...base, country, ...more };
}

test('the left country stays left of the middle, the right one right of it', () => {
  const law = fc.property(arbitraryInput(70, true), (input) => {
    const positions = sides(input) ?? new Map<string, Point>();
    const xs = (place: string): number[] =>
      input.nodes
        .filter((node) => !node.context && placeOf(SIDES, node.country) === place)
        .map(({ id }) => positions.get(id)?.[0] ?? Number.NaN);
    expect(Math.max(-1e9, ...xs('left'))).toBeLessThan(Math.min(0, ...xs('middle')));
    expect(Math.min(1e9, ...xs('right'))).toBeGreaterThan(Math.max(0, ...xs('middle')));
  });
  fc.assert(law, { numRuns: 80 });
});

test('background stands below everything else', () => {
  const law = fc.property(arbitraryInput(50, true), (input) => {
    const positions = sides(input) ?? new Map<string, Point>();
    const ys = (context: boolean): number[] =>
      input.nodes
        .filter((node) => node.context === context)
        .map(({ id }) => positions.get(id)?.[1] ?? Number.NaN);
    expect(Math.min(1e9, ...ys(true))).toBeGreaterThan(Math.max(-1e9, ...ys(false)));
  });
  fc.assert(law, { numRuns: 40 });
});

test('events run downwards in time', () => {
  const law = fc.property(arbitraryInput(50, true), (input) => {
    const positions = sides(input) ?? new Map<string, Point>();
    const events = input.nodes.filter(
      (node) => node.kind === 'event' && !node.context && node.day !== undefined,
    );
    const byHeight = [...events].sort(
      (a, b) => (positions.get(a.id)?.[1] ?? 0) - (positions.get(b.id)?.[1] ?? 0),
    );
    const days = byHeight.map((node) => node.day ?? 0);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });
  fc.assert(law, { numRuns: 40 });
});

function crowdOf(count: number): LayoutNode[] {
  return Array.from({ length: count }, (_, index) => person(`p${index}`, 'CN', { weight: index + 1 }));
}

test('events of a year stand together, and each year is marked above its first', () => {
  const events = Array.from({ length: 240 }, (_, index): LayoutNode => {
    return { id: `e${index}`, kind: 'event', weight: 1, label: '', context: false, day: 15_000 + index * 15 };
  });
  const { nodes, ties } = facing(40);
  const input: LayoutInput = { nodes: [...nodes, ...events], ties, sides: SIDES };
  const positions = sides(input) ?? new Map<string, Point>();
  const placed = events.map(({ id, day }) => {
    return { y: positions.get(id)?.[1] ?? 0, year: calendarOf(day ?? 0).year };
  });
  const gaps = placed.slice(1).map(({ y, year }, index) => {
    return { gap: y - (placed[index]?.y ?? 0), isNew: year !== placed[index]?.year };
  });
  const within = gaps.filter(({ isNew }) => !isNew).map(({ gap }) => gap);
  const between = gaps.filter(({ isNew }) => isNew).map(({ gap }) => gap);
  expect(between.length).toBeGreaterThan(8);
  expect(Math.min(...between)).toBeGreaterThan(Math.max(...within) * 1.5);
  const rows = guidesOf('sides', input, positions).flatMap((guide) =>
    guide.kind === 'yearRow' ? [guide] : [],
  );
  expect(rows.map(({ label }) => label)).toEqual([...new Set(placed.map(({ year }) => String(year)))]);
  for (const { y, label } of rows) {
    for (const event of placed) expect(event.y > y).toBe(event.year >= Number(label));
  }
});

test('a dozen of the busiest stand on the inner arc, the next outside of it, the crowd outermost', () => {
  const { named, crowd } = fanOf(crowdOf(90));
  expect(named[0]?.map(({ weight }) => weight)).toEqual([90, 89, 88, 87, 86, 85, 84, 83, 82, 81, 80, 79]);
  expect(named[1]).toHaveLength(16);
  expect(Math.min(...named.flat().map(({ weight }) => weight))).toBeGreaterThan(
    Math.max(...crowd.map(({ weight }) => weight)),
  );
  const reach = fanLayers(fanOf(crowdOf(90)), { height: 560, inner: 300 }, -1).map(({ slots }) =>
    Math.min(...slots.map(([x]) => x)),
  );
  expect(reach).toEqual([...reach].sort((one, other) => other - one));
});

test('a small side stands on a single arc, a few more than the lines are no crowd', () => {
  expect(fanOf(crowdOf(15)).named).toHaveLength(1);
  expect(fanOf(crowdOf(36)).crowd).toEqual([]);
  expect(fanOf(crowdOf(37)).crowd).toHaveLength(9);
  expect(fanOf([])).toEqual({ named: [], crowd: [] });
});

test('the crowd stands between the lines of text, where no name is written', () => {
  const law = fc.property(fc.integer({ min: 37, max: 240 }), (count) => {
    const fan = fanOf(crowdOf(count).map((node) => ({ ...node, weight: 1 })));
    const height = heightOf(fan) / 2;
    const layers = fanLayers(fan, { height, inner: 300 }, 1);
    const lines = layers.slice(0, 2).flatMap(({ slots }) => slots.map(([, y]) => y));
    const pitch = (2 * height) / lines.length;
    // A line of text is about a third of the way to the next one high; nodes of the crowd keep off it.
    for (const [, y] of layers[2]?.slots ?? []) {
      expect(Math.min(...lines.map((line) => Math.abs(line - y)))).toBeGreaterThan(pitch * 0.15);
    }
  });
  fc.assert(law, { numRuns: 60 });
});

test('every row of a side belongs to one node, and arcs take turns', () => {
  const law = fc.property(
    fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
    (sizes) => {
      const rows = rowsOf(sizes.map((size) => new Array<null>(size).fill(null)));
      const count = sizes.reduce((sum, size) => sum + size, 0);
      expect(rows.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, row) => row));
      expect(rows.map((own) => own.length)).toEqual(sizes);
    },
  );
  fc.assert(law);
  expect(rowsOf([new Array(3).fill(null), new Array(3).fill(null)])).toEqual([
    [0, 2, 4],
    [1, 3, 5],
  ]);
});

test('those who meet each other alone are put face to face, without a crossing', () => {
  const nodes = [0, 1, 2, 3, 4, 5].flatMap((index) => [person(`c${index}`, 'CN'), person(`i${index}`, 'IR')]);
  const ties = [0, 1, 2, 3, 4, 5].map(
    (index) => ({ a: `c${index}`, b: `i${5 - index}`, weight: 1, kind: 'across' }) as const,
  );
  const input: LayoutInput = { nodes, ties, sides: SIDES };
  expect(crossingsOf(input, sides(input) ?? new Map())).toBe(0);
});

test('ordering leaves far fewer crossings than the order by weight', () => {
  const input = facing(30);
  const layers = (['CN', 'IR'] as const).map((country) => {
    const nodes = input.nodes.filter((node) => node.country === country);
    const x = country === 'CN' ? -200 : 200;
    return { nodes, slots: nodes.map((_, row): Point => [x, row * 20]) };
  });
  const before: Positions = new Map(
    layers.flatMap(({ nodes, slots }) =>
      nodes.map((node, row): [string, Point] => [node.id, slots[row] ?? [0, 0]]),
    ),
  );
  expect(crossingsOf(input, orderLayers(layers, input.ties))).toBeLessThan(crossingsOf(input, before) * 0.6);
  expect(orderLayers(layers, input.ties, new Set(layers))).toEqual(before);
});

test('no single trade would have found an order this good', () => {
  const input = facing(60);
  const layers = (['CN', 'IR'] as const).map((country) => {
    const nodes = input.nodes.filter((node) => node.country === country);
    const x = country === 'CN' ? -200 : 200;
    return { nodes, slots: nodes.map((_, row): Point => [x, row * 20]) };
  });
  // Trades that always better the order end at 55 crossings here.
  expect(crossingsOf(input, orderLayers(layers, input.ties))).toBeLessThan(50);
});
