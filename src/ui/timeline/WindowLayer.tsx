/** The window over the bars: what is left out lies under a veil, and two handles stand at its ends. */
import { type PointerEvent, useRef } from 'react';
import type { Day } from '../../dataset/day.ts';
import type { Bin } from '../../network/histogram.ts';
import { isWhole, settle, thumbs } from '../../network/timeline.ts';
import { useApp, useLive, useSession, useWords } from '../app.tsx';
import type { Grip } from './drag.ts';
import { laneOf } from './lines.ts';
import { dayAt, fractionOf } from './scale.ts';
import { Thumb as Handle } from './Thumb.tsx';
import { useWindowDrag } from './useWindowDrag.ts';
import styles from './WindowLayer.module.css';

interface Props {
  readonly bins: readonly Bin[];
  /** The bar was pressed: show its days alone. */
  readonly onZoom: (bin: Bin) => void;
  /** The bar is pointed at, or none is any more. */
  readonly onPoint: (bin?: Bin) => void;
}

export function WindowLayer({ bins, onZoom, onPoint }: Props) {
  const { extent } = useSession().network;
  const window = useLive((state) => state.window);
  const setWindow = useApp((state) => state.setWindow);
  const words = useWords().timeline;
  // The captured pointer makes the surface the target of a double click, whatever was under the hand.
  const pressed = useRef<readonly [Grip | undefined, Grip | undefined]>([undefined, undefined]);
  const stand = thumbs(window, extent);
  const whole = isWhole(window, extent);
  const start = fractionOf(extent, stand.from);
  const end = fractionOf(extent, stand.to + 1);
  const barAt = (day: Day) => bins.find((bin) => bin.from <= day && day <= bin.to);

  const { take, move, release, cancel } = useWindowDrag({
    extent,
    window,
    onDrag: (next) => setWindow(next, { continuous: true }),
    onClick: (day) => {
      const bin = barAt(day);
      if (bin !== undefined) onZoom(bin);
    },
  });

  const press = (event: PointerEvent<HTMLDivElement>) => {
    onPoint();
    const grip = gripOf(event.target);
    pressed.current = [pressed.current[1], grip];
    take(event, grip ?? (whole ? 'draw' : 'slide'));
  };
  const pass = (event: PointerEvent<HTMLDivElement>) => {
    move(event);
    if (event.buttons !== 0 || event.pointerType === 'touch') return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    onPoint(barAt(dayAt(extent, (event.clientX - left) / width)));
  };
  const reset = () => {
    // The first click on a bar can bring a handle under the second: that is no double click on the handle.
    const [first, second] = pressed.current;
    const grip = first === second ? second : undefined;
    if (grip === 'from') setWindow(settle({ ...window, from: extent.from }, extent));
    else if (grip === 'to') setWindow(settle({ ...window, to: extent.to }, extent));
    else setWindow({});
  };

  return (
    // The handles carry the keyboard and the names; this surface only adds the hand.
    // biome-ignore lint/a11y/noStaticElementInteractions: everything done here can be done on the handles
    <div
      className={styles['layer']}
      style={{ '--lane': laneOf(bins) }}
      onPointerDown={press}
      onPointerMove={pass}
      onPointerUp={release}
      onPointerCancel={cancel}
      onPointerLeave={() => onPoint()}
      onDoubleClick={reset}
    >
      <div
        className={styles['veil']}
        data-grip="draw"
        style={{ insetInlineStart: 0, width: percent(start) }}
      />
      <div
        className={styles['veil']}
        data-grip="draw"
        style={{ insetInlineEnd: 0, width: percent(1 - end) }}
      />
      <div
        className={styles['window']}
        data-whole={whole || undefined}
        title={whole ? undefined : words.slideWindow}
        style={{ insetInlineStart: percent(start), width: percent(end - start) }}
      />
      <Handle thumb="from" place={start} />
      <Handle thumb="to" place={end} />
    </div>
  );
}

function gripOf(target: EventTarget): Grip | undefined {
  const grip =
    target instanceof Element ? target.closest('[data-grip]')?.getAttribute('data-grip') : undefined;
  return grip === 'from' || grip === 'to' || grip === 'draw' ? grip : undefined;
}

function percent(fraction: number): string {
  return `${fraction * 100}%`;
}
