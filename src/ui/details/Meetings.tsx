/** The events of an actor, newest first, by year; those in which it is only mentioned stand apart. */
import type { ActorProfile, Meeting } from '../../network/actorProfile.ts';
import { useWords } from '../app.tsx';
import { MeetingRow } from './MeetingRow.tsx';
import styles from './Panel.module.css';
import { Section } from './Section.tsx';
import { Short, useShort } from './Short.tsx';
import type { Trail } from './trail.tsx';

/** Few actors have more, and each costs the page time. */
const FIRST = 150;

export function Meetings({ profile }: { profile: ActorProfile }) {
  const { actor, meetings } = profile;
  const words = useWords().details;
  const years = meetings
    .map(({ year, items }) => ({ year, items: items.filter(({ roleOnly }) => !roleOnly) }))
    .filter(({ items }) => items.length > 0);
  const mentions = meetings.flatMap(({ items }) => items.filter(({ roleOnly }) => roleOnly));
  const trailOf = (items: readonly Meeting[]): Trail => ({
    label: words.meetingsOf(actor.name),
    ids: items.map(({ entry }) => entry.event.id),
    home: { id: actor.id, name: actor.name },
  });
  const met = years.flatMap(({ items }) => items);
  const trail = trailOf(met);
  const trailOfMentions = trailOf(mentions);
  const { shown, more } = useShort(met, FIRST);
  const isShown = new Set(shown);
  const shownYears = years
    .map(({ year, items }) => ({ year, items: items.filter((meeting) => isShown.has(meeting)) }))
    .filter(({ items }) => items.length > 0);
  return (
    <>
      <Section title={words.actor.meetings}>
        {years.length === 0 && <p className={styles['soft']}>{words.actor.none}</p>}
        {shownYears.map(({ year, items }) => (
          <section key={year ?? 'undated'} className={styles['year']}>
            <h4>{year ?? words.actor.undated}</h4>
            <ul>
              {items.map((meeting) => (
                <MeetingRow key={meeting.entry.event.id} meeting={meeting} trail={trail} />
              ))}
            </ul>
          </section>
        ))}
        {more}
      </Section>
      {mentions.length > 0 && (
        <Section title={words.actor.mentions} hint={words.actor.mentionsHint}>
          <Short items={mentions} first={FIRST}>
            {(meeting) => (
              <MeetingRow key={meeting.entry.event.id} meeting={meeting} trail={trailOfMentions} />
            )}
          </Short>
        </Section>
      )}
    </>
  );
}
