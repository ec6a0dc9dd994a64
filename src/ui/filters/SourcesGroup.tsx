/** How many sources that do not copy each other an event must rest on. */
import { type CSSProperties, useId } from 'react';
import { useApp, useWords } from '../app.tsx';
import styles from './FacetRow.module.css';
import { Section } from './Section.tsx';

/** Steps offered; a higher minimum from a link stands beside them. */
const STEPS = [1, 2, 3];

export function SourcesGroup({ counts }: { counts: ReadonlyMap<number, number> }) {
  const { filters: words } = useWords();
  const minimum = useApp((state) => state.filters.sources);
  const setSources = useApp((state) => state.setSources);
  const name = useId();
  const steps = STEPS.includes(minimum) ? STEPS : [...STEPS, minimum];
  const most = Math.max(1, counts.get(1) ?? 0);
  return (
    <Section title={words.sources} note={minimum > 1 ? words.minimum(minimum) : undefined} role="radiogroup">
      {() => (
        <ul title={words.sourcesHint}>
          {steps.map((step) => {
            const measures: CSSProperties = { '--share': (counts.get(step) ?? 0) / most };
            return (
              <li key={step} className={styles['row']} data-none={!counts.get(step) || undefined}>
                <label className={styles['label']} style={measures}>
                  <input
                    type="radio"
                    name={name}
                    className={styles['box']}
                    checked={minimum === step}
                    onChange={() => setSources(step)}
                  />
                  <span className={styles['text']}>{words.minimum(step)}</span>{' '}
                  <span className={styles['count']}>{counts.get(step) ?? 0}</span>
                </label>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
