import { expect, test } from 'vitest';
import { drawLegend, type LegendWords, legendOf, placeLegend } from '../../src/drawing/legend.ts';
import { palettes } from '../../src/drawing/palette.ts';
import { presentIn } from '../../src/drawing/present.ts';
import { recordingPen } from '../fixtures/recordingPen.ts';
import { scene, sceneNode, sceneTie } from '../fixtures/scenes.ts';

const words: LegendWords = {
  country: (code) => ({ CN: 'China', IR: 'Iran' })[code] ?? code,
  otherCountries: 'Other countries',
  noCountry: 'No country',
  kind: (kind) => kind,
  events: (count) => `${count} events`,
  oneSource: 'one source',
  office: 'acted for',
};

const a = sceneNode('a', { x: -200, events: 4 });
const b = sceneNode('b', { x: 200, colour: 'right' });
const ministry = sceneNode('m', { x: -300, kind: 'institution' });
const club = sceneNode('club', { kind: 'organisation', colour: 'none' });
const land = sceneNode('land', { kind: 'state', colour: 'others' });

test('everything that is there, and nothing else', () => {
  const labels = (...args: Parameters<typeof scene>): string[] =>
    legendOf(presentIn(scene(...args)), words).map(({ label }) => label);
  expect(labels([a, b], [sceneTie(a, b, 3)])).toEqual(['China', 'Iran', 'person', '3 events']);
  expect(
    labels(
      [a, b, ministry],
      [sceneTie(a, ministry, 1, 2, true), sceneTie(a, b, 9), sceneTie(b, ministry, 1, 1)],
    ),
  ).toEqual(['China', 'Iran', 'person', 'institution', '1 events', '9 events', 'one source', 'acted for']);
  expect(labels([club, land])).toEqual(['Other countries', 'No country', 'state, organisation']);
  expect(labels([])).toEqual([]);
});

test('in the lens of events widths say nothing and are not explained', () => {
  const event = sceneNode('e', { kind: 'event', colour: 'event' });
  const drawn = { ...scene([a, event], [sceneTie(a, event)]), lens: 'events' as const };
  expect(legendOf(presentIn(drawn), words).map(({ kind }) => kind)).toEqual(['colour', 'shape', 'shape']);
});

test('entries fill lines and never leave the width', () => {
  const entries = legendOf(presentIn(scene([a, b, ministry, club, land], [sceneTie(a, b, 9, 1)])), words);
  const measure = (text: string): number => text.length * 7;
  const { placed, height } = placeLegend(entries, 260, measure);
  expect(placed).toHaveLength(entries.length);
  for (const { entry, x, y } of placed) {
    expect(x + 26 + measure(entry.label)).toBeLessThanOrEqual(260);
    expect(y).toBeLessThan(height);
  }
  expect(height).toBeGreaterThan(placeLegend(entries, 2000, measure).height);
  expect(placeLegend([], 100, measure).height).toBe(0);
});

test('each entry is drawn with its words', () => {
  const { pen, texts } = recordingPen();
  const entries = legendOf(presentIn(scene([a, b], [sceneTie(a, b, 3)])), words);
  drawLegend(pen, placeLegend(entries, 800, () => 50).placed, 10, 10, palettes.light);
  expect(texts()).toEqual(['China', 'Iran', 'person', '3 events']);
});
