/** A table that can be sorted by each of its columns, and whose rows select what they stand for. */
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { orderOf } from '../../network/sorting.ts';
import { useApp, useWords } from '../app.tsx';
import type { Column, Sorting } from './columns.ts';
import { DataRow } from './DataRow.tsx';
import styles from './DataTable.module.css';
import { Pages } from './Pages.tsx';
import { beginning, pageOf, rowsAt } from './pages.ts';
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
  const selected = useApp((state) => state.select);
  const [view, setView] = useState({ sorting: initially, page: 0 });
  const top = useRef<HTMLDivElement>(null);
  // A press on a head is answered at once; many rows follow.
  const { sorting, page: asked } = useDeferredValue(view);
  const page = pageOf(rows.length, asked);
  const order = useMemo(() => {
    const column = columns.find(({ key }) => key === sorting.key);
    return column === undefined ? undefined : orderOf(rows, column.key, sorting.direction);
  }, [rows, columns, sorting]);
  const count = useDeferredValue(page.to - page.from, beginning(page.to - page.from));
  if (rows.length === 0) return <EmptyTable name={name} said={words.empty} />;
  const turn = (next: number): void => {
    setView({ ...view, page: next });
    top.current?.scrollIntoView?.({ block: 'nearest' });
  };
  const pages = page.count > 1 && <Pages name={name} page={page} rows={rows.length} onTurn={turn} />;
  return (
    <>
      <div ref={top} className={styles['top']}>
        {pages}
      </div>
      <table
        className={styles['table']}
        aria-label={name}
        aria-rowcount={page.count > 1 ? rows.length + 1 : undefined}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHeader
                key={column.key}
                column={column}
                sorting={view.sorting}
                onSort={(next) => setView({ sorting: next, page: 0 })}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsAt(rows, order, page.from, page.from + count).map((row, place) => {
            const id = idOf(row);
            return (
              <DataRow
                key={id}
                id={selects ? id : undefined}
                row={row}
                columns={columns}
                selected={selects && id === selected}
                index={page.count > 1 ? page.from + place + 2 : undefined}
              />
            );
          })}
        </tbody>
      </table>
      {pages}
    </>
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
