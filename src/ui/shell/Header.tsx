import { lazy, Suspense, useState } from 'react';
import { useSession, useWords } from '../app.tsx';
import { BackButton } from '../opening/BackButton.tsx';
import { OpeningViews } from '../opening/OpeningViews.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { Toolbar } from '../toolbar/Toolbar.tsx';
import styles from './Header.module.css';
import { useCommands } from './useCommands.ts';
import { VIEW_IDS } from './viewIds.ts';

// Dialogs are fetched when they are first opened.
const ExportDialog = lazy(async () => ({
  default: (await import('../exporting/ExportDialog.tsx')).ExportDialog,
}));
const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));

/** Name, search and tools; the dialogs that they open; the keys for all of it. */
export function Header() {
  const words = useWords();
  const { network } = useSession();
  const [dialog, setDialog] = useState<'export' | 'help'>();
  useCommands(setDialog);
  const close = (): void => setDialog(undefined);
  return (
    <>
      <h1 className={styles['brand']}>
        <strong>{words.app.name}</strong>
        <span className={styles['subject']}>{network.dataset.meta.title}</span>
      </h1>
      <BackButton />
      <SearchBox />
      <Toolbar onExport={() => setDialog('export')} onHelp={() => setDialog('help')} panels={VIEW_IDS} />
      <OpeningViews />
      <Suspense>
        {dialog === 'export' && <ExportDialog onClose={close} />}
        {dialog === 'help' && <HelpDialog onClose={close} />}
      </Suspense>
    </>
  );
}
