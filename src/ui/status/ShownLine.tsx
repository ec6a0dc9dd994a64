/** What is in sight, counted: actors, ties, events of all, and how the events stand to the window. */
import { HAND_LIMIT } from '../../graph/hand.ts';
import { CROWD } from '../../graph/painter.ts';
import { useLive, useSession, useWords } from '../app.tsx';
import styles from './ShownLine.module.css';
import { useSettled } from './useSettled.ts';

/** Pause after the last step of a drag before the new numbers are read out, in milliseconds. */
const QUIET = 700;

export function ShownLine() {
  const { selectors } = useSession();
  const { app: words } = useWords();
  const { actors, ties, officeTies, events, ledger } = useLive(selectors.numbers);
  const lens = useLive((state) => state.lens);
  const continuous = useLive((state) => state.continuous);
  const said = words.counts(actors, ties, events, ledger.considered);
  const settled = useSettled(said, QUIET);
  return (
    <p className={styles['line']}>
      <span className={styles['counts']}>
        <output
          aria-label={words.shown}
          // Assistive technology waits with what is busy: a drag is read out once, at its end.
          aria-busy={continuous && settled !== said}
          data-actors={actors}
          data-ties={ties}
          data-office-ties={officeTies}
          data-events={events}
          data-events-total={ledger.considered}
          data-certain={ledger.certain}
          data-possible={ledger.possible}
          data-outside={ledger.outside}
          data-undated={ledger.undated}
        >
          {said}
        </output>
        {officeTies > 0 && <span>{words.andOfficeTies(officeTies)}</span>}
        <Simplified drawn={lens === 'events' ? actors + events : actors} />
      </span>
    </p>
  );
}

/** What the picture of so many nodes does without. */
function Simplified({ drawn }: { drawn: number }) {
  const { simplified } = useWords().app;
  if (drawn <= CROWD) return null;
  return <span>{drawn > HAND_LIMIT ? simplified.hand : simplified.names}</span>;
}
