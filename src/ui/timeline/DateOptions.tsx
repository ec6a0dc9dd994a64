/** How dates count that are known only in part, or not at all. */
import { useApp, useWords } from '../app.tsx';
import styles from './Timeline.module.css';

export function DateOptions() {
  const dates = useApp((state) => state.dates);
  const undated = useApp((state) => state.undated);
  const setDates = useApp((state) => state.setDates);
  const setUndated = useApp((state) => state.setUndated);
  const words = useWords().timeline;
  return (
    <>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={dates === 'certain'}
          onChange={({ target }) => setDates(target.checked ? 'certain' : 'possible')}
        />
        {words.certainOnly}
      </label>
      <label className={styles['check']}>
        <input type="checkbox" checked={undated} onChange={({ target }) => setUndated(target.checked)} />
        {words.showUndated}
      </label>
    </>
  );
}
