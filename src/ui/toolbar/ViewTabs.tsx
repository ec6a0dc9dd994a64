/** The same answer as a picture or as tables. */
import type { KeyboardEvent } from 'react';
import type { ViewName } from '../../store/state.ts';
import { useApp, useWords } from '../app.tsx';
import styles from './ViewTabs.module.css';

const VIEWS: readonly ViewName[] = ['network', 'table'];

/** Id of a view's tab; the panel that shows the view is labelled by it. */
function tabId(view: ViewName): string {
  return `tab-${view}`;
}

/** `panels` are the ids of the elements that show the views, where they have any. */
export function ViewTabs({ panels }: { panels?: Readonly<Record<ViewName, string>> }) {
  const { views: words } = useWords().app;
  const view = useApp((state) => state.view);
  const setView = useApp((state) => state.setView);
  const moveByArrow = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = view === 'network' ? 'table' : 'network';
    setView(other);
    document.getElementById(tabId(other))?.focus();
    event.preventDefault();
  };
  return (
    <div role="tablist" aria-label={words.label} className={styles['tabs']} onKeyDown={moveByArrow}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          className={styles['tab']}
          aria-selected={view === name}
          aria-controls={view === name ? panels?.[name] : undefined}
          tabIndex={view === name ? 0 : -1}
          onClick={() => setView(name)}
        >
          {words[name]}
        </button>
      ))}
    </div>
  );
}
