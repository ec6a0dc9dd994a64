import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf, dayOf } from '../../src/dataset/day.ts';
import { guidesOf } from '../../src/layout/framesAndAxes.ts';
import { guidesAround } from '../../src/layout/guides.ts';
import { time, timeAxis } from '../../src/layout/time.ts';
import type { LayoutInput, LayoutNode } from '../../src/layout/types.ts';
import { arbitraryInput, facing, SIDES } from '../fixtures/layoutInputs.ts';

test('who came first stands further left, and the undated before all', () => {
  const law = fc.property(arbitraryInput(40, true), (input) => {
    const positions = time(input);
    const points = input.nodes.map((node) => ({ day: node.day ?? -1, x: positions.get(node.id)?.[0] ?? 0 }));
    const byDay = points.sort((a, b) => a.day - b.day || a.x - b.x).map(({ x }) => x);
    expect(byDay).toEqual([...byDay].sort((a, b) => a - b));
  });
  fc.assert(law, { numRuns: 40 });
});

test('everyone stands between the ticks of the year', () => {
  const input = facing(30);
  const positions = time(input);
  const ticks = timeAxis(input);
  for (const node of input.nodes) {
    const x = positions.get(node.id)?.[0] ?? 0;
    const year = calendarOf(node.day ?? 0).year;
    const first = calendarOf(15_000).year;
    expect(x).toBeGreaterThanOrEqual(ticks[year - first]?.x ?? Infinity);
    expect(x).toBeLessThan(ticks[year - first + 1]?.x ?? -Infinity);
  }
});

test('ticks are whole years in order, and labelled', () => {
  const at = (id: string, year: number): LayoutNode => {
    const day = dayOf(year, 6, 1) ?? 0;
    return { id, kind: 'person', weight: 1, label: id, context: false, country: 'CN', day };
  };
  const ticks = timeAxis({ nodes: [at('a', 2014), at('b', 2016)], ties: [], sides: SIDES });
  expect(ticks.map(({ label }) => label)).toEqual(['2014', '2015', '2016', '']);
  expect(ticks.map(({ x }) => x)).toEqual(ticks.map(({ x }) => x).sort((a, b) => a - b));
  expect(timeAxis({ nodes: [], ties: [] })).toEqual([]);
});

test('left country above, right country below', () => {
  const positions = time(facing(20));
  const ys = (prefix: string): number[] =>
    [...positions].filter(([id]) => id.startsWith(prefix)).map(([, [, y]]) => y);
  expect(Math.max(...ys('c'))).toBeLessThan(Math.min(...ys('i')));
});

test('the guides of a layout are its own', () => {
  const input = facing(20);
  const kinds = (layout: 'sides' | 'force' | 'circles' | 'time'): Set<string> =>
    new Set(guidesOf(layout, input, time(input)).map(({ kind }) => kind));
  expect([...kinds('time')]).toEqual(['year']);
  expect([...kinds('circles')]).toEqual(['circle']);
  expect([...kinds('sides')]).toEqual(['side']);
  expect(kinds('force').size).toBe(0);
  expect(
    guidesAround(guidesOf('circles', input, new Map()), new Set(['CN'])).map(
      (guide) => 'country' in guide && guide.country,
    ),
  ).toEqual(['CN']);
});

test('the lines of an axis of many centuries keep apart', () => {
  const input: LayoutInput = {
    nodes: [
      { id: 'a', kind: 'person', weight: 1, label: 'A', context: false, day: -400_000 },
      { id: 'b', kind: 'person', weight: 1, label: 'B', context: false, day: 2_900_000 },
    ],
    ties: [],
  };
  const xs = timeAxis(input).map(({ x }) => x);
  expect(xs.length).toBeGreaterThan(2);
  for (const [index, x] of xs.slice(1).entries()) expect(x - (xs[index] ?? x)).toBeGreaterThan(60);
});

test('the picture has about the shape of a screen', () => {
  for (const perSide of [90, 140]) {
    const points = [...time(facing(perSide)).values()];
    const span = (axis: 0 | 1): number =>
      Math.max(...points.map((point) => point[axis])) - Math.min(...points.map((point) => point[axis]));
    expect(span(0) / span(1)).toBeGreaterThan(1);
    expect(span(0) / span(1)).toBeLessThan(2);
  }
});
