import { Suspense } from 'react';
import { GraphView } from '../../graph/GraphView.tsx';
import { useApp, useArranging, useGraph, useSession, useWords } from '../app.tsx';
import styles from './App.module.css';
import {
  Arranging,
  Chips,
  EmptyState,
  FocusBar,
  HoverCard,
  Legend,
  Sheets,
  ShownLine,
  TableView,
  ZoomButtons,
} from './lazyPanels.tsx';
import type { Sheet } from './sheet.ts';
import { VIEW_IDS } from './viewIds.ts';

/** The network or the table of the same, and what is shown in numbers. */
export function Middle({ onSheet }: { onSheet: (sheet: Sheet) => void }) {
  const { views } = useWords().app;
  const arranging = useArranging();
  const isTable = useApp((state) => state.view) === 'table';
  return (
    <main className={styles['middle']}>
      <div className={styles['chips']}>
        <Suspense>
          <Chips />
        </Suspense>
      </div>
      <section className={styles['view']} aria-label={views.network}>
        <div
          id={VIEW_IDS.network}
          role="tabpanel"
          aria-label={views.network}
          className={`${styles['network']} ${isTable ? styles['behind'] : ''}`}
        >
          <Picture />
          <Suspense>
            <HoverCard />
            <FocusBar />
            {arranging !== undefined && <Arranging run={arranging} />}
          </Suspense>
        </div>
        <Suspense>
          {isTable && (
            <div id={VIEW_IDS.table} role="tabpanel" aria-label={views.table} className={styles['table']}>
              <TableView />
            </div>
          )}
          <EmptyState />
          <Sheets onSheet={onSheet} />
        </Suspense>
      </section>
      <div className={styles['foot']}>
        <Suspense>
          <div className={styles['line']}>
            <ShownLine />
            {!isTable && <ZoomButtons />}
          </div>
          {!isTable && <Legend />}
        </Suspense>
      </div>
    </main>
  );
}

/** The drawing, with words for those who cannot see it. */
function Picture() {
  const { graph: words } = useWords();
  const graph = useGraph();
  const { selectors } = useSession();
  const { actors, ties } = useApp(selectors.numbers);
  return <GraphView controller={graph} label={words.alternative(actors, ties)} />;
}
