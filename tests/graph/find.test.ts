import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Camera, onScreen } from '../../src/drawing/camera.ts';
import { curveOf } from '../../src/drawing/ink/strokes.ts';
import { tieWidth } from '../../src/drawing/look.ts';
import { plainEmphasis, STANDING } from '../../src/drawing/marks.ts';
import { nodeAt, tieAt } from '../../src/graph/find.ts';
import type { Picture } from '../../src/graph/picture.ts';
import type { Point } from '../../src/layout/types.ts';
import { indexDataset } from '../../src/network/network.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { blank, places, plan } from '../drawing/ink/stand.ts';
import { pictureTo } from '../fixtures/graphStand.ts';
import { tiny } from '../fixtures/tiny.ts';

const camera: fc.Arbitrary<Camera> = fc.record({
  zoom: fc.constantFrom(0.1, 0.5, 1, 2.5),
  x: fc.integer({ min: 300, max: 600 }),
  y: fc.integer({ min: 200, max: 400 }),
});

const SIZES = [0, 8, 8, 13, 13, 30];
const coordinate = fc.integer({ min: -60, max: 60 });

/** Nodes and ties crowded into a small place, so that they lie over each other. */
const picture: fc.Arbitrary<Picture> = fc
  .record({
    nodes: fc.array(fc.tuple(coordinate, coordinate, fc.nat(5)), { minLength: 2, maxLength: 25 }),
    ties: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(0, 1, 4, 40)), { maxLength: 12 }),
  })
  .map(({ nodes, ties }) => {
    const ends = ties.map(([one, step]): [number, number] => {
      const from = one % nodes.length;
      return [from, (from + 1 + (step % (nodes.length - 1))) % nodes.length];
    });
    const made = plan(nodes.length, ends, Math.floor(ends.length / 3));
    const { seen } = blank(made);
    seen.sizes.set(nodes.map(([, , size]) => SIZES[size] ?? 0));
    seen.events.set(ties.map(([, , events]) => events));
    const unasked = (): never => {
      throw new Error('Nobody asks this.');
    };
    const at = places(nodes.map(([x, y]): [number, number] => [x, y]));
    return { plan: made, places: at, layout: 'circles', counts: unasked, named: unasked, seen };
  });
/** Somewhere near a node or on the way between two, rarely in the middle of nowhere. */
const spot = fc.record({
  one: fc.nat(30),
  other: fc.nat(30),
  part: fc.constantFrom(0, 0.2, 0.5, 1),
  dx: off(),
  dy: off(),
});

function off() {
  return fc.integer({ min: -14, max: 14 });
}

function pointOf(
  of: Picture,
  from: Camera,
  at: typeof spot extends fc.Arbitrary<infer Spot> ? Spot : never,
): Point {
  const place = (number: number): Point => [
    of.places.x[number % of.plan.nodes] ?? 0,
    of.places.y[number % of.plan.nodes] ?? 0,
  ];
  const [[x0, y0], [x1, y1]] = [place(at.one), place(at.other)];
  const [x, y] = onScreen(from, [x0 + (x1 - x0) * at.part, y0 + (y1 - y0) * at.part]);
  return [x + at.dx, y + at.dy];
}

/** The distance of a point from a curve that is walked in very small steps. */
function distanceTo(of: Picture, from: Camera, tie: number, [x, y]: Point): number {
  const { x0, y0, cx, cy, x1, y1 } = curveOf(of.plan, { places: of.places, camera: from, ratio: 1 }, tie);
  let nearest = Number.POSITIVE_INFINITY;
  for (let step = 0; step <= 2000; step += 1) {
    const part = step / 2000;
    const rest = 1 - part;
    nearest = Math.min(
      nearest,
      Math.hypot(
        rest * rest * x0 + 2 * rest * part * cx + part * part * x1 - x,
        rest * rest * y0 + 2 * rest * part * cy + part * part * y1 - y,
      ),
    );
  }
  return nearest;
}

