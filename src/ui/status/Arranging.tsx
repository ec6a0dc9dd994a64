/** How far a layout is that takes a while, and a way to stop it. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Arranging as Run } from '../../graph/placements.ts';
import { useWords } from '../app.tsx';
import controls from '../controls.module.css';
import styles from './Arranging.module.css';

/** What is done sooner than this needs no line, in milliseconds. */
const PATIENCE = 300;

/** One line above the network while a layout runs; nothing at other times. */
export function Arranging({ run }: { run: Run }) {
  const { arranging: words } = useWords();
  const progress = useSyncExternalStore(run.progress.subscribe, run.progress.now);
  const isLong = useLasting(progress === undefined ? undefined : `${progress.lens}/${progress.layout}`);
  const shown = isLong ? progress : undefined;
  const part = Math.floor((shown?.part ?? 0) * 100);
  return (
    <div role="status" className={styles['place']}>
      {shown !== undefined && (
        <p className={styles['line']}>
          {/* The whole text would be read out at every hundredth. */}
          <span aria-hidden="true">{words.doing(shown.actors, shown.events, part)}</span>
          <span className="unseen">{words.doing(shown.actors, shown.events, 0)}</span>
          <progress
            className={styles['bar']}
            aria-label={words.progress}
            max={100}
            value={part > 0 ? part : undefined}
          />
          {shown.layout !== 'circles' && (
            <button
              type="button"
              className={controls['button']}
              aria-label={words.stopLong}
              onClick={run.stop}
            >
              {words.stop}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** Whether the same thing has been there for longer than {@link PATIENCE}. */
function useLasting(what: string | undefined): boolean {
  const [lasting, setLasting] = useState<string>();
  useEffect(() => {
    if (what === undefined) return;
    const timer = setTimeout(() => setLasting(what), PATIENCE);
    return () => {
      clearTimeout(timer);
      setLasting(undefined);
    };
  }, [what]);
  return what !== undefined && lasting === what;
}
