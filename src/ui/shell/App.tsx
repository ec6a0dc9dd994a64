import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import styles from './App.module.css';
import { Details, FilterPanel, Header, Notices, Standing, Timeline } from './lazyPanels.tsx';
import { Middle } from './Middle.tsx';
import type { Sheet } from './sheet.ts';
import { DETAILS_ID } from './viewIds.ts';

/** The whole page. Tells when all of it but the drawing of the network stands. */
export function App({ onStanding }: { onStanding: () => void }) {
  const { shell: words } = useWords();
  const [sheet, setSheet] = useSheet();
  const close = (): void => setSheet(undefined);
  return (
    <div className={styles['app']} data-sheet={sheet}>
      <a className={styles['skip']} href={`#${DETAILS_ID}`}>
        {words.skip}
      </a>
      <header className={styles['header']}>
        <Suspense>
          <Header />
        </Suspense>
      </header>
      <Panel name={words.openFilters} className={styles['filters']} onClose={close}>
        <FilterPanel />
      </Panel>
      <Middle onSheet={setSheet} />
      <Panel id={DETAILS_ID} name={words.openDetails} className={styles['details']} onClose={close}>
        <Details />
      </Panel>
      <section className={styles['timeline']} aria-label={words.timeline}>
        <Suspense>
          <Timeline />
        </Suspense>
      </section>
      <Suspense>
        <Notices />
        <Standing onStanding={onStanding} />
      </Suspense>
    </div>
  );
}

/** Opens Details when something is selected: on a small screen it would not be seen otherwise. */
function useSheet() {
  const { store } = useSession();
  const [sheet, setSheet] = useState<Sheet | undefined>(() =>
    store.getState().select === undefined ? undefined : 'details',
  );
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.select !== previous.select && state.select !== undefined) setSheet('details');
      }),
    [store],
  );
  return [sheet, setSheet] as const;
}

interface PanelProps {
  readonly id?: string;
  readonly name: string;
  readonly className: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A side panel; on a small screen a sheet with a button that closes it. */
function Panel({ id, name, className, onClose, children }: PanelProps) {
  const { shell } = useWords();
  return (
    <section id={id} className={className} aria-label={name} tabIndex={-1}>
      <div className={styles['close']}>
        <button type="button" className={controls['button']} onClick={onClose}>
          {shell.closeSheet}
        </button>
      </div>
      <Suspense>{children}</Suspense>
    </section>
  );
}
