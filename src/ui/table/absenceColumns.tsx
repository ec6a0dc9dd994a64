import type { AbsenceRow } from '../../network/absenceRows.ts';
import type { Words } from '../../words/words.ts';
import { EventDate, LongText, Named, SourceLinks } from './Cells.tsx';
import type { Column } from './columns.ts';

/** Columns of the table of what was looked for and is no event. */
export function absenceColumns({ table: { columns }, absences }: Words): readonly Column<AbsenceRow>[] {
  return [
    {
      key: 'day',
      title: columns.date,
      content: 'date',
      cell: ({ entry }) => <EventDate event={entry.absence} />,
    },
    {
      key: 'title',
      title: columns.lookedFor,
      content: 'text',
      names: true,
      cell: ({ title, actors }) => <Named title={title} actors={actors} />,
    },
    {
      key: 'finding',
      title: columns.finding,
      content: 'text',
      cell: ({ finding }) => absences.findings[finding],
    },
    { key: 'note', title: columns.note, content: 'text', cell: ({ note }) => <LongText text={note} /> },
    {
      key: 'sources',
      title: columns.sources,
      content: 'text',
      cell: ({ entry }) => <SourceLinks sources={entry.sources} />,
    },
  ];
}
