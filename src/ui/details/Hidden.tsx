/** What the filters and the window keep out of this panel, and the way to it. */
import type { Details } from '../../store/details.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import { usePanelSelectors } from '../usePanelSelectors.ts';
import styles from './Panel.module.css';

export function Hidden({ count, sentence }: { count: number; sentence: string }) {
  const { store } = useSession();
  const panels = usePanelSelectors();
  const clear = useApp((state) => state.clearFilters);
  const setContext = useApp((state) => state.setContext);
  const words = useWords().details.actor;
  if (count === 0) return null;
  const showAll = () => {
    clear();
    // What is still hidden then is background.
    if (hiddenIn(panels.details(store.getState())) > 0) setContext(true);
  };
  return (
    <p className={styles['hidden']}>
      {sentence}
      <button type="button" className={controls['button']} onClick={showAll}>
        {words.showHidden}
      </button>
    </p>
  );
}

function hiddenIn(details: Details | undefined): number {
  return details === undefined || details.kind === 'event' ? 0 : details.profile.hidden;
}
