/**
 * The strip below the bars as buttons: one for each bin that has a ring, and one for the bin that the arrow
 * keys have come to. It is one stop of the Tab key.
 */
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Day } from '../../dataset/day.ts';
import type { Bin } from '../../network/histogram.ts';
import type { Words } from '../../words/words.ts';
import { useSession, useWords } from '../app.tsx';
import { binInWords } from './binInWords.ts';
import { coverageCounts } from './coverage.ts';
import styles from './Strip.module.css';
import { placeOf, placesOf, stepFrom } from './strip.ts';

interface Props {
  readonly bins: readonly Bin[];
  /** Of the line, in pixels. */
  readonly width: number;
  /** The first day of the bin that is pointed at, has the focus, is to be read. */
  readonly onPoint: (day?: Day) => void;
  readonly onFocus: (day?: Day) => void;
  readonly onRead: (day: Day) => void;
}

export function Strip({ bins, width, onPoint, onFocus, onRead }: Props) {
  const { extent } = useSession().network;
  const words = useWords();
  const about = useId();
  const [cursor, setCursor] = useState<Day>();
  const current = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  const stand = bins.find(({ from }) => from === cursor) ?? bins.find(({ filed }) => filed > 0) ?? bins[0];
  // The button that the focus goes to may only now have been made.
  useLayoutEffect(() => {
    if (moved.current) current.current?.focus();
    moved.current = false;
  });
  const step = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || stand === undefined) return;
    const next = stepFrom(bins, stand, event.key);
    if (next === undefined) return;
    event.preventDefault();
    moved.current = true;
    setCursor(next.from);
  };
  const places = placesOf(bins, extent, width);
  return (
    <>
      <p id={about} className="unseen">
        {words.timeline.coverageOf(coverageCounts(bins))}
      </p>
      <div
        role="toolbar"
        aria-label={words.timeline.coverage}
        aria-describedby={about}
        className={styles['strip']}
        onKeyDown={step}
        onBlur={() => onFocus()}
      >
        {bins.map((bin) => {
          const ring = places.get(bin);
          if (ring === undefined && bin !== stand) return null;
          const { left, width: across, middle } = ring ?? placeOf(bin, extent, width);
          return (
            <button
              key={bin.from}
              ref={bin === stand ? current : undefined}
              type="button"
              tabIndex={bin === stand ? 0 : -1}
              aria-disabled={bin.absences.length === 0 || undefined}
              className={styles['bin']}
              data-ring={ring !== undefined || undefined}
              aria-label={spoken(bin, words)}
              style={{ '--left': left, '--width': across, '--middle': middle }}
              onFocus={({ target }) => {
                setCursor(bin.from);
                // A hand that has clicked is done; the card would stand on after it.
                if (target.matches(':focus-visible')) onFocus(bin.from);
              }}
              onPointerEnter={({ pointerType }) => pointerType !== 'touch' && onPoint(bin.from)}
              onPointerLeave={() => onPoint()}
              onClick={() => bin.absences.length > 0 && onRead(bin.from)}
            />
          );
        })}
      </div>
    </>
  );
}

/** "May 2018: 2 events. 3 sources issued. 1 looked for, not found". */
function spoken(bin: Bin, { timeline: say, dates }: Words): string {
  const { all, sources, absences } = bin;
  const parts = [
    say.bar({ span: binInWords(bin, dates), passing: all, all }),
    say.barSources(sources),
    ...(absences.length > 0 ? [say.barAbsences(absences.length)] : []),
  ];
  return parts.join('. ');
}
