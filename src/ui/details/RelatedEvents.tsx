/** The other parts of the visit that an event belongs to, and its own parts. */
import type { EventProfile } from '../../network/eventProfile.ts';
import type { EventEntry } from '../../network/types.ts';
import { useWords } from '../app.tsx';
import { When } from './Facts.tsx';
import { EventLink } from './Names.tsx';
import styles from './Panel.module.css';
import { Section } from './Section.tsx';
import { Short } from './Short.tsx';
import type { Trail } from './trail.tsx';

export function RelatedEvents({ profile }: { profile: EventProfile }) {
  const { entry, whole, sisters, parts } = profile;
  const words = useWords().details;
  const trailOf = ({ event }: EventEntry, ids: readonly EventEntry[]): Trail => ({
    label: words.partsOf(event.title),
    ids: ids.map((part) => part.event.id),
    home: { id: event.id, name: event.title },
  });
  const family = [...sisters, entry].sort((one, other) => one.number - other.number);
  return (
    <>
      {whole !== undefined && sisters.length > 0 && (
        <Section title={words.eventOf.sisters}>
          <EventList entries={sisters} trail={trailOf(whole, family)} />
        </Section>
      )}
      {parts.length > 0 && (
        <Section title={words.eventOf.parts}>
          <EventList entries={parts} trail={trailOf(entry, parts)} />
        </Section>
      )}
    </>
  );
}

/** Longer lists of events are rare, and every event costs the page time. */
const FIRST = 150;

/** Events by date and title. */
export function EventList({ entries, trail }: { entries: readonly EventEntry[]; trail?: Trail }) {
  return (
    <Short items={entries} first={FIRST}>
      {(entry) => (
        <li key={entry.event.id} className={styles['entry']}>
          <When entry={entry} />
          <EventLink entry={entry} {...(trail && { trail })} />
        </li>
      )}
    </Short>
  );
}
