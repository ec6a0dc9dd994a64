/** A table: rows of texts for the CSV file and, column by column, what a reader may rely on. */
import { rfc4180 } from '../../files/rfc4180.ts';

export type Cell = string | number | boolean | readonly string[] | undefined;

/** Types of Table Schema. A `list` stands in one cell with {@link LIST} between its items. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

/** Constraints of Table Schema. A pattern is meant for the whole of a value. */
export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  readonly constraints: Constraints;
  /** Name of the table whose `id` the values are. */
  readonly references?: string;
}

export interface Column<Row> extends Field {
  readonly cell: (row: Row) => Cell;
}

/** Name, title, what a row is, and the columns that tell rows apart. */
interface Heading {
  /** Also the name of the file, without `.csv`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
}

export interface Table extends Heading {
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly string[])[];
}

/** Between the items of a list; no id has it. */
export const LIST = '|';

export function tableOf<Row>(heading: Heading, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    ...heading,
    fields: columns.map(({ cell: _, ...field }) => field),
    rows: rows.map((row) => columns.map(({ cell }) => textOf(cell(row)))),
  };
}

/** CSV with a line of headings. Texts stand as they are: nothing is put before what looks like a formula. */
export function csvOf({ fields, rows }: Table): string {
  return rfc4180([fields.map(({ name }) => name), ...rows]);
}

function textOf(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.join(LIST) : String(cell);
}
