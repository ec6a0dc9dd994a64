// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import type { Core } from 'cytoscape';
import { type ComponentProps, StrictMode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bindGraph } from '../../src/graph/bind.ts';
import { GraphController } from '../../src/graph/controller.ts';
import { GraphView } from '../../src/graph/GraphView.tsx';
import { createSession } from '../../src/store/session.ts';
import { deepFrozen, fakeFrames, readyPlacements } from '../fixtures/graphStand.ts';
import { tiny } from '../fixtures/tiny.ts';

const seen = vi.hoisted(() => ({ renders: 0, instances: [] as unknown[] }));

// The canvas renderer needs a real canvas: the wrapper is given the headless one, and its renders are counted.
vi.mock('react-cytoscapejs', async (original) => {
  const { createElement, Component } = await import('react');
  const { default: Wrapper } = await original<typeof import('react-cytoscapejs')>();
  return {
    default: class extends Component<ComponentProps<typeof Wrapper>> {
      override render() {
        seen.renders += 1;
        const cy = (instance: Core): void => {
          if (!seen.instances.includes(instance)) seen.instances.push(instance);
          this.props.cy?.(instance);
        };
        return createElement(Wrapper, {
          ...this.props,
          headless: true,
          styleEnabled: true,
          cy,
        });
      }
    },
  };
});

// jsdom draws nothing.
beforeEach(() => {
  seen.renders = 0;
  seen.instances = [];
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

function mount(strict = false) {
  const session = createSession(tiny);
  const around = fakeFrames();
  const controller = new GraphController(session.network, 'light', around);
  const undo = bindGraph(session, controller, { placements: readyPlacements(session.network), around });
  const view = (label: string) => {
    const graph = <GraphView controller={controller} label={label} />;
    return strict ? <StrictMode>{graph}</StrictMode> : graph;
  };
  return { session, around, controller, undo, view, page: render(view('14 actors')) };
}

const last = (): Core => seen.instances.at(-1) as Core;

describe('GraphView', () => {
  it('renders Cytoscape once while the window moves and the words change', () => {
    const { session, around, page, view } = mount();
    const before = last().nodes().not('.off').length;
    for (let day = 15_000; day < 17_000; day += 20) {
      act(() => session.store.getState().setWindow({ from: 14_000, to: day }, { continuous: true }));
      around.pass();
      page.rerender(view(`up to ${day}`));
    }
    expect(last().nodes().not('.off').length).toBeLessThan(before);
    expect(seen.renders).toBe(1);
    expect(seen.instances).toHaveLength(1);
  });

  it('is an image with words for it', () => {
    mount();
    expect(screen.getByRole('img', { name: '14 actors' })).toBeInTheDocument();
  });

  it('gives every instance elements of its own', () => {
    const { controller, view, page } = mount();
    page.unmount();
    // Cytoscape would throw on the first write to a frozen object, and share one that is not.
    const contents = deepFrozen(controller.contents());
    vi.spyOn(controller, 'contents').mockReturnValue(contents);
    render(view('again'));
    last().nodes().data('kind', 'changed');
    expect(contents.elements[0]?.data).not.toMatchObject({ kind: 'changed' });
  });

  it('goes on with the second instance of StrictMode', () => {
    const { session } = mount(true);
    const [first] = seen.instances as Core[];
    expect(seen.instances).toHaveLength(2);
    expect(first?.destroyed()).toBe(true);
    const expected = [...session.selectors.visible(session.store.getState()).actors.keys()].sort();
    const shown = last()
      .nodes()
      .not('.off')
      .map((node) => node.id());
    expect(shown.sort()).toEqual(expected);
  });

  it('zooms by the wheel about the pointer, and does not scroll the page', () => {
    const { controller, page } = mount();
    const zoomBy = vi.spyOn(controller, 'zoomBy');
    const turn = new WheelEvent('wheel', {
      deltaY: -100,
      clientX: 30,
      clientY: 40,
      bubbles: true,
      cancelable: true,
    });
    page.container.querySelector('canvas')?.dispatchEvent(turn);
    expect(turn.defaultPrevented).toBe(true);
    expect(zoomBy).toHaveBeenCalledWith(expect.closeTo(1.185, 2), [30, 40]);
  });

  it('lets go of what it held when it is taken away', () => {
    const { controller, page } = mount();
    const detach = vi.spyOn(controller, 'detach');
    page.unmount();
    expect(detach).toHaveBeenCalledTimes(1);
    expect(last().destroyed()).toBe(true);
    controller.highlight({ selected: 'li-wen' });
  });
});
