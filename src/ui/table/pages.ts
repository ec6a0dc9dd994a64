/** Which rows of a table stand in the page at once. */
import type { Order } from '../../network/order.ts';

/** A table of no more rows stands in the page as a whole. */
export const WHOLE = 2000;
/** Of a larger one so many at once. */
export const PAGE = 200;
/** So many rows are drawn at once when a table is opened. */
const AT_ONCE = 1000;
/** Of more these, and the others as soon as there is time. */
const FIRST = 40;

/** How many rows a table begins with. */
export function beginning(rows: number): number {
  return rows > AT_ONCE ? FIRST : rows;
}

/** The rows from one place to before another, of the page at a place among so many pages. */
export interface Page {
  readonly place: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** The page that is asked for or, where there are no longer so many, the last. */
export function pageOf(rows: number, asked: number): Page {
  if (rows <= WHOLE) return { place: 0, count: 1, from: 0, to: rows };
  const count = Math.ceil(rows / PAGE);
  const place = Math.min(Math.max(asked, 0), count - 1);
  return { place, count, from: place * PAGE, to: Math.min(rows, (place + 1) * PAGE) };
}

/** The rows at these places of an order; without one as they are. */
export function rowsAt<Row>(
  rows: readonly Row[],
  order: Order | undefined,
  from: number,
  to: number,
): readonly Row[] {
  if (order === undefined) return rows.slice(from, to);
  return [...order.between(from, to)].flatMap((place) => rows[place] ?? []);
}
