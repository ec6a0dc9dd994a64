/** What is in sight, counted: actors, ties, events of all, and how the events stand to the window. */
import { useApp, useSession, useWords } from '../app.tsx';
import styles from './ShownLine.module.css';
import { useSettled } from './useSettled.ts';

/** Pause after the last step of a drag before the new numbers are read out, in milliseconds. */
const QUIET = 700;

export function ShownLine() {
  const { selectors } = useSession();
  const { app: words } = useWords();
  const { actors, ties, officeTies, events, ledger } = useApp(selectors.visible);
  const continuous = useApp((state) => state.continuous);
  const said = words.counts(actors.size, ties.size, events.length, ledger.considered);
  const settled = useSettled(said, QUIET);
  return (
    <p className={styles['line']}>
      <output
        aria-label={words.shown}
        // Assistive technology waits with what is busy: a drag is read out once, at its end.
        aria-busy={continuous && settled !== said}
        data-actors={actors.size}
        data-ties={ties.size}
        data-office-ties={officeTies.size}
        data-events={events.length}
        data-events-total={ledger.considered}
        data-certain={ledger.certain}
        data-possible={ledger.possible}
        data-outside={ledger.outside}
        data-undated={ledger.undated}
      >
        {said}
      </output>
      {officeTies.size > 0 && <span>{words.andOfficeTies(officeTies.size)}</span>}
    </p>
  );
}
