/** Of the events that pass the filters: how many lie in the window, may lie in it, have no date, lie outside. */
import { useMemo } from 'react';
import { useLive, useSession, useWords } from '../app.tsx';
import styles from './CountLine.module.css';

export function CountLine() {
  const { selectors } = useSession();
  const { ledger } = useLive(selectors.numbers);
  const words = useWords().timeline;
  const { considered } = ledger;
  // Room for whatever a drag will say: nothing beside it moves, and nothing else need be laid out.
  const widest = useMemo(
    () =>
      words.counts({ certain: considered, possible: considered, undated: considered, outside: considered }),
    [words, considered],
  );
  return (
    <p className={styles['counts']} data-widest={widest}>
      <span className={styles['now']}>{words.counts(ledger)}</span>
    </p>
  );
}
