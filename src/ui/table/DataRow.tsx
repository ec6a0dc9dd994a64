/** One row of a table. */
import { type MouseEvent, memo, type ReactNode } from 'react';
import { useSession } from '../app.tsx';
import type { Column } from './columns.ts';

interface DataRowProps<Row> {
  /** What it selects. */
  readonly id: string | undefined;
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly selected: boolean;
  /** Its place in the whole table from 1, the head included, where only a part is in the page. */
  readonly index: number | undefined;
}

function PlainRow<Row>({ id, row, columns, selected, index }: DataRowProps<Row>) {
  const { store } = useSession();
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
      aria-rowindex={index}
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

const MemoRow = memo(PlainRow);

/** Drawn again only when something of its own changes: a selection concerns two rows of a thousand. */
export function DataRow<Row>(props: DataRowProps<Row>): ReactNode {
  // A remembered component has no type parameter: it is given the props whose types have been checked here.
  return <MemoRow {...(props as DataRowProps<unknown>)} />;
}
