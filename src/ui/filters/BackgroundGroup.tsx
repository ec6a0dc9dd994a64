/** Whether events are shown that explain the others and are no contacts themselves. */
import { useApp, useWords } from '../app.tsx';
import styles from './FacetRow.module.css';
import { Section } from './Section.tsx';

export function BackgroundGroup({ count }: { count: number }) {
  const { filters: words } = useWords();
  const context = useApp((state) => state.filters.context);
  const setContext = useApp((state) => state.setContext);
  return (
    <Section title={words.background}>
      {() => (
        <div className={styles['row']} data-none={count === 0 || undefined}>
          <label className={styles['label']} title={words.contextHint}>
            <input
              type="checkbox"
              className={styles['box']}
              checked={context}
              onChange={() => setContext(!context)}
            />
            <span className={styles['text']}>{words.context}</span>{' '}
            <span className={styles['count']}>{count}</span>
          </label>
        </div>
      )}
    </Section>
  );
}
