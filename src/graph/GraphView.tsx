/** The drawn network on the page: three canvases, and over them, once it has been fetched, the reader's hand. */
import {
  type CSSProperties,
  lazy,
  memo,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { GraphController } from './controller.ts';
import { Layers } from './layers.ts';
import { wheelFactor } from './wheel.ts';

interface GraphViewProps {
  readonly controller: GraphController;
  /** What the drawing shows, in words, for those who cannot see it. */
  readonly label: string;
}

/** Cytoscape stacks its canvases by numbers of its own, which must not reach out of the frame. */
const FRAME: CSSProperties = { position: 'absolute', inset: 0, overflow: 'hidden', isolation: 'isolate' };
const LAYER: CSSProperties = { position: 'absolute', inset: 0 };
const CANVAS: CSSProperties = { ...LAYER, pointerEvents: 'none' };

/** The picture does not wait for it. */
const HandView = lazy(async () => ({ default: (await import('./HandView.tsx')).HandView }));

/**
 * The network as an image with words for it; the table tells the same in full. For another controller give it
 * another `key`.
 */
export function GraphView({ controller, label }: GraphViewProps) {
  return (
    <div role="img" aria-label={label} style={FRAME}>
      <Drawn controller={controller} />
    </div>
  );
}

/** Rendered once: from then on the controller draws. */
const Drawn = memo(function Drawn({ controller }: { controller: GraphController }) {
  const [isDrawn, setDrawn] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const guides = useRef<HTMLCanvasElement>(null);
  const network = useRef<HTMLCanvasElement>(null);
  const labels = useRef<HTMLCanvasElement>(null);

  useLayoutEffect(() => {
    if (guides.current === null || network.current === null || labels.current === null) return;
    return controller.draw(
      new Layers({ guides: guides.current, network: network.current, labels: labels.current }),
    );
  }, [controller]);
  useLayoutEffect(
    () => (frame.current === null ? undefined : followSize(frame.current, controller)),
    [controller],
  );
  useEffect(() => (frame.current === null ? undefined : heed(frame.current, controller)), [controller]);
  useEffect(() => controller.onFirstDraw(() => setDrawn(true)), [controller]);
  return (
    <div ref={frame} style={LAYER}>
      <canvas ref={guides} style={CANVAS} />
      <canvas ref={network} style={CANVAS} />
      <Suspense>{isDrawn && <HandView controller={controller} />}</Suspense>
      <canvas ref={labels} style={CANVAS} />
    </div>
  );
});

/** Tells the controller how large the drawing is, now and whenever that changes. */
function followSize(frame: HTMLElement, controller: GraphController): () => void {
  const tell = (): void => controller.resize({ width: frame.clientWidth, height: frame.clientHeight });
  const watch = new ResizeObserver(tell);
  watch.observe(frame);
  tell();
  return () => watch.disconnect();
}

/** What a hand must meet when it comes: nodes to take hold of, and a wheel that zooms gently. */
function heed(frame: HTMLElement, controller: GraphController): () => void {
  const comes = (): void => controller.beReady();
  // Caught on its way down, before Cytoscape, which would zoom in great steps.
  const turned = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const { left, top } = frame.getBoundingClientRect();
    controller.zoomBy(wheelFactor(event), [event.clientX - left, event.clientY - top]);
  };
  const hand = ['pointerenter', 'pointermove', 'pointerdown', 'touchstart', 'mousedown'] as const;
  for (const name of hand) frame.addEventListener(name, comes, { capture: true, passive: true });
  frame.addEventListener('wheel', turned, { capture: true, passive: false });
  return () => {
    for (const name of hand) frame.removeEventListener(name, comes, { capture: true });
    frame.removeEventListener('wheel', turned, { capture: true });
  };
}
