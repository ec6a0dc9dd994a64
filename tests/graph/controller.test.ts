import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sceneOf } from '../../src/drawing/scene.ts';
import { GraphController } from '../../src/graph/controller.ts';
import { looksOf } from '../../src/graph/looks.ts';
import { indexDataset } from '../../src/network/network.ts';
import type { Question, Visible } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../fixtures/arbitraryQuestion.ts';
import { circlesOf, fakeFrames, headless, listenerCount } from '../fixtures/graphStand.ts';
import { tiny } from '../fixtures/tiny.ts';

const network = indexDataset(tiny);
const all = visible(network, DEFAULT_VIEW);
const ask = (change: Partial<Question>): Visible => visible(network, { ...DEFAULT_VIEW, ...change });
const early = ask({ window: { to: 17_000 } });

function stand(calm = true) {
  const around = fakeFrames(calm);
  const controller = new GraphController(network, 'light', around);
  const screen = { width: 900, height: 600 };
  const cy = headless(controller, screen);
  return { around, controller, cy, screen };
}

function shownIds(cy: ReturnType<typeof headless>): string[] {
  return cy
    .elements()
    .filter((element) => element.style('display') !== 'none')
    .map((element) => element.id())
    .sort();
}

function expectedIds(of: Visible): string[] {
  const { lens } = of.question;
  return [...looksOf(sceneOf(network, of, circlesOf(network, lens).positions, lens)).keys()].sort();
}

