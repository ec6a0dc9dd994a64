import X from 'lucide-react/icons/x';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import { Details } from '../details/Details.tsx';
import { FilterPanel } from '../filters/FilterPanel.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { Notices } from '../status/Notices.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { Toolbar } from '../toolbar/Toolbar.tsx';
import styles from './App.module.css';
import { Middle, PANELS } from './Middle.tsx';
import { useCommands } from './useCommands.ts';

// Dialogs are fetched when they are first opened: the network is drawn without waiting for them.
const ExportDialog = lazy(async () => ({
  default: (await import('../exporting/ExportDialog.tsx')).ExportDialog,
}));
const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));

/** On a small screen: which panel lies over the network. */
export type Sheet = 'filters' | 'details';

/** The whole page. */
export function App() {
  const words = useWords();
  const { network, store } = useSession();
  const [dialog, setDialog] = useState<'export' | 'help'>();
  const [sheet, setSheet] = useState<Sheet>();
  useCommands(setDialog);
  // On a small screen, what has just been selected should be seen.
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.select !== previous.select && state.select !== undefined) setSheet('details');
      }),
    [store],
  );
  return (
    <div className={styles['app']} data-sheet={sheet}>
      <header className={styles['header']}>
        <h1 className={styles['brand']}>
          <strong>{words.app.name}</strong>
          <span className={styles['subject']}>{network.dataset.meta.title}</span>
        </h1>
        <SearchBox />
        <Toolbar onExport={() => setDialog('export')} onHelp={() => setDialog('help')} panels={PANELS} />
      </header>
      <Panel name={words.shell.openFilters} className={styles['filters']} onClose={() => setSheet(undefined)}>
        <FilterPanel />
      </Panel>
      <Middle onSheet={setSheet} />
      <Panel name={words.shell.openDetails} className={styles['details']} onClose={() => setSheet(undefined)}>
        <Details />
      </Panel>
      <section className={styles['timeline']} aria-label={words.shell.timeline}>
        <Timeline />
      </section>
      <Notices />
      <Suspense>
        {dialog === 'export' && <ExportDialog onClose={() => setDialog(undefined)} />}
        {dialog === 'help' && <HelpDialog onClose={() => setDialog(undefined)} />}
      </Suspense>
    </div>
  );
}

/** A side panel; on a small screen a sheet with a button that closes it. */
function Panel({
  name,
  className,
  onClose,
  children,
}: {
  name: string;
  className: string | undefined;
  onClose: () => void;
  children: React.ReactNode;
}) {
  const { shell } = useWords();
  return (
    <section className={className} aria-label={name}>
      <div className={styles['close']}>
        <button type="button" className={controls['icon']} aria-label={shell.closeSheet} onClick={onClose}>
          <X size={18} aria-hidden />
        </button>
      </div>
      {children}
    </section>
  );
}
