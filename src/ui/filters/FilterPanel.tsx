/** Everything that decides which events are shown, the window over time apart. */
import { useDeferredValue, useMemo } from 'react';
import { FACETS } from '../../network/types.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import { usePanelSelectors } from '../usePanelSelectors.ts';
import { BackgroundGroup } from './BackgroundGroup.tsx';
import { Chips } from './Chips.tsx';
import { choicesOf } from './choices.ts';
import { FacetGroup } from './FacetGroup.tsx';
import styles from './FilterPanel.module.css';
import { canClear, PanelHead } from './PanelHead.tsx';
import { SourcesGroup } from './SourcesGroup.tsx';

export function FilterPanel() {
  const { network, selectors } = useSession();
  const panels = usePanelSelectors();
  const words = useWords();
  const clear = !useApp(canClear);
  const choices = choicesOf(network, words);
  // While a thumb is dragged the network goes first; the counts follow as soon as there is time.
  const question = useDeferredValue(useApp(selectors.question));
  const counts = useMemo(() => panels.facets(question), [panels, question]);
  return (
    <div className={styles['panel']}>
      <PanelHead />
      <div className={styles['chips']}>
        {clear ? <p className={styles['none']}>{words.filters.nothingToClear}</p> : <Chips />}
      </div>
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} choices={choices} counts={counts[facet]} />
      ))}
      <SourcesGroup counts={counts.sources} />
      <BackgroundGroup count={counts.context} />
    </div>
  );
}
