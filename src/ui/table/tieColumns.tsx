import type { Words } from '../../words/words.ts';
import { DayCell, NameButton } from './Cells.tsx';
import type { Column } from './columns.ts';
import type { PairRow } from './pairs.ts';

interface Heads {
  readonly one: string;
  readonly other: string;
}

/** The first name selects the tie, as the row does; the second selects whom it names. */
function ends({ one, other }: Heads, { table }: Words): readonly Column<PairRow>[] {
  return [
    {
      key: 'one',
      title: one,
      content: 'text',
      names: true,
      cell: (row) => <NameButton id={row.key} name={row.one} label={table.openTie(row.one, row.other)} />,
    },
    {
      key: 'other',
      title: other,
      content: 'text',
      cell: (row) => <NameButton id={row.otherId} name={row.other} />,
    },
  ];
}

function numbers({ table: { columns, sourcesHint } }: Words): readonly Column<PairRow>[] {
  return [
    { key: 'events', title: columns.events, content: 'count', cell: ({ events }) => events },
    {
      key: 'sources',
      title: columns.sources,
      hint: sourcesHint,
      content: 'count',
      cell: ({ sources }) => sources,
    },
    { key: 'first', title: columns.first, content: 'date', cell: ({ first }) => <DayCell day={first} /> },
    { key: 'last', title: columns.last, content: 'date', cell: ({ last }) => <DayCell day={last} /> },
  ];
}

/** Columns of the table of ties between actors. */
export function tieColumns(words: Words): readonly Column<PairRow>[] {
  const { one, other } = words.table.columns;
  return [...ends({ one, other }, words), ...numbers(words)];
}

/** Columns of the table of persons and the institutions they acted for. */
export function officeColumns(words: Words): readonly Column<PairRow>[] {
  const { person, institution } = words.table.columns;
  return [...ends({ one: person, other: institution }, words), ...numbers(words)];
}

/** Columns of the joints between events and those who took part. */
export function jointColumns(words: Words): readonly Column<PairRow>[] {
  const { columns } = words.table;
  return [
    { key: 'first', title: columns.date, content: 'date', cell: ({ first }) => <DayCell day={first} /> },
    {
      key: 'one',
      title: columns.event,
      content: 'text',
      names: true,
      cell: ({ oneId, one }) => <NameButton id={oneId} name={one} />,
    },
    {
      key: 'other',
      title: columns.actor,
      content: 'text',
      cell: ({ otherId, other }) => <NameButton id={otherId} name={other} />,
    },
  ];
}
