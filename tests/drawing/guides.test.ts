import { expect, test } from 'vitest';
import { drawGuides, headingBoxes } from '../../src/drawing/guides.ts';
import { overlap } from '../../src/drawing/labelGrid.ts';
import { palettes } from '../../src/drawing/palette.ts';
import type { Guide } from '../../src/layout/guides.ts';
import { recordingPen } from '../fixtures/recordingPen.ts';

const SIZE = { width: 800, height: 600 } as const;

function drawn(guides: readonly Guide[], zoom: number, top = 0) {
  const { pen, strokes } = recordingPen();
  drawGuides(pen, guides, { zoom, x: 0, y: 0 }, SIZE, palettes.light, (code) => `Country ${code}`, top);
  return strokes
    .filter(({ what }) => what === 'fillText')
    .map(({ args }) => ({ text: String(args[0]), x: Number(args[1]), y: Number(args[2]) }));
}

test('years that would touch are left out, across and downwards', () => {
  const across = Array.from({ length: 17 }, (_, index): Guide => {
    return { kind: 'year', x: index * 40, label: String(2010 + index), top: 0, bottom: 400 };
  });
  expect(drawn(across, 1)).toHaveLength(17);
  expect(drawn(across, 0.6).map(({ text }) => text)).toEqual([
    '2010',
    '2012',
    '2014',
    '2016',
    '2018',
    '2020',
    '2022',
    '2024',
    '2026',
  ]);
  const downwards = Array.from({ length: 17 }, (_, index): Guide => {
    return { kind: 'yearRow', y: index * 12, label: String(2010 + index), left: 0, right: 100 };
  });
  expect(drawn(downwards, 1)).toHaveLength(17);
  expect(drawn(downwards, 0.5)).toHaveLength(9);
});

test('on a telephone years are written at the top, where no buttons are', () => {
  const year: Guide = { kind: 'year', x: 50, label: '2010', top: 30, bottom: 500 };
  const heights = [800, 390].map((width) => {
    const { pen, strokes } = recordingPen();
    const camera = { zoom: 1, x: 0, y: 0 };
    drawGuides(pen, [year], camera, { width, height: 600 }, palettes.light, String);
    return Number(strokes.find(({ what }) => what === 'fillText')?.args[2]);
  });
  expect(heights[0]).toBeGreaterThan(500);
  expect(heights[1]).toBeLessThan(50);
});

test('names of countries never touch: the larger circle keeps its name', () => {
  const circle = (country: string, x: number, radius: number): Guide => {
    return { kind: 'circle', country, x, y: 200, radius };
  };
  const guides = [circle('AA', 100, 60), circle('BB', 140, 58), circle('CC', 400, 20)];
  expect(drawn(guides, 1).map(({ text }) => text)).toEqual(['Country AA', 'Country CC']);
  expect(drawn(guides, 3)).toHaveLength(3);
  const { pen } = recordingPen();
  const boxes = headingBoxes(pen, guides, { zoom: 1, x: 0, y: 0 }, (code) => `Country ${code}`);
  expect(boxes).toHaveLength(2);
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
  }
});

test('the name of a side stays in sight when its fan reaches beyond the top', () => {
  const side: Guide = { kind: 'side', country: 'CN', place: 'left', x: 200, y: -300 };
  expect(drawn([side], 1)[0]?.y).toBe(16);
  expect(drawn([side], 1, 120)[0]?.y).toBe(136);
  expect(drawn([{ ...side, y: 100 }], 1)[0]?.y).toBe(70);
});
