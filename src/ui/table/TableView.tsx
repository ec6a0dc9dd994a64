/** The answer as tables: exactly what the network draws, for reading, sorting and copying. */
import { useDeferredValue } from 'react';
import { absencesMeeting } from '../../network/absences.ts';
import type { Network } from '../../network/network.ts';
import type { Visible } from '../../network/types.ts';
import { useSession, useWords } from '../app.tsx';
import { useVisible } from '../useVisible.ts';
import { Jumps, TableSection } from './TableSection.tsx';
import styles from './TableView.module.css';
import { Absences, Actors, Events, Offices, Ties } from './tables.tsx';

type Name = keyof typeof TABLES;

const TABLES = { events: Events, actors: Actors, ties: Ties, offices: Offices, absences: Absences };

/** So many rows are there at once; of more, the tables further down follow. */
const AT_ONCE = 2500;

export function TableView() {
  const { table: words } = useWords();
  const { network } = useSession();
  const visible = useVisible();
  const { lens } = visible.question;
  const rows = countsOf(network, visible);
  const isMuch = Object.values(rows).reduce((sum, count) => sum + count, 0) > AT_ONCE;
  const isComplete = useDeferredValue(true, !isMuch);
  const names: readonly Name[] = [
    ...(['events', 'actors', 'ties'] as const),
    ...(lens === 'both' ? (['offices'] as const) : []),
    ...(network.dataset.absences.length > 0 ? (['absences'] as const) : []),
  ];
  const sections = names.map((name) => ({ name, title: words[name], count: rows[name] }));
  const about = { ...words.about, ties: lens === 'events' ? words.about.joints : words.about.ties };
  return (
    <div className={styles['view']}>
      <Jumps sections={sections} />
      {sections.map((section) => {
        const Table = TABLES[section.name];
        return (
          <TableSection key={section.name} {...section} about={about[section.name]}>
            {(isComplete || section.name === 'events') && <Table visible={visible} />}
          </TableSection>
        );
      })}
    </div>
  );
}

/** Rows of each table. */
function countsOf(network: Network, visible: Visible): Readonly<Record<Name, number>> {
  const { events, actors, ties, officeTies, question } = visible;
  return {
    events: events.length,
    actors: actors.size,
    ties: ties.size,
    offices: officeTies.size,
    absences: absencesMeeting(network, question.window).length,
  };
}
