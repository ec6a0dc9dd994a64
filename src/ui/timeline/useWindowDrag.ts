/** Dragging over the timeline with mouse, pen or finger. */
import { type PointerEvent, useRef } from 'react';
import type { Day } from '../../dataset/day.ts';
import type { Extent } from '../../network/network.ts';
import type { Window } from '../../network/types.ts';
import { dragged, type Grip, type Hold } from './drag.ts';
import { dayAt } from './scale.ts';

/** A hand that moves less than this, in pixels, has clicked. */
const CLICK = 4;

interface Drag extends Hold {
  readonly pointer: number;
  readonly x: number;
  /** The line, as it stood when the drag began: nothing is measured while dragging. */
  readonly left: number;
  readonly width: number;
  moved: boolean;
  /** The request for the next frame; 0 while none has moved the window since the last. */
  frame: number;
  /** Where later moves before that frame have led. */
  waiting?: Window | undefined;
}

interface Asked {
  readonly extent: Extent;
  readonly window: Window;
  /** One step of a drag; at most one in a frame. */
  readonly onDrag: (window: Window) => void;
  /** A press without a drag, on the window or the ground. */
  readonly onClick: (day: Day) => void;
}

/**
 * Handlers for the element that spans the line, and `take`, to be called as a press begins: what the hand
 * has hold of. The pointer stays captured, so that a drag may leave the timeline.
 */
export function useWindowDrag({ extent, window, onDrag, onClick }: Asked) {
  const current = useRef<Drag | undefined>(undefined);

  const take = (event: PointerEvent<HTMLElement>, grip: Grip) => {
    if (event.button !== 0 || current.current !== undefined) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const day = dayAt(extent, (event.clientX - left) / width);
    current.current = {
      ...{ grip, day, window, left, width, pointer: event.pointerId, x: event.clientX },
      moved: false,
      frame: 0,
    };
    event.currentTarget.setPointerCapture?.(event.pointerId);
  };

  const move = (event: PointerEvent<HTMLElement>) => {
    const drag = current.current;
    if (drag === undefined || drag.pointer !== event.pointerId) return;
    drag.moved ||= Math.abs(event.clientX - drag.x) >= CLICK;
    if (!drag.moved) return;
    const day = dayAt(extent, (event.clientX - drag.left) / drag.width);
    const next = dragged(drag, day, event.shiftKey, extent);
    if (drag.frame === 0) {
      // At once, so that the picture follows in the frame that is about to be painted.
      onDrag(next);
      drag.frame = requestAnimationFrame(() => {
        drag.frame = 0;
        if (drag.waiting !== undefined) onDrag(drag.waiting);
        drag.waiting = undefined;
      });
    } else drag.waiting = next;
  };

  const release = (event: PointerEvent<HTMLElement>) => {
    const drag = current.current;
    if (drag === undefined || drag.pointer !== event.pointerId) return;
    current.current = undefined;
    if (!drag.moved && (drag.grip === 'slide' || drag.grip === 'draw')) onClick(drag.day);
  };

  const cancel = (event: PointerEvent<HTMLElement>) => {
    const drag = current.current;
    if (drag === undefined || drag.pointer !== event.pointerId) return;
    cancelAnimationFrame(drag.frame);
    drag.waiting = undefined;
    current.current = undefined;
    if (drag.moved) onDrag(drag.window);
  };

  return { take, move, release, cancel };
}
