/** The drawn network on the page: Cytoscape between two canvases, mounted once for a dataset. */
import type { Core } from 'cytoscape';
import { type CSSProperties, memo, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { FURTHEST, NEAREST } from './camera.ts';
import type { GraphController } from './controller.ts';
import { Overlay } from './overlay.ts';
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

/** By default the wrapper would compare every element at every update. */
function hasChanged(one: unknown, other: unknown): boolean {
  return one !== other;
}

/** Cytoscape keeps and changes what it is given: in StrictMode two instances would share it. */
function fresh<Value>(value: Value): Value {
  return structuredClone(value);
}

/**
 * The network as an image with words for it; the table tells the same in full. For another controller give it
 * another `key`.
 */
export function GraphView({ controller, label }: GraphViewProps) {
  return (
    <div role="img" aria-label={label} style={FRAME}>
      <Drawing controller={controller} />
    </div>
  );
}

/** Rendered once: from then on the controller tells Cytoscape what to show. */
const Drawing = memo(function Drawing({ controller }: { controller: GraphController }) {
  const [{ elements, stylesheet }] = useState(() => controller.contents());
  const attach = useCallback((cy: Core) => controller.attach(cy), [controller]);
  const frame = useRef<HTMLDivElement>(null);
  const behind = useRef<HTMLCanvasElement>(null);
  const before = useRef<HTMLCanvasElement>(null);

  useLayoutEffect(() => {
    if (behind.current === null || before.current === null) return;
    const takeAway = controller.overlay(new Overlay(behind.current, before.current));
    return () => {
      takeAway();
      controller.detach();
    };
  }, [controller]);
  useEffect(
    () => (frame.current === null ? undefined : zoomByWheel(frame.current, controller)),
    [controller],
  );
  return (
    <div ref={frame} style={LAYER}>
      <canvas ref={behind} style={CANVAS} />
      <CytoscapeComponent
        cy={attach}
        elements={elements}
        stylesheet={stylesheet}
        style={LAYER}
        diff={hasChanged}
        toJson={fresh}
        minZoom={FURTHEST}
        maxZoom={NEAREST}
        autounselectify
        boxSelectionEnabled
      />
      <canvas ref={before} style={CANVAS} />
    </div>
  );
});

/** Catches the wheel on its way down, before Cytoscape, which would zoom in great steps. */
function zoomByWheel(frame: HTMLElement, controller: GraphController): () => void {
  const turned = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const { left, top } = frame.getBoundingClientRect();
    controller.zoomBy(wheelFactor(event), [event.clientX - left, event.clientY - top]);
  };
  frame.addEventListener('wheel', turned, { capture: true, passive: false });
  return () => frame.removeEventListener('wheel', turned, { capture: true });
}
