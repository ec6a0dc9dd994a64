/** One value of a filter: checkbox, label, count with its bar, and two shortcuts. */
import { type CSSProperties, memo, useId } from 'react';
import type { Facet } from '../../network/types.ts';
import { useSession, useWords } from '../app.tsx';
import type { ChoiceList } from './choiceList.ts';
import { allBut } from './choices.ts';
import styles from './FacetRow.module.css';

interface FacetRowProps {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly count: number;
  /** Of the most frequent value's count when nothing is filtered: 0 to 1. */
  readonly share: number;
  /** Steps of indentation. */
  readonly depth: number;
  readonly checked: boolean;
  /** All values of the filter, for "all but". */
  readonly choices: ChoiceList;
}

/** Drawn again only when something of its own changes: while a window is dragged most rows stay. */
export const FacetRow = memo(function FacetRow(props: FacetRowProps) {
  const { facet, value, label, hint, count, share, depth, checked, choices } = props;
  const { network, store } = useSession();
  const { filters: words } = useWords();
  const hintId = useId();
  const actions = store.getState();
  const measures: CSSProperties = { '--share': Math.min(share, 1), '--depth': depth };
  return (
    <li className={styles['row']} data-none={count === 0 || undefined}>
      <label
        className={styles['label']}
        // Not on the row: what hangs below would inherit it, and be styled again with every count.
        style={measures}
        title={hint === undefined ? label : `${label} (${hint})`}
      >
        <input
          type="checkbox"
          className={styles['box']}
          checked={checked}
          aria-describedby={hint === undefined ? undefined : hintId}
          onChange={() => actions.toggleValue(facet, value)}
        />
        <span className={styles['text']}>
          <span dir="auto">{label}</span>
          {hint !== undefined && (
            <span id={hintId} className={styles['hint']} aria-hidden="true" dir="auto">
              {hint}
            </span>
          )}
        </span>{' '}
        <span className={styles['count']}>{count}</span>
      </label>
      <span className={styles['shortcuts']}>
        <button
          type="button"
          tabIndex={-1}
          aria-label={words.onlyThis(label)}
          onClick={() => actions.setValues(facet, [value])}
        >
          {words.only}
        </button>
        <button
          type="button"
          tabIndex={-1}
          aria-label={words.allButThis(label)}
          onClick={() => {
            const values = choices.items.map((choice) => choice.value);
            actions.setValues(facet, allBut(network, facet, values, value));
          }}
        >
          {words.allBut}
        </button>
      </span>
    </li>
  );
});
