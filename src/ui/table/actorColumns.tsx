import type { ActorRow } from '../../network/rows.ts';
import { countryName } from '../../words/countries.ts';
import type { Words } from '../../words/words.ts';
import { ActorName, DayCell } from './Cells.tsx';
import type { Column } from './columns.ts';

/** Columns of the table of actors. Names are sorted as their own directories would. */
export function actorColumns({ table: { columns }, filters }: Words): readonly Column<ActorRow>[] {
  return [
    {
      key: 'sortName',
      title: columns.name,
      content: 'text',
      names: true,
      cell: ({ actor }) => <ActorName actor={actor} />,
    },
    { key: 'kind', title: columns.kind, content: 'text', cell: ({ kind }) => filters.kinds[kind] },
    {
      key: 'country',
      title: columns.country,
      content: 'text',
      cell: ({ country }) => (country === undefined ? undefined : countryName(country)),
    },
    { key: 'events', title: columns.events, content: 'count', cell: ({ events }) => events },
    { key: 'ties', title: columns.ties, content: 'count', cell: ({ ties }) => ties },
    { key: 'first', title: columns.first, content: 'date', cell: ({ first }) => <DayCell day={first} /> },
    { key: 'last', title: columns.last, content: 'date', cell: ({ last }) => <DayCell day={last} /> },
  ];
}
