/** The answer as tables: exactly what the network draws, for reading, sorting and copying. */
import { useDeferredValue, useMemo } from 'react';
import { absenceRows } from '../../network/rows.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import { usePanelSelectors } from '../usePanelSelectors.ts';
import { absenceColumns } from './absenceColumns.tsx';
import { actorColumns } from './actorColumns.tsx';
import { BY_DAY, BY_EVENTS, BY_FIRST } from './columns.ts';
import { DataTable } from './DataTable.tsx';
import { eventColumns } from './eventColumns.tsx';
import { pairRows } from './pairs.ts';
import { Jumps, TableSection } from './TableSection.tsx';
import styles from './TableView.module.css';
import { jointColumns, officeColumns, tieColumns } from './tieColumns.tsx';

/** Everything the tables show, in one deferred step, so that all of them tell of the same moment. */
function useTables() {
  const { network, selectors } = useSession();
  const words = useWords();
  // Thousands of cells need not keep up with every step of a drag: they follow when there is time.
  const { lens, window } = useDeferredValue(useApp(selectors.visible)).question;
  const rows = useDeferredValue(useApp(usePanelSelectors().rows));
  const ties = useMemo(
    () => pairRows(network, rows.ties, lens === 'events' ? 'event' : 'left'),
    [network, rows.ties, lens],
  );
  const offices = useMemo(() => pairRows(network, rows.officeTies, 'person'), [network, rows.officeTies]);
  const absences = useMemo(() => absenceRows(network, window), [network, window]);
  const columns = useMemo(
    () => ({
      events: eventColumns(words),
      actors: actorColumns(words),
      ties: lens === 'events' ? jointColumns(words) : tieColumns(words),
      offices: officeColumns(words),
      absences: absenceColumns(words),
    }),
    [words, lens],
  );
  return { lens, columns, rows: { events: rows.events, actors: rows.actors, ties, offices, absences } };
}

export function TableView() {
  const { table: words } = useWords();
  const { lens, columns, rows } = useTables();
  const { dataset } = useSession().network;
  const names = [
    ...(['events', 'actors', 'ties'] as const),
    ...(lens === 'both' ? (['offices'] as const) : []),
    ...(dataset.absences.length > 0 ? (['absences'] as const) : []),
  ];
  const sections = names.map((name) => ({ name, title: words[name], count: rows[name].length }));
  const tables = {
    events: (
      <DataTable
        name={words.events}
        rows={rows.events}
        columns={columns.events}
        idOf={({ id }) => id}
        initially={BY_DAY}
      />
    ),
    actors: (
      <DataTable
        name={words.actors}
        rows={rows.actors}
        columns={columns.actors}
        idOf={({ id }) => id}
        initially={BY_EVENTS}
      />
    ),
    ties: (
      // Joints have other columns than ties: the sorting of one means nothing to the other.
      <DataTable
        key={lens === 'events' ? 'joints' : 'ties'}
        name={words.ties}
        rows={rows.ties}
        columns={columns.ties}
        idOf={({ key }) => key}
        initially={lens === 'events' ? BY_FIRST : BY_EVENTS}
      />
    ),
    offices: (
      <DataTable
        name={words.offices}
        rows={rows.offices}
        columns={columns.offices}
        idOf={({ key }) => key}
        initially={BY_EVENTS}
      />
    ),
    absences: (
      <DataTable
        name={words.absences}
        rows={rows.absences}
        columns={columns.absences}
        idOf={({ id }) => id}
        initially={BY_DAY}
        selects={false}
      />
    ),
  };
  const about = { ...words.about, ties: lens === 'events' ? words.about.joints : words.about.ties };
  return (
    <div className={styles['view']}>
      <Jumps sections={sections} />
      {sections.map((section) => (
        <TableSection key={section.name} {...section} about={about[section.name]}>
          {tables[section.name]}
        </TableSection>
      ))}
    </div>
  );
}
