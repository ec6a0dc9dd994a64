// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import type { Core } from 'cytoscape';
import { type ComponentProps, StrictMode } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindGraph } from '../../src/graph/bind.ts';
import { GraphController } from '../../src/graph/controller.ts';
import { GraphView } from '../../src/graph/GraphView.tsx';
import { createSession } from '../../src/store/session.ts';
import { fakeFrames, heldIds, readyPlacements } from '../fixtures/graphStand.ts';
import { tiny } from '../fixtures/tiny.ts';

const seen = vi.hoisted(() => ({ renders: 0, instances: [] as unknown[] }));

// Cytoscape's renderer needs a real canvas: the wrapper is given a headless one, and its renders are counted.
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
        return createElement(Wrapper, { ...this.props, headless: true, styleEnabled: true, cy });
      }
    },
  };
});

/** What watches the size of the frame. */
class Watch implements ResizeObserver {
  static readonly all = new Set<Watch>();
  readonly #tell: () => void;
  constructor(tell: () => void) {
    this.#tell = tell;
    Watch.all.add(this);
  }
  static tell(): void {
    for (const watch of Watch.all) watch.#tell();
  }
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {
    Watch.all.delete(this);
  }
}

const box = { width: 900, height: 600 };

// Read once, so that no test waits for the disk.
beforeAll(() => import('../../src/graph/HandView.tsx'));
afterEach(cleanup);

beforeEach(() => {
  seen.renders = 0;
  seen.instances = [];
  Object.assign(box, { width: 900, height: 600 });
  Watch.all.clear();
  vi.stubGlobal('ResizeObserver', Watch);
  // jsdom draws nothing and lays nothing out.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => box.width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(() => box.height);
});

function mount(strict = false) {
  const session = createSession(tiny);
  const around = fakeFrames();
  const controller = new GraphController(session.network, 'light', around);
  bindGraph(session, controller, { placements: readyPlacements(session.network), around });
  const view = (label: string) => {
    const graph = <GraphView controller={controller} label={label} />;
    return strict ? <StrictMode>{graph}</StrictMode> : graph;
  };
  const page = render(view('14 actors'));
  /** Draws the first frame and lets Cytoscape be fetched. */
  const drawn = async (): Promise<void> => {
    act(() => void around.pass());
    await vi.waitFor(async () => {
      await act(async () => {});
      expect(seen.instances).toHaveLength(strict ? 2 : 1);
    });
  };
  return { session, around, controller, view, page, drawn };
}

const last = (): Core => seen.instances.at(-1) as Core;

describe('GraphView', () => {
  it('is an image with words for it', () => {
    mount();
    expect(screen.getByRole('img', { name: '14 actors' })).toBeInTheDocument();
  });

  it('fetches Cytoscape only after the first drawing', async () => {
    const { page, drawn } = mount();
    await act(async () => {});
    expect(seen.instances).toEqual([]);
    expect(page.container.querySelectorAll('canvas')).toHaveLength(3);
    await drawn();
    expect(last().elements()).toHaveLength(0);
  });

  it('renders Cytoscape once while the window moves and the words change', async () => {
    const { session, around, page, view, drawn } = mount();
    await drawn();
    for (let day = 15_000; day < 17_000; day += 100) {
      act(() => session.store.getState().setWindow({ from: 14_000, to: day }, { continuous: true }));
      act(() => void around.pass());
      page.rerender(view(`up to ${day}`));
    }
    expect(seen.renders).toBe(1);
    expect(seen.instances).toHaveLength(1);
  });

  it.each(['pointermove', 'pointerdown', 'touchstart', 'mousedown'])(
    'has nodes ready at a %s',
    async (name) => {
      const { session, page, drawn } = mount();
      await drawn();
      expect(heldIds(last())).toEqual([]);
      page.container.querySelector('canvas')?.dispatchEvent(new Event(name, { bubbles: true }));
      const expected = [...session.selectors.visible(session.store.getState()).actors.keys()].sort();
      expect(heldIds(last())).toEqual(expected);
    },
  );

  it('goes on with the second instance of StrictMode', async () => {
    const { session, controller, drawn } = mount(true);
    await drawn();
    const [first] = seen.instances as Core[];
    expect(first?.destroyed()).toBe(true);
    controller.beReady();
    const expected = [...session.selectors.visible(session.store.getState()).actors.keys()].sort();
    expect(heldIds(last())).toEqual(expected);
    expect({ zoom: last().zoom(), ...last().pan() }).toEqual(controller.camera());
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

  it('follows the size of its frame', () => {
    const { controller } = mount();
    const resize = vi.spyOn(controller, 'resize');
    Object.assign(box, { width: 500, height: 400 });
    Watch.tell();
    expect(resize).toHaveBeenCalledWith({ width: 500, height: 400 });
  });

  it('lets go of what it held when it is taken away', async () => {
    const { around, controller, page, drawn } = mount();
    await drawn();
    const detach = vi.spyOn(controller, 'detach');
    const zoomBy = vi.spyOn(controller, 'zoomBy');
    const canvas = page.container.querySelector('canvas');
    page.unmount();
    expect(detach).toHaveBeenCalled();
    expect(last().destroyed()).toBe(true);
    expect(Watch.all.size).toBe(0);
    canvas?.parentElement?.dispatchEvent(new WheelEvent('wheel', { deltaY: 1 }));
    expect(zoomBy).not.toHaveBeenCalled();
    controller.highlight({ selected: 'li-wen' });
    around.pass();
    expect(around.waiting()).toBe(0);
  });
});
