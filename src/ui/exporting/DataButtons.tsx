import { absencesCsv, actorsCsv, eventsCsv, tiesCsv } from '../../files/csv.ts';
import { fileName } from '../../files/fileName.ts';
import { networkJson } from '../../files/networkJson.ts';
import { writeAddress } from '../../store/address.ts';
import type { Session } from '../../store/session.ts';
import type { Words } from '../../words/words.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import styles from './ExportDialog.module.css';
import { save } from './save.ts';

const CSV = 'text/csv;charset=utf-8';
const JSON_TYPE = 'application/json';

/** The visible events, actors and ties as tables, and the visible network for programs. */
export function DataButtons() {
  const words = useWords();
  const session = useSession();
  const visible = useApp(session.selectors.visible);
  const { exporting } = words;
  const { dataset } = session.network;
  return (
    <section className={styles['data']}>
      <h3>{exporting.dataTitle}</h3>
      <p>{exporting.dataLead(visible.events.length, visible.actors.size, visible.ties.size)}</p>
      <div className={styles['buttons']}>
        {FILES.filter(({ part }) => part !== 'absences' || dataset.absences.length > 0).map((file) => (
          <button
            key={file.part}
            type="button"
            className={controls['button']}
            onClick={() => saveFile(file, session, words)}
          >
            {exporting.dataFiles[file.part]}
          </button>
        ))}
      </div>
    </section>
  );
}

interface DataFile {
  readonly part: 'events' | 'actors' | 'ties' | 'absences' | 'network';
  readonly extension: string;
  readonly type: string;
  readonly write: (session: Session, words: Words) => string;
}

const FILES: readonly DataFile[] = [
  {
    part: 'events',
    extension: 'csv',
    type: CSV,
    write: ({ network, selectors, store }) => eventsCsv(network, selectors.visible(store.getState())),
  },
  {
    part: 'actors',
    extension: 'csv',
    type: CSV,
    write: ({ network, selectors, store }) => actorsCsv(network, selectors.visible(store.getState())),
  },
  {
    part: 'ties',
    extension: 'csv',
    type: CSV,
    write: ({ network, selectors, store }) => tiesCsv(network, selectors.visible(store.getState())),
  },
  {
    part: 'absences',
    extension: 'csv',
    type: CSV,
    write: ({ network, store }) => absencesCsv(network, store.getState().window),
  },
  {
    part: 'network',
    extension: 'json',
    type: JSON_TYPE,
    write: ({ network, selectors, store }, words) => {
      const state = store.getState();
      const visible = selectors.visible(state);
      return networkJson({
        network,
        question: visible.question,
        visible,
        words,
        address: writeAddress(state),
      });
    },
  },
];

function saveFile({ part, extension, type, write }: DataFile, session: Session, words: Words): void {
  const question = session.selectors.question(session.store.getState());
  const name = fileName(session.network, question, { extension, part }, words);
  save(write(session, words), name, type);
}
