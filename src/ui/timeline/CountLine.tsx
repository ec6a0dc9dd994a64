/** Of the events that pass the filters: how many lie in the window, may lie in it, have no date, lie outside. */
import { useLive, useSession, useWords } from '../app.tsx';
import styles from './Timeline.module.css';

export function CountLine() {
  const { selectors } = useSession();
  const { ledger } = useLive(selectors.numbers);
  const words = useWords().timeline;
  return <p className={styles['counts']}>{words.counts(ledger)}</p>;
}
