import ListFilter from 'lucide-react/icons/list-filter';
import PanelBottom from 'lucide-react/icons/panel-bottom';
import { useWords } from '../app.tsx';
import controls from '../controls.module.css';
import styles from './App.module.css';
import type { Sheet } from './sheet.ts';

/** Small screens only: opens the panels that stand beside the network on large ones. */
export function Sheets({ onSheet }: { onSheet: (sheet: Sheet) => void }) {
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
