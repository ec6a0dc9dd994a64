import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { circlesOf, headless, heldIds, placeIn } from '../fixtures/graphStand.ts';
import { early, network, standing } from './stand.ts';

const idsOf = (question: Question): string[] => [...visible(network, question).actors.keys()].sort();

describe('moving to another arrangement', () => {
  const mirrored = () => {
    const placement = circlesOf(network, 'both');
    return {
      ...placement,
      positions: new Map([...placement.positions].map(([id, [x, y]]) => [id, [-x - 9, y] as const])),
    };
  };

  it('takes less than a fifth of a second and ends where the arrangement has it', () => {
    const { around, controller, drawing } = standing(false);
    const from = placeIn(drawing.last(), 'li-wen');
    const placement = mirrored();
    controller.place(placement, { moving: true });
    controller.flush();
    expect(placeIn(drawing.last(), 'li-wen')).toEqual(from);
    around.pass(90);
    around.pass(0);
    const [x = 0] = placement.positions.get('li-wen') ?? [];
    const between = placeIn(drawing.last(), 'li-wen')[0];
    expect(Math.min(from[0], x) < between && between < Math.max(from[0], x)).toBe(true);
    around.pass(100);
    around.pass(0);
    expect(placeIn(drawing.last(), 'li-wen')).toEqual(placement.positions.get('li-wen'));
    expect(around.waiting()).toBe(0);
    expect(controller.positions()).toBe(placement.positions);
  });

  it('happens at once for a reader who asks for less motion, and without that', () => {
    for (const [calm, moving] of [
      [true, true],
      [false, false],
    ] as const) {
      const { around, controller, drawing } = standing(calm);
      const placement = mirrored();
      controller.place(placement, { moving });
      controller.flush();
      expect(placeIn(drawing.last(), 'li-wen')).toEqual(placement.positions.get('li-wen'));
      expect(around.waiting()).toBe(0);
    }
  });
});

describe('a hand', () => {
  it('that comes finds what is drawn, and nothing else is made for it', () => {
    const { controller, show } = standing();
    const cy = headless();
    controller.attach(cy);
    expect(heldIds(cy)).toEqual([]);
    controller.beReady();
    expect(heldIds(cy)).toEqual(idsOf(DEFAULT_VIEW));
    show(early);
    controller.beReady();
    expect(heldIds(cy)).toEqual(idsOf(early));
    expect(cy.edges()).toHaveLength(0);
  });

  it('that drags a node moves it, its name and nothing else, and is not moved back', () => {
    const { around, controller, drawing } = standing();
    const cy = headless();
    controller.attach(cy);
    controller.beReady();
    const other = placeIn(drawing.last(), 'zhao-min');
    cy.getElementById('li-wen').position({ x: 77, y: -55 });
    controller.drag('li-wen', [77, -55]);
    around.pass();
    const { picture } = drawing.last();
    expect(drawing.moves).toEqual([[picture.plan.numbers.get('li-wen'), [77, -55]]]);
    expect(placeIn(drawing.last(), 'li-wen')).toEqual([77, -55]);
    expect(picture.named().byId.get('li-wen')).toMatchObject({ x: 77, y: -55 });
    expect(placeIn(drawing.last(), 'zhao-min')).toEqual(other);
    controller.beReady();
    expect(cy.getElementById('li-wen').position()).toEqual({ x: 77, y: -55 });
    controller.drag('nobody', [0, 0]);
    expect(drawing.moves).toHaveLength(1);
  });

  it('sees a pointer over what can be clicked', () => {
    const { around, controller } = standing();
    const style = { cursor: '' };
    const cy = Object.assign(headless(), { container: () => ({ style }) });
    controller.attach(cy);
    controller.highlight({ hovered: 'li-wen' });
    around.pass();
    expect(style.cursor).toBe('pointer');
    controller.highlight({});
    around.pass();
    expect(style.cursor).toBe('');
  });
});
