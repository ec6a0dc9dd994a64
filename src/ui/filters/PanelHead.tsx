/** Title of the panel, how many filters are in force, and the way back to none. */
import { isSet } from '../../network/question.ts';
import { FACETS } from '../../network/types.ts';
import type { State } from '../../store/state.ts';
import { useApp, useWords } from '../app.tsx';
import controls from '../controls.module.css';

import styles from './FilterPanel.module.css';

/** Filters in force, the window and included background events among them. */
function filtersInForce({ filters, window }: State): number {
  const facets = FACETS.filter((facet) => filters[facet].length > 0).length;
  return facets + Number(filters.sources > 1) + Number(filters.context) + Number(isSet(window));
}

/** Whether there is anything to clear: in force, or switched off and still standing as a chip. */
export function canClear(state: State): boolean {
  return filtersInForce(state) > 0 || Object.keys(state.switchedOff).length > 0;
}

export function PanelHead() {
  const { filters: words } = useWords();
  const inForce = useApp(filtersInForce);
  const clearable = useApp(canClear);
  const clear = useApp((state) => state.clearFilters);
  return (
    <div className={styles['head']}>
      <h2 className={styles['title']}>{words.filters}</h2>
      {inForce > 0 && (
        <span className={styles['badge']}>
          <span aria-hidden="true">{inForce}</span>
          <span className="unseen">{words.inForce(inForce)}</span>
        </span>
      )}
      <button
        type="button"
        className={`${controls['quiet']} ${styles['clear']}`}
        disabled={!clearable}
        title={clearable ? undefined : words.nothingToClear}
        onClick={clear}
      >
        {words.clear}
      </button>
    </div>
  );
}
