/** Of the events that pass the filters: how many lie in the window, may lie in it, have no date, lie outside. */
import { useApp, useSession, useWords } from '../app.tsx';
import styles from './Timeline.module.css';

export function CountLine() {
  const { selectors } = useSession();
  const { ledger } = useApp(selectors.visible);
  const words = useWords().timeline;
  return <p className={styles['counts']}>{words.counts(ledger)}</p>;
}
