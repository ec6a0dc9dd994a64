import ListFilter from 'lucide-react/icons/list-filter';
import PanelBottom from 'lucide-react/icons/panel-bottom';
import { GraphView } from '../../graph/GraphView.tsx';
import type { ViewName } from '../../store/state.ts';
import { useApp, useGraph, useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import { Chips } from '../filters/Chips.tsx';
import { EmptyState } from '../status/EmptyState.tsx';
import { ShownLine } from '../status/ShownLine.tsx';
import { TableView } from '../table/TableView.tsx';
import styles from './App.module.css';
import type { Sheet } from './App.tsx';
import { FocusBar } from './FocusBar.tsx';
import { HoverCard } from './HoverCard.tsx';
import { Legend } from './Legend.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';

/** Ids of the two views, which the tabs name as what they control. */
export const PANELS: Readonly<Record<ViewName, string>> = { network: 'view-network', table: 'view-table' };

/** The network or the table of the same, and what is shown in numbers. */
export function Middle({ onSheet }: { onSheet: (sheet: Sheet) => void }) {
  const words = useWords();
  const view = useApp((state) => state.view);
  const behind = view === 'table';
  return (
    <main className={styles['middle']}>
      <div className={styles['chips']}>
        <Chips />
      </div>
      <section className={styles['view']} aria-label={words.app.views.network}>
        <div
          id={PANELS.network}
          role="tabpanel"
          aria-label={words.app.views.network}
          className={`${styles['network']} ${behind ? styles['behind'] : ''}`}
        >
          <Picture />
          <HoverCard />
          <FocusBar />
          <ZoomButtons />
        </div>
        {behind && (
          <div
            id={PANELS.table}
            role="tabpanel"
            aria-label={words.app.views.table}
            className={styles['table']}
          >
            <TableView />
          </div>
        )}
        <EmptyState />
        <SheetButtons onSheet={onSheet} />
      </section>
      <ShownLine />
      {!behind && <Legend />}
    </main>
  );
}

/** The drawing, with words for those who cannot see it. */
function Picture() {
  const { graph: words } = useWords();
  const graph = useGraph();
  const { selectors } = useSession();
  const { actors, ties } = useApp(selectors.visible);
  return <GraphView controller={graph} label={words.alternative(actors.size, ties.size)} />;
}

/** Small screens only: opens the panels that lie beside the network on large ones. */
function SheetButtons({ onSheet }: { onSheet: (sheet: Sheet) => void }) {
  const { shell } = useWords();
  return (
    <div className={styles['sheetButtons']}>
      <button type="button" className={controls['button']} onClick={() => onSheet('filters')}>
        <ListFilter size={16} aria-hidden /> {shell.openFilters}
      </button>
      <button type="button" className={controls['button']} onClick={() => onSheet('details')}>
        <PanelBottom size={16} aria-hidden /> {shell.openDetails}
      </button>
    </div>
  );
}
