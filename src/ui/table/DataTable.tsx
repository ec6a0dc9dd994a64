/** A table that can be sorted by each of its columns, and whose rows select what they stand for. */
import { type MouseEvent, useMemo, useState } from 'react';
import { sortRows } from '../../network/rows.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import type { Column, Sorting } from './columns.ts';
import styles from './DataTable.module.css';
import { SortHeader } from './SortHeader.tsx';

interface DataTableProps<Row> {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** What a row selects: also its key. */
  readonly idOf: (row: Row) => string;
  /** Until the reader sorts otherwise. */
  readonly initially: Sorting;
  /** Whether a row selects; what it stands for may be no actor, event or tie. */
  readonly selects?: boolean;
}

export function DataTable<Row>({
  name,
  rows,
  columns,
  idOf,
  initially,
  selects = true,
}: DataTableProps<Row>) {
  const { table: words } = useWords();
  const [sorting, setSorting] = useState(initially);
  const sorted = useMemo(() => {
    const column = columns.find(({ key }) => key === sorting?.key);
    return column === undefined || sorting === undefined
      ? rows
      : sortRows(rows, column.key, sorting.direction);
  }, [rows, columns, sorting]);
  if (rows.length === 0) return <EmptyTable name={name} said={words.empty} />;
  return (
    <table className={styles['table']} aria-label={name}>
      <thead>
        <tr>
          {columns.map((column) => (
            <SortHeader key={column.key} column={column} sorting={sorting} onSort={setSorting} />
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <DataRow key={idOf(row)} id={selects ? idOf(row) : undefined} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

/** Keeps its name, so that "none" is an answer and not a missing table. */
function EmptyTable({ name, said }: { name: string; said: string }) {
  return (
    <table className={styles['table']} aria-label={name}>
      <tbody>
        <tr>
          <td className={styles['none']}>{said}</td>
        </tr>
      </tbody>
    </table>
  );
}

interface DataRowProps<Row> {
  /** What it selects. */
  readonly id: string | undefined;
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
}

function DataRow<Row>({ id, row, columns }: DataRowProps<Row>) {
  const { store } = useSession();
  const selected = useApp((state) => id !== undefined && state.select === id);
  const choose = (event: MouseEvent<HTMLElement>): void => {
    // A button inside the row says for itself what it selects.
    if (id === undefined) return;
    if (event.target instanceof Element && event.target.closest('button, a') !== null) return;
    store.getState().setSelection(id);
  };
  return (
    // The name cell holds a button for the keyboard; the rest of the row is a larger target for the pointer.
    <tr
      aria-current={selected || undefined}
      data-selects={id !== undefined || undefined}
      data-selected={selected || undefined}
      onClick={choose}
    >
      {columns.map((column) =>
        column.names === true ? (
          <th key={column.key} scope="row">
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} data-content={column.content}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
