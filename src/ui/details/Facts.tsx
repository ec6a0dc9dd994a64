/** Small facts on one line: date, place, topics, sources. */
import { Fragment, type ReactNode } from 'react';
import type { EventEntry } from '../../network/types.ts';
import { dateInWords } from '../../words/dates.ts';
import { useSession, useWords } from '../app.tsx';
import styles from './Panel.module.css';

/** Parts that are absent leave no gap. */
export function Facts({ parts }: { parts: readonly ReactNode[] }) {
  const present = parts.filter((part) => part !== undefined && part !== null && part !== '');
  return (
    <span className={styles['facts']}>
      {present.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no other name than their place
        <Fragment key={place}>
          {place > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </span>
  );
}

/** When an event was, as well as it is known, and on how many independent sources that rests. */
export function When({ entry }: { entry: EventEntry }) {
  const words = useWords();
  return (
    <span className={styles['when']}>
      <time dir="auto" dateTime={entry.event.lo}>
        {dateInWords(entry.event.date, words.dates)}
      </time>
      <span className={styles['soft']}>{words.details.sources(entry.independentSources)}</span>
    </span>
  );
}

/** Type, place and topics of an event. */
export function Nature({ entry }: { entry: EventEntry }) {
  const { types, places, topics } = useSession().network;
  const { type, place, topics: its } = entry.event;
  return (
    <Facts
      parts={[
        types.get(type)?.label ?? type,
        place === undefined ? undefined : places.get(place)?.name,
        its.map((topic) => topics.get(topic)?.label ?? topic).join(', '),
      ]}
    />
  );
}