describe('showing', () => {
  it('leaves exactly what is visible, with its looks, after any sequence of questions', () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.array(arbitraryQuestion, { maxLength: 4 }), (data, questions) => {
        const own = indexDataset(data);
        const controller = new GraphController(own, 'light', fakeFrames());
        const cy = headless(controller);
        controller.attach(cy);
        for (const question of questions) {
          const seen = visible(own, question);
          const placement = circlesOf(own, question.lens);
          controller.place(placement);
          controller.show(seen);
          controller.highlight({ selected: seen.actors.keys().next().value });
          const looks = looksOf(sceneOf(own, seen, placement.positions, question.lens));
          expect(shownIds(cy)).toEqual([...looks.keys()].sort());
          for (const [id, look] of looks) expect(cy.getElementById(id).data()).toMatchObject(look);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('touches nothing when the same is shown in other words', () => {
    const { controller, cy } = stand();
    controller.attach(cy);
    controller.place(circlesOf(network, 'both'));
    controller.show(all);
    const touched = vi.fn();
    cy.on('class data style position', 'node, edge', touched);
    controller.show(ask({}));
    expect(touched).not.toHaveBeenCalled();
    controller.show(early);
    expect(touched).toHaveBeenCalled();
  });

  it('moves neither nodes nor camera', () => {
    const { controller, cy } = stand();
    controller.attach(cy);
    controller.place(circlesOf(network, 'both'));
    controller.show(all);
    const before = { camera: controller.camera(), at: cy.nodes().map((node) => ({ ...node.position() })) };
    controller.show(early);
    controller.show(all);
    expect({ camera: controller.camera(), at: cy.nodes().map((node) => node.position()) }).toEqual(before);
  });
});

describe('an instance', () => {
  it('comes to what was told before it stood', () => {
    const { controller, cy } = stand();
    controller.zoomBy(2);
    controller.fit();
    controller.centre('li-wen');
    controller.place(circlesOf(network, 'both'));
    controller.show(early);
    controller.highlight({ selected: 'zhao-min' });
    controller.attach(cy);
    expect(shownIds(cy)).toEqual(expectedIds(early));
    expect(cy.getElementById('zhao-min').classes()).toContain('selected');
    expect(cy.getElementById('zhao-min').position()).not.toEqual({ x: 0, y: 0 });
  });

  it('attached twice and let go once is left without a listener', () => {
    const { controller, cy } = stand();
    const before = listenerCount(cy);
    controller.attach(cy);
    const once = listenerCount(cy);
    const batch = vi.spyOn(cy, 'batch');
    controller.attach(cy);
    expect(batch).not.toHaveBeenCalled();
    expect(listenerCount(cy)).toBe(once);
    expect(once).toBeGreaterThan(before);
    controller.detach();
    expect(listenerCount(cy)).toBe(before);
  });

  it('takes the place of another, which is left alone', () => {
    const { controller, cy } = stand();
    const bare = listenerCount(cy);
    controller.attach(cy);
    controller.place(circlesOf(network, 'both'));
    controller.show(early);
    const second = headless(controller);
    cy.destroy();
    controller.attach(second);
    controller.show(all);
    expect(shownIds(second)).toEqual(expectedIds(all));
    controller.detach();
    expect(listenerCount(second)).toBe(bare);
  });

  it('goes on with the camera that the last one had', () => {
    const { controller, cy } = stand();
    controller.attach(cy);
    controller.place(circlesOf(network, 'both'));
    controller.show(all);
    controller.zoomBy(2, [10, 10]);
    const before = controller.camera();
    controller.detach();
    expect(controller.camera()).toEqual(before);
    controller.attach(headless(controller));
    expect(controller.camera()).toEqual(before);
  });
});

describe('the first drawing', () => {
  it('is told once, when something has been shown, placed and rendered', () => {
    const { controller, cy } = stand();
    const told = vi.fn();
    controller.onFirstDraw(told);
    controller.attach(cy);
    controller.show(all);
    cy.emit('render');
    expect(told).not.toHaveBeenCalled();
    controller.place(circlesOf(network, 'both'));
    cy.emit('render');
    cy.emit('render');
    expect(told).toHaveBeenCalledTimes(1);
    const late = vi.fn();
    controller.onFirstDraw(late);
    expect(late).toHaveBeenCalledTimes(1);
  });

  it('has everything visible on the screen', () => {
    const { controller, cy } = stand();
    controller.attach(cy);
    controller.place(circlesOf(network, 'both'));
    controller.show(all);
    for (const id of all.actors.keys()) {
      const { x, y } = cy.getElementById(id).renderedPosition();
      expect(Math.min(x, cy.width() - x, y, cy.height() - y)).toBeGreaterThan(0);
    }
  });
});

describe('the camera', () => {
  const standing = () => {
    const stood = stand();
    stood.controller.attach(stood.cy);
    stood.controller.place(circlesOf(network, 'both'));
    stood.controller.show(all);
    return stood;
  };

  it('waits with the first fit until there is room', () => {
    const { controller, cy, screen } = stand();
    Object.assign(screen, { width: 0, height: 0 });
    controller.attach(cy);
    controller.place(circlesOf(network, 'both'));
    controller.show(all);
    const before = controller.camera();
    Object.assign(screen, { width: 900, height: 600 });
    cy.emit('resize');
    expect(controller.camera()).not.toEqual(before);
    expect(controller.camera()).toEqual(standing().controller.camera());
  });

  it('fits again after a resize while the reader has not moved it', () => {
    const { controller, cy, screen } = standing();
    const { zoom } = controller.camera();
    Object.assign(screen, { width: 450, height: 300 });
    cy.emit('resize');
    expect(controller.camera().zoom).toBeLessThan(zoom);
  });

  it('keeps zoom and middle after a resize once the reader has moved it', () => {
    const { controller, cy, screen } = standing();
    controller.zoomBy(1.5, [100, 100]);
    const before = controller.camera();
    Object.assign(screen, { width: 700, height: 800 });
    cy.emit('resize');
    expect(controller.camera()).toEqual({ zoom: before.zoom, x: before.x - 100, y: before.y + 100 });
  });

  it('centres an actor, a tie and an event', () => {
    const { controller, cy } = standing();
    const middle = { x: 450, y: 300 };
    controller.centre('li-wen');
    expect(cy.getElementById('li-wen').renderedPosition().x).toBeCloseTo(middle.x, 6);
    controller.centre('li-wen~maryam-hosseini');
    const ends = ['li-wen', 'maryam-hosseini'].map((id) => cy.getElementById(id).renderedPosition());
    const [one, other] = ends;
    expect(((one?.x ?? 0) + (other?.x ?? 0)) / 2).toBeCloseTo(middle.x, 6);
    expect(((one?.y ?? 0) + (other?.y ?? 0)) / 2).toBeCloseTo(middle.y, 6);
    controller.centre('drill');
    const navies = ['cn-navy', 'ir-navy', 'ru-navy'].map((id) => cy.getElementById(id).renderedPosition());
    const xs = navies.map(({ x }) => x);
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(middle.x, 6);
    const before = controller.camera();
    controller.centre('nothing-that-is-there');
    expect(controller.camera()).toEqual(before);
  });

  it('fits some nodes nearer than all', () => {
    const { controller } = standing();
    const { zoom } = controller.camera();
    controller.fit(['li-wen', 'zhao-min']);
    expect(controller.camera().zoom).toBeGreaterThan(zoom);
    controller.fit();
    expect(controller.camera().zoom).toBeCloseTo(zoom, 6);
  });
});

describe('moving to another arrangement', () => {
  it('takes less than a fifth of a second and ends where the arrangement has it', () => {
    const { around, controller, cy } = stand(false);
    controller.attach(cy);
    controller.place(circlesOf(network, 'both'));
    controller.show(all);
    const mirrored = { ...circlesOf(network, 'both') };
    const positions = new Map([...mirrored.positions].map(([id, [x, y]]) => [id, [-x - 9, y] as const]));
    controller.place({ ...mirrored, positions }, { moving: true });
    around.pass(90);
    const [x = 0, y = 0] = positions.get('li-wen') ?? [];
    expect(cy.getElementById('li-wen').position('x')).not.toBe(x);
    around.pass(100);
    expect(cy.getElementById('li-wen').position()).toEqual({ x, y });
    expect(around.waiting()).toBe(0);
  });

  it('happens at once for a reader who asks for less motion', () => {
    const { around, controller, cy } = stand(true);
    controller.attach(cy);
    controller.place(circlesOf(network, 'both'));
    controller.show(all);
    const placement = circlesOf(network, 'both');
    controller.place({ ...placement, positions: new Map([['li-wen', [7, 8]]]) }, { moving: true });
    expect(cy.getElementById('li-wen').position()).toEqual({ x: 7, y: 8 });
    expect(around.waiting()).toBe(0);
  });
});

describe('the hovered thing', () => {
  it('has a point that changes only when it moves', () => {
    const { controller, cy } = stand();
    controller.attach(cy);
    controller.place(circlesOf(network, 'both'));
    controller.show(all);
    const told = vi.fn();
    const stop = controller.onHoverPoint(told);
    controller.highlight({ hovered: 'li-wen' });
    const point = controller.hoverPoint();
    const { x, y } = cy.getElementById('li-wen').renderedPosition();
    expect(point).toMatchObject({ id: 'li-wen', x, y });
    cy.emit('render');
    expect(controller.hoverPoint()).toBe(point);
    expect(told).toHaveBeenCalledTimes(1);
    cy.panBy({ x: 5, y: 0 });
    cy.emit('render');
    expect(controller.hoverPoint()).toMatchObject({ x: x + 5 });
    controller.highlight({});
    expect(controller.hoverPoint()).toBeUndefined();
    stop();
    controller.highlight({ hovered: 'li-wen' });
    expect(told).toHaveBeenCalledTimes(3);
  });

  it('on a tie is where the pointer met it, else its middle', () => {
    const { controller, cy } = stand();
    controller.attach(cy);
    controller.place(circlesOf(network, 'both'));
    controller.show(all);
    controller.highlight({ hovered: 'li-wen~maryam-hosseini' });
    expect(controller.hoverPoint()).toBeDefined();
    const event = { type: 'mouseover', renderedPosition: { x: 3, y: 4 } };
    cy.getElementById('li-wen~maryam-hosseini').emit(event as never);
    cy.emit('render');
    expect(controller.hoverPoint()).toMatchObject({ x: 3, y: 4 });
  });
});

describe('colours', () => {
  it('follow the theme', () => {
    const { controller, cy } = stand();
    controller.attach(cy);
    const light = cy.getElementById('li-wen').style('background-color');
    controller.restyle('dark');
    expect(cy.getElementById('li-wen').style('background-color')).not.toBe(light);
    controller.restyle('light');
    expect(cy.getElementById('li-wen').style('background-color')).toBe(light);
  });
});
