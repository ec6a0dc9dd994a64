/** The head of a column: a button that sorts by it, the other way round when pressed again. */
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import type { Direction } from '../../network/sorting.ts';
import type { Column, Content, Sorting } from './columns.ts';
import styles from './DataTable.module.css';

interface SortHeaderProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

const FIRST: Readonly<Record<Content, Direction>> = {
  text: 'ascending',
  date: 'ascending',
  count: 'descending',
};

export function SortHeader<Row>({ column, sorting, onSort }: SortHeaderProps<Row>) {
  const { key, title, hint, content } = column;
  const direction = sorting.key === key ? sorting.direction : undefined;
  const opposite = direction === 'ascending' ? 'descending' : 'ascending';
  const Arrow = direction === 'descending' ? ArrowDown : ArrowUp;
  return (
    <th scope="col" data-content={content} aria-sort={direction ?? 'none'}>
      <button
        type="button"
        className={styles['sort']}
        title={hint}
        onClick={() => onSort({ key, direction: direction === undefined ? FIRST[content] : opposite })}
      >
        {title}
        <Arrow size={12} aria-hidden="true" className={styles['arrow']} />
      </button>
    </th>
  );
}
