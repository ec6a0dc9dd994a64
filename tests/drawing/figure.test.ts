import { describe, expect, test } from 'vitest';
import { LONGEST_SIDE, largestScale, MOST_PIXELS } from '../../src/drawing/canvasLimits.ts';
import { drawFigure, type Figure, figureSize } from '../../src/drawing/figure.ts';
import { palettes } from '../../src/drawing/palette.ts';
import { wrap } from '../../src/drawing/text.ts';
import { recordingPen } from '../fixtures/recordingPen.ts';
import { scene, sceneNode, sceneTie } from '../fixtures/scenes.ts';

const wang = sceneNode('wang', { x: -200, y: -50, label: '王毅' });
const zarif = sceneNode('zarif', {
  x: 200,
  y: 50,
  colour: 'right',
  label: 'محمدجواد ظریف',
  labelSide: 'right',
});

function figure(given: Partial<Figure> = {}): Figure {
  return {
    scene: scene([wang, zarif], [sceneTie(wang, zarif, 2)]),
    palette: palettes.light,
    ground: '#ffffff',
    title: 'Official contacts',
    subtitle: ['7 May 2018 to 1 June 2019', 'Topic: defence'],
    legend: [{ kind: 'colour', colour: 'left', label: 'China' }],
    notes: ['45 of 266 events', 'Data 1.0.0'],
    guides: [{ kind: 'side', country: 'CN', place: 'left', x: -200, y: -100 }],
    countryName: () => 'China heading',
    width: 1200,
    networkHeight: 600,
    ...given,
  };
}

test('everything is written: title, window, filters, names in their scripts, legend and notes', () => {
  const { pen, texts } = recordingPen();
  drawFigure(pen, figure());
  const said = texts();
  for (const part of [
    'Official contacts',
    '7 May 2018 to 1 June 2019',
    'Topic: defence',
    'China heading',
    '王毅',
    'محمدجواد ظریف',
    'China',
    '45 of 266 events',
    'Data 1.0.0',
  ]) {
    expect(said).toContain(part);
  }
});

test('the ground fills the figure, and a transparent one has none', () => {
  const { pen, strokes } = recordingPen();
  drawFigure(pen, figure());
  const { width, height } = figureSize(pen, figure());
  const filled = strokes.find(({ what }) => what === 'fillRect');
  expect(filled).toMatchObject({ args: [0, 0, width, height], fill: '#ffffff', alpha: 1 });
  const clear = recordingPen();
  drawFigure(clear.pen, figure({ ground: 'transparent' }));
  expect(clear.strokes.some(({ what }) => what === 'fillRect')).toBe(false);
});

test('parts stand below one another and inside the figure', () => {
  const { pen, strokes } = recordingPen();
  const long = figure({
    subtitle: ['a word and another '.repeat(40)],
    notes: ['source, '.repeat(90)],
    width: 500,
  });
  drawFigure(pen, long);
  const { width, height } = figureSize(pen, long);
  expect(width).toBe(500);
  for (const { args } of strokes.filter(({ what }) => what === 'fillText')) {
    expect(Number(args[2])).toBeGreaterThan(0);
    expect(Number(args[2])).toBeLessThan(height);
  }
  expect(height).toBeGreaterThan(figureSize(pen, figure({ width: 500 })).height);
});

test('through a camera of the screen the network keeps to its part', () => {
  const { pen, strokes } = recordingPen();
  drawFigure(pen, figure({ camera: { zoom: 4, x: 0, y: 0 } }));
  expect(strokes.filter(({ what }) => what === 'clip')).toHaveLength(1);
  const fitted = recordingPen();
  drawFigure(fitted.pen, figure());
  expect(fitted.strokes.some(({ what }) => what === 'clip')).toBe(false);
});

test('what is not in the bright neighbourhood is drawn faded', () => {
  const { pen, strokes, texts } = recordingPen();
  drawFigure(pen, figure({ emphasis: { bright: new Set(['wang']) }, guides: [], legend: [] }));
  expect(strokes.filter(({ what, alpha }) => what === 'stroke' && alpha < 0.1)).toHaveLength(1);
  expect(texts()).toContain('王毅');
  expect(texts()).not.toContain('محمدجواد ظریف');
});

test('a weak tie of the bright neighbourhood is lit, however many ties there are', () => {
  const { pen, strokes } = recordingPen();
  const base = figure({ guides: [], legend: [] });
  const { nodes, ties } = base.scene;
  const weak = { ...base.scene, ties: ties.map((tie) => ({ ...tie, opacity: 0.3 })) };
  const bright = new Set(nodes.map(({ id }) => id));
  drawFigure(pen, { ...base, scene: weak, emphasis: { bright } });
  const alphas = strokes.filter(({ what }) => what === 'stroke').map(({ alpha }) => alpha);
  expect(Math.min(...alphas)).toBeGreaterThanOrEqual(0.9);
});

describe('wrap', () => {
  const measure = (text: string): number => [...text].length;
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['一二三四五', 2, ['一二', '三四', '五']],
    ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
    ['a\nb', 10, ['a', 'b']],
    ['', 10, ['']],
  ])('%s at %i', (text, width, lines) => {
    expect(wrap(text, width, measure)).toEqual(lines);
  });
});

test.each([
  [1200, 800, 13.65],
  [16_384, 16_384, 1],
  [20_000, 100, 0.81],
  [0, 100, 0],
])('%i by %i can be enlarged by %d', (width, height, scale) => {
  expect(largestScale(width, height)).toBe(scale);
  expect(Math.max(width, height) * scale).toBeLessThanOrEqual(LONGEST_SIDE);
  expect(width * height * scale ** 2).toBeLessThanOrEqual(MOST_PIXELS);
});
