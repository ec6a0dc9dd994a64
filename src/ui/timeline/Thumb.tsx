/** One end of the window: a handle for the hand and a slider for the keyboard and for assistive technology. */
import type { KeyboardEvent } from 'react';
import { type Step, stepThumb, type Thumb as ThumbName, thumbs } from '../../network/timeline.ts';
import { dayInWords } from '../../words/dates.ts';
import { useApp, useLive, useSession, useWords } from '../app.tsx';
import styles from './WindowLayer.module.css';

/** Time runs from left to right in every language here, so the arrows do too. */
const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: { months: -1 },
  ArrowDown: { months: -1 },
  ArrowRight: { months: 1 },
  ArrowUp: { months: 1 },
  PageDown: { months: -12 },
  PageUp: { months: 12 },
  Home: { to: 'start' },
  End: { to: 'end' },
};

interface Props {
  readonly thumb: ThumbName;
  /** How far along the line it stands, from 0 to 1. */
  readonly place: number;
}

export function Thumb({ thumb, place }: Props) {
  const { extent } = useSession().network;
  const window = useLive((state) => state.window);
  const setWindow = useApp((state) => state.setWindow);
  const words = useWords();
  const stand = thumbs(window, extent);
  const day = stand[thumb];

  const step = (event: KeyboardEvent) => {
    const steps = event.altKey || event.ctrlKey || event.metaKey ? undefined : STEPS[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    setWindow(stepThumb(window, extent, thumb, steps), { continuous: event.repeat });
  };

  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles['thumb']}
      data-grip={thumb}
      aria-label={thumb === 'from' ? words.timeline.windowStart : words.timeline.windowEnd}
      aria-valuemin={thumb === 'from' ? extent.from : stand.from}
      aria-valuemax={thumb === 'from' ? stand.to : extent.to}
      aria-valuenow={day}
      aria-valuetext={dayInWords(day, words.dates)}
      title={words.timeline.thumb}
      style={{ insetInlineStart: `${place * 100}%` }}
      onKeyDown={step}
    >
      <span className={styles['grip']} />
    </div>
  );
}
