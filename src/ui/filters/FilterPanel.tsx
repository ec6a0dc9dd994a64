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
  const { network } = useSession();
  const panels = usePanelSelectors();
  const words = useWords();
  const clear = !useApp(canClear);
  const choices = useMemo(() => choicesOf(network, words), [network, words]);
  // While a thumb is dragged the network goes first; the counts follow as soon as there is time.
  const counts = useDeferredValue(useApp(panels.facets));
  return (
    <div className={styles['panel']}>
      <PanelHead />
      <div className={styles['chips']}>
        {clear ? (
          <p className={styles['none']}>{words.filters.nothingToClear}</p>
        ) : (
          <Chips choices={choices} />
        )}
      </div>
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} choices={choices[facet]} counts={counts[facet]} />
      ))}
      <SourcesGroup counts={counts.sources} />
      <BackgroundGroup count={counts.context} />
    </div>
  );
}
