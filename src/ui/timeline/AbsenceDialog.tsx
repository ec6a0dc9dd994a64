/** What was looked for in the time of one bar and is no event, in full. */
import { useRef } from 'react';
import type { Bin } from '../../network/histogram.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import { AbsenceList } from '../details/AbsenceList.tsx';
import { Section } from '../details/Section.tsx';
import { OpeningProvider } from '../details/trail.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import { DETAILS_ID } from '../shell/viewIds.ts';
import styles from './AbsenceDialog.module.css';
import { binInWords } from './binInWords.ts';

/** Of the dialog, in pixels: one column that is read with ease. */
const WIDTH = 620;

interface Props {
  readonly bin: Bin;
  readonly onClose: () => void;
}

export function AbsenceDialog({ bin, onClose }: Props) {
  const { dataset } = useSession().network;
  const words = useWords();
  const setView = useApp((state) => state.setView);
  const span = binInWords(bin, words.dates);
  const content = useRef<HTMLDivElement>(null);
  // Closed by its own hand, so that the browser gives the focus back.
  const close = () => content.current?.closest('dialog')?.close();
  const follow = () => {
    close();
    document.getElementById(DETAILS_ID)?.focus();
  };
  const within = bin.absences.filter(({ lo, hi }) => bin.from <= lo && hi <= bin.to);
  const longer = bin.absences.filter((entry) => !within.includes(entry));
  const toTable = () => {
    setView('table');
    close();
  };
  return (
    <Dialog title={words.absences.inBin(span)} close={words.shell.help.close} width={WIDTH} onClose={onClose}>
      <div ref={content} className={styles['read']}>
        <OpeningProvider onOpen={follow}>
          {within.length > 0 && <AbsenceList entries={within} />}
          {longer.length > 0 && (
            <Section title={words.absences.longer}>
              <AbsenceList entries={longer} />
            </Section>
          )}
        </OpeningProvider>
        <button type="button" className={controls['button']} onClick={toTable}>
          {words.absences.all(dataset.absences.length)}
        </button>
      </div>
    </Dialog>
  );
}
