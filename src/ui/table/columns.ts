/** What a column of a table shows and what it is sorted by. */
import type { ReactNode } from 'react';
import type { Direction } from '../../network/sorting.ts';

/** How a column first sorts: texts and dates from their beginning, counts from the most. */
export type Content = 'text' | 'date' | 'count';

export interface Column<Row> {
  /** The field of the row that the column is sorted by. */
  readonly key: keyof Row & string;
  readonly title: string;
  readonly hint?: string;
  readonly content: Content;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names the row. */
  readonly names?: boolean;
}

/** By which column a table is sorted. */
export interface Sorting {
  readonly key: string;
  readonly direction: Direction;
}

export const BY_DAY: Sorting = { key: 'day', direction: 'ascending' };
/** What happened most is what most readers look for. */
export const BY_EVENTS: Sorting = { key: 'events', direction: 'descending' };
export const BY_FIRST: Sorting = { key: 'first', direction: 'ascending' };
