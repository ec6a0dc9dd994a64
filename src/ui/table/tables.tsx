/** The tables, each with the rows that it makes of what is visible. */
import { useMemo } from 'react';
import { absenceRows } from '../../network/absenceRows.ts';
import { actorRows, eventRows, officeTieRows, tieRows } from '../../network/rows.ts';
import type { Visible } from '../../network/types.ts';
import { useSession, useWords } from '../app.tsx';
import { absenceColumns } from './absenceColumns.tsx';
import { actorColumns } from './actorColumns.tsx';
import { BY_DAY, BY_EVENTS, BY_FIRST } from './columns.ts';
import { DataTable } from './DataTable.tsx';
import { eventColumns } from './eventColumns.tsx';
import { type PairRow, pairRows } from './pairs.ts';
import { jointColumns, officeColumns, tieColumns } from './tieColumns.tsx';

interface Props {
  readonly visible: Visible;
}

const idOf = ({ id }: { readonly id: string }): string => id;
const keyOf = ({ key }: PairRow): string => key;

export function Events({ visible }: Props) {
  const { network } = useSession();
  const words = useWords();
  const rows = useMemo(() => eventRows(network, visible), [network, visible]);
  const columns = useMemo(() => eventColumns(words), [words]);
  return <DataTable name={words.table.events} rows={rows} columns={columns} idOf={idOf} initially={BY_DAY} />;
}

export function Actors({ visible }: Props) {
  const { network } = useSession();
  const words = useWords();
  const rows = useMemo(() => actorRows(network, visible), [network, visible]);
  const columns = useMemo(() => actorColumns(words), [words]);
  return (
    <DataTable name={words.table.actors} rows={rows} columns={columns} idOf={idOf} initially={BY_EVENTS} />
  );
}

export function Ties({ visible }: Props) {
  const { network } = useSession();
  const words = useWords();
  const isJoints = visible.question.lens === 'events';
  const rows = useMemo(
    () => pairRows(network, tieRows(network, visible), isJoints ? 'event' : 'left'),
    [network, visible, isJoints],
  );
  const columns = useMemo(() => (isJoints ? jointColumns(words) : tieColumns(words)), [words, isJoints]);
  return (
    // Joints have other columns than ties: the sorting of one means nothing to the other.
    <DataTable
      key={isJoints ? 'joints' : 'ties'}
      name={words.table.ties}
      rows={rows}
      columns={columns}
      idOf={keyOf}
      initially={isJoints ? BY_FIRST : BY_EVENTS}
    />
  );
}

export function Offices({ visible }: Props) {
  const { network } = useSession();
  const words = useWords();
  const rows = useMemo(
    () => pairRows(network, officeTieRows(network, visible), 'person'),
    [network, visible],
  );
  const columns = useMemo(() => officeColumns(words), [words]);
  return (
    <DataTable name={words.table.offices} rows={rows} columns={columns} idOf={keyOf} initially={BY_EVENTS} />
  );
}

export function Absences({ visible }: Props) {
  const { network } = useSession();
  const words = useWords();
  const { window } = visible.question;
  const rows = useMemo(() => absenceRows(network, window), [network, window]);
  const columns = useMemo(() => absenceColumns(words), [words]);
  return (
    <DataTable
      name={words.table.absences}
      rows={rows}
      columns={columns}
      idOf={idOf}
      initially={BY_DAY}
      selects={false}
    />
  );
}
