import { describe, expect, it, vi } from 'vitest';
import { planOf } from '../../src/drawing/plan.ts';
import { Bodies } from '../../src/graph/bodies.ts';
import type { Point, Positions } from '../../src/layout/types.ts';
import { indexDataset } from '../../src/network/network.ts';
import { fakeFrames } from '../fixtures/graphStand.ts';
import { tiny } from '../fixtures/tiny.ts';

const network = indexDataset(tiny);
const plan = planOf(network, 'both', 'across');
const [first = '', second = '', third = ''] = plan.ids;

function positions(shift: number, without: readonly string[] = []): Positions {
  const placed = plan.ids.filter((id) => !without.includes(id));
  return new Map(placed.map((id, at): [string, Point] => [id, [at * 10 + shift, shift]]));
}

function stand(calm = false) {
  const around = fakeFrames(calm);
  const onMove = vi.fn();
  const bodies = new Bodies(around, onMove);
  const at = (id: string): Point => {
    const node = plan.numbers.get(id) ?? -1;
    return [bodies.places.x[node] ?? Number.NaN, bodies.places.y[node] ?? Number.NaN];
  };
  return { around, bodies, onMove, at };
}

const all = (): boolean => true;

describe('bodies', () => {
  it('stand at their places at first, and the same changes nothing', () => {
    const { around, bodies, at } = stand();
    const given = positions(5);
    bodies.place(plan, given, all);
    expect(at(second)).toEqual(given.get(second));
    expect(around.waiting()).toBe(0);
    const { places } = bodies;
    bodies.place(plan, given, all);
    expect(bodies.places).toBe(places);
  });

  it('go to another arrangement from where they stand, in sight; those that do not move are there at once', () => {
    const { around, bodies, onMove, at } = stand();
    bodies.place(plan, positions(0), all);
    bodies.place(plan, positions(100), (id) => id === first);
    expect(at(first)).toEqual([0, 0]);
    expect(at(second)).toEqual(positions(100).get(second));
    around.pass(60);
    expect(at(first)[0]).toBeGreaterThan(0);
    expect(at(first)[0]).toBeLessThan(100);
    around.pass(130);
    expect(at(first)).toEqual([100, 100]);
    expect(onMove).toHaveBeenCalledTimes(2);
    expect(around.waiting()).toBe(0);
  });

  it('turn on their way, from where they are', () => {
    const { around, bodies, at } = stand();
    bodies.place(plan, positions(0), all);
    bodies.place(plan, positions(100), all);
    around.pass(60);
    const [x] = at(first);
    bodies.place(plan, positions(-100), all);
    expect(at(first)[0]).toBe(x);
    expect(around.waiting()).toBe(1);
    around.pass(200);
    expect(at(first)).toEqual([-100, -100]);
  });

  it('that come into the arrangement or leave it do not fly', () => {
    const { around, bodies, at } = stand();
    bodies.place(plan, positions(0, [first]), all);
    bodies.place(plan, positions(100, [third]), all);
    expect(at(first)).toEqual([100, 100]);
    expect(at(third)).toEqual([Number.NaN, Number.NaN]);
    around.pass(60);
    expect(at(first)).toEqual([100, 100]);
    expect(at(third)).toEqual([Number.NaN, Number.NaN]);
  });

  it('are found by id in the plan of another lens', () => {
    const { around, bodies } = stand();
    const events = planOf(network, 'events', 'across');
    bodies.place(plan, positions(0), all);
    bodies.place(events, positions(100), all);
    const number = events.numbers.get(second) ?? -1;
    expect(bodies.places.x[number]).toBe(10);
    around.pass(200);
    expect(bodies.places.x[number]).toBe(110);
  });

  it('are there at once for a reader who asks for less motion, and nobody is told', () => {
    const { around, bodies, onMove, at } = stand(true);
    bodies.place(plan, positions(0), all);
    bodies.place(plan, positions(100), all);
    expect(at(first)).toEqual([100, 100]);
    expect([around.waiting(), onMove.mock.calls.length]).toEqual([0, 0]);
  });

  it('stop where they are', () => {
    const { around, bodies, at } = stand();
    bodies.place(plan, positions(0), all);
    bodies.place(plan, positions(100), all);
    around.pass(60);
    const before = at(first);
    bodies.stop();
    expect(around.waiting()).toBe(0);
    around.pass(200);
    expect(at(first)).toEqual(before);
  });
});
