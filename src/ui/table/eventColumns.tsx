import type { EventRow } from '../../network/rows.ts';
import type { Words } from '../../words/words.ts';
import { ActorNames, EventDate, NameButton, Topics } from './Cells.tsx';
import type { Column } from './columns.ts';

/** Columns of the table of events. */
export function eventColumns({ table: { columns, sourcesHint } }: Words): readonly Column<EventRow>[] {
  return [
    {
      key: 'day',
      title: columns.date,
      content: 'date',
      cell: ({ entry }) => <EventDate event={entry.event} />,
    },
    {
      key: 'title',
      title: columns.title,
      content: 'text',
      names: true,
      cell: ({ id, title }) => <NameButton id={id} name={title} />,
    },
    { key: 'type', title: columns.type, content: 'text', cell: ({ type }) => type },
    { key: 'place', title: columns.place, content: 'text', cell: ({ place }) => place },
    {
      key: 'actors',
      title: columns.actors,
      content: 'text',
      cell: ({ actors }) => <ActorNames actors={actors} />,
    },
    {
      key: 'topics',
      title: columns.topics,
      content: 'text',
      cell: ({ topics }) => <Topics labels={topics} />,
    },
    {
      key: 'sources',
      title: columns.sources,
      hint: sourcesHint,
      content: 'count',
      cell: ({ sources }) => sources,
    },
  ];
}