describe('the tie under a point', () => {
  it('is the nearest of those that are near enough', () => {
    const law = fc.property(picture, camera, spot, (of, from, where) => {
      const point = pointOf(of, from, where);
      const { seen } = of;
      const found = tieAt(of, from, point, plainEmphasis(of.plan));
      const distances = [...seen.events].flatMap((events, tie) => {
        if (events === 0) return [];
        const reach = 4 + (tieWidth(events, tie >= of.plan.ties.offices) / 2) * from.zoom;
        return [{ tie, beyond: distanceTo(of, from, tie, point) - reach, reach }];
      });
      // Curves are measured in few straight pieces: half a pixel is neither here nor there.
      const sure = distances.filter(({ beyond }) => beyond < -0.5);
      if (found === undefined) {
        expect(sure).toEqual([]);
        return;
      }
      const own = distances.find(({ tie }) => tie === found);
      expect(own?.beyond).toBeLessThan(0.5);
      const nearest = Math.min(...sure.map(({ beyond, reach }) => beyond + reach));
      expect((own?.beyond ?? 0) + (own?.reach ?? 0)).toBeLessThan(nearest + 0.5);
    });
    fc.assert(law, { numRuns: 250 });
  });

  it('is none out of focus', () => {
    const of = pictureTo(indexDataset(tiny), DEFAULT_VIEW);
    const from = { zoom: 1, x: 0, y: 0 };
    const tie = of.seen.events.findIndex((events) => events > 0);
    const { x0, y0, cx, cy, x1, y1 } = curveOf(of.plan, { places: of.places, camera: from, ratio: 1 }, tie);
    const middle: Point = [(x0 + 2 * cx + x1) / 4, (y0 + 2 * cy + y1) / 4];
    const emphasis = plainEmphasis(of.plan);
    expect(tieAt(of, from, middle, emphasis)).toBeDefined();
    emphasis.ties.fill(STANDING.away);
    expect(tieAt(of, from, middle, emphasis)).toBeUndefined();
  });
});

describe('the node under a point', () => {
  it('is the one on top of those that have the point on them, else the nearest of those that are near', () => {
    const law = fc.property(picture, camera, spot, (of, from, where) => {
      const point = pointOf(of, from, where);
      const { seen } = of;
      const near = [...seen.sizes].flatMap((size, node) => {
        if (size === 0) return [];
        const [x, y] = onScreen(from, [of.places.x[node] ?? 0, of.places.y[node] ?? 0]);
        const distance = Math.hypot(x - point[0], y - point[1]);
        return distance <= Math.max(6, (size / 2) * from.zoom) ? [{ node, size, distance }] : [];
      });
      const on = near.filter(({ size, distance }) => distance <= (size / 2) * from.zoom);
      // Small ones are drawn last; of the same size those with higher numbers.
      const onTop = on.sort((one, other) => one.size - other.size || other.node - one.node);
      const nearest = near.sort((one, other) => one.distance - other.distance);
      const found = nodeAt(of, from, point, plainEmphasis(of.plan));
      if (onTop.length > 0) expect(found).toBe(onTop[0]?.node);
      else expect(near.find(({ node }) => node === found)?.distance).toBe(nearest[0]?.distance);
    });
    fc.assert(law, { numRuns: 300 });
  });

  it('is none out of focus', () => {
    const of = pictureTo(indexDataset(tiny), DEFAULT_VIEW);
    const node = of.seen.sizes.findIndex((size) => size > 0);
    const point: Point = [of.places.x[node] ?? 0, of.places.y[node] ?? 0];
    const emphasis = plainEmphasis(of.plan);
    expect(nodeAt(of, { zoom: 1, x: 0, y: 0 }, point, emphasis)).toBe(node);
    emphasis.nodes.fill(STANDING.away);
    expect(nodeAt(of, { zoom: 1, x: 0, y: 0 }, point, emphasis)).toBeUndefined();
  });
});
