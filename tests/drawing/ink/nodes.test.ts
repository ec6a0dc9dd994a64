import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Nodes, orderOf, reachOf } from '../../../src/drawing/ink/nodes.ts';
import { colourNumber, Pixels } from '../../../src/drawing/ink/pixels.ts';
import { Tiles } from '../../../src/drawing/ink/tiles.ts';
import { SIGN, STANDING, STANDING_BITS } from '../../../src/drawing/marks.ts';
import { palettes } from '../../../src/drawing/palette.ts';
import type { Point } from '../../../src/layout/types.ts';
import { arbitraryMark, blank, decimal, places, plan, viewOf } from './stand.ts';

const SIDE = 160;
const of = plan(6);

/** The pixels of one node in the middle of a sheet. */
function drawn(node: number, size: number, mark: number, zoom = 1, ratio = 1, at: Point = [80, 80]) {
  const marks = blank(of);
  marks.seen.sizes[node] = size;
  marks.emphasis.nodes[node] = mark;
  const view = viewOf(places(of.ids.map(() => [0, 0] as const)), {
    camera: { zoom, x: at[0], y: at[1] },
    ratio,
    width: SIDE,
    height: SIDE,
  });
  const tiles = new Tiles(SIDE, SIDE);
  tiles.markAll();
  const pixels = new Pixels(SIDE, SIDE);
  new Nodes(of, palettes.light).draw(pixels, [node], marks, view, tiles);
  return { pixels, view, colourAt: (x: number, y: number) => pixels.values[y * SIDE + x] };
}

const opaque = (hex: string): number => (0xff000000 | colourNumber(hex)) >>> 0;

describe('a node', () => {
  it('paints nothing beyond its reach', () => {
    const law = fc.property(
      fc.nat(5),
      decimal(8, 46),
      arbitraryMark,
      fc.oneof(decimal(0.02, 0.3), decimal(0.3, 2)),
      fc.constantFrom(1, 2, 3),
      fc.tuple(decimal(79, 81), decimal(79, 81)),
      (node, size, mark, zoom, ratio, [x, y]) => {
        const { pixels, view, colourAt } = drawn(node, size, mark, zoom, ratio, [x, y]);
        const reach = reachOf(size, view);
        const stray = pixels.values.findIndex((value, at) => {
          const [column, row] = [at % SIDE, Math.floor(at / SIDE)];
          const isBeside = column < Math.floor(x - reach) || column > Math.floor(x + reach);
          return value !== 0 && (isBeside || row < Math.floor(y - reach) || row > Math.floor(y + reach));
        });
        expect(stray).toBe(-1);
        expect(colourAt(Math.floor(x), Math.floor(y))).not.toBe(0);
      },
    );
    fc.assert(law, { numRuns: 250 });
  });

  it('has the colour of its role within a border of the ground', () => {
    const { colourAt } = drawn(0, 30, STANDING.plain);
    expect(colourAt(80, 80)).toBe(opaque(palettes.light.left));
    expect(colourAt(80 + 15, 80)).not.toBe(opaque(palettes.light.left));
    expect((colourAt(80 + 17, 80) ?? 0) >>> 24).toBe(0);
  });

  it.each(['away', 'faded', 'dimmed'] as const)(
    'that is %s fades into the ground, and stays opaque',
    (name) => {
      const middle = drawn(0, 30, STANDING[name]).colourAt(80, 80) ?? 0;
      expect(middle >>> 24).toBe(255);
      expect(middle).not.toBe(opaque(palettes.light.left));
    },
  );

  it('keeps its colour when it is hovered or chosen, however it stands', () => {
    for (const sign of [SIGN.hovered, SIGN.chosen]) {
      expect(drawn(0, 30, STANDING.faded | sign).colourAt(80, 80)).toBe(opaque(palettes.light.left));
    }
  });

  it('has a border of ink when it is hovered, and a faint one when it was put there', () => {
    expect(drawn(0, 30, STANDING.plain | SIGN.hovered).colourAt(95, 80)).toBe(opaque(palettes.light.ink));
    const put = drawn(0, 30, STANDING.plain | SIGN.pinned, 2, 1).colourAt(110, 80);
    expect(put).toBe(opaque(palettes.light.faintInk));
  });

  it('has a ring in the accent when it is chosen, from far off too', () => {
    for (const zoom of [1, 0.05]) {
      const { pixels } = drawn(0, 30, STANDING.plain | SIGN.chosen, zoom);
      expect(pixels.values.includes(opaque(palettes.light.accent))).toBe(true);
    }
  });

  it('is never too small to be seen', () => {
    const { colourAt } = drawn(0, 8, STANDING.plain, 0.02);
    expect((colourAt(80, 80) ?? 0) >>> 24).toBe(255);
  });
});

describe('the order of nodes', () => {
  it('has each drawn node once: the pale behind, the marked in front, the large behind the small', () => {
    const drawnNode = fc.tuple(fc.constantFrom(0, 8, 13, 13, 20, 46), arbitraryMark);
    const law = fc.property(fc.array(drawnNode, { maxLength: 30 }), (nodes) => {
      const marks = blank(plan(nodes.length));
      for (const [number, [size, mark]] of nodes.entries()) {
        marks.seen.sizes[number] = size;
        marks.emphasis.nodes[number] = mark;
      }
      const order = orderOf(marks);
      const all = Object.values(order).flat();
      const seen = nodes.flatMap(([size], number) => (size > 0 ? [number] : []));
      expect([...all].sort((one, other) => one - other)).toEqual(seen);
      const markOf = (node: number): number => marks.emphasis.nodes[node] ?? 0;
      const isFront = (node: number): boolean => (markOf(node) & (SIGN.hovered | SIGN.chosen)) !== 0;
      expect(order.front).toEqual(all.filter(isFront));
      expect(order.pale.every((node) => (markOf(node) & STANDING_BITS) < STANDING.plain)).toBe(true);
      expect(order.plain.every((node) => (markOf(node) & STANDING_BITS) >= STANDING.plain)).toBe(true);
      for (const layer of Object.values(order)) {
        const sizes = layer.map((node) => marks.seen.sizes[node] ?? 0);
        expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
      }
    });
    fc.assert(law);
  });
});
