import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Nodes, orderOf, reachOf } from '../../../src/drawing/ink/nodes.ts';
import { colourNumber, Pixels } from '../../../src/drawing/ink/pixels.ts';
import { Tiles } from '../../../src/drawing/ink/tiles.ts';
import { SIGN, STANDING } from '../../../src/drawing/marks.ts';
import { palettes } from '../../../src/drawing/palette.ts';
import { arbitraryMark, blank, decimal, places, plan, viewOf } from './stand.ts';

const SIDE = 160;
const of = plan(6);

/** The pixels of one node in the middle of a sheet. */
function drawn(node: number, size: number, mark: number, zoom = 1, ratio = 1, at = [80, 80] as const) {
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
        const { pixels, view } = drawn(node, size, mark, zoom, ratio, [x, y]);
        const reach = reachOf(size, view);
        const painted = [...pixels.values.keys()].filter((at) => pixels.values[at] !== 0);
        expect(painted.length).toBeGreaterThan(0);
        const columns = painted.map((at) => at % SIDE);
        const rows = painted.map((at) => Math.floor(at / SIDE));
        expect(Math.min(...columns)).toBeGreaterThanOrEqual(Math.floor(x - reach));
        expect(Math.max(...columns)).toBeLessThanOrEqual(Math.floor(x + reach));
        expect(Math.min(...rows)).toBeGreaterThanOrEqual(Math.floor(y - reach));
        expect(Math.max(...rows)).toBeLessThanOrEqual(Math.floor(y + reach));
      },
    );
    fc.assert(law, { numRuns: 400 });
  });
});
