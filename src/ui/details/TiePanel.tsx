/** A tie: the two, and the events that it is made of. */
import type { Actor } from '../../dataset/schema.ts';
import { seesActor } from '../../network/sight.ts';
import type { TieProfile } from '../../network/tieProfile.ts';
import type { EventEntry, Participation } from '../../network/types.ts';
import { dateInWords } from '../../words/dates.ts';
import { useSession, useWords } from '../app.tsx';
import { useSight } from '../useSight.ts';
import { Absences } from './AbsenceList.tsx';
import { Nature, When } from './Facts.tsx';
import { Head } from './Head.tsx';
import { Held } from './Held.tsx';
import { Hidden } from './Hidden.tsx';
import { ActorLink, EventLink } from './Names.tsx';
import { type OfficeThen, officesThen } from './officesThen.ts';
import styles from './Panel.module.css';
import { Section } from './Section.tsx';
import { Short } from './Short.tsx';
import type { Trail } from './trail.tsx';

/** Few ties rest on more events. */
const FIRST = 150;

export function TiePanel({ profile }: { profile: TieProfile }) {
  const { key, a, b, office, events, independentSources, first, last, hidden, absences } = profile;
  const words = useWords();
  const { network } = useSession();
  const sight = useSight();
  const say = words.details;
  const name = say.tieOf.between(a.name, b.name);
  const trail: Trail = {
    label: say.eventsBetween(a.name, b.name),
    ids: events.map(({ entry }) => entry.event.id),
    home: { id: key, name },
  };
  return (
    <article className={styles['panel']}>
      <Head
        id={key}
        kind={office ? say.officeTie : say.tie}
        title={name}
        name={name}
        drawn={[a, b].every(({ id }) => seesActor(network, sight, id)) ? [a.id, b.id] : []}
      />
      <ul className={styles['ends']}>
        <End actor={a} held={officesThen(events.map(({ entry, a: end }) => ({ entry, end })))} />
        <End actor={b} held={officesThen(events.map(({ entry, b: end }) => ({ entry, end })))} />
      </ul>
      <p>
        <strong>{say.events(events.length)}</strong>, {say.sources(independentSources)}
      </p>
      <dl className={styles['terms']}>
        {first !== undefined && <Term name={say.tieOf.first} entry={first} />}
        {last !== undefined && last !== first && <Term name={say.tieOf.last} entry={last} />}
      </dl>
      <Section title={say.tieOf.events}>
        {events.length === 0 && <p className={styles['soft']}>{say.tieOf.none}</p>}
        <Short items={events} first={FIRST}>
          {({ entry, a: one, b: other }) => (
            <li key={entry.event.id} className={styles['entry']}>
              <When entry={entry} />
              <EventLink entry={entry} trail={trail} />
              <Ends one={one} other={other} />
              <Nature entry={entry} />
            </li>
          )}
        </Short>
      </Section>
      <Hidden count={hidden} sentence={say.tieOf.hidden(hidden)} />
      <Absences entries={absences} apart={[a.id, b.id]} />
    </article>
  );
}

/** One end, and the offices it held in these events. */
function End({ actor, held }: { actor: Actor; held: readonly OfficeThen[] }) {
  return (
    <li>
      <ActorLink actor={actor} />
      {held.map(({ office, institution, years }) => (
        <span key={`${office} ${institution}`} className={styles['held']} dir="auto">
          {institution === undefined ? office : `${office}, ${institution}`}
          {years !== undefined && (
            <span className={styles['soft']}>
              {' '}
              {years.first === years.last ? years.first : `${years.first}–${years.last}`}
            </span>
          )}
        </span>
      ))}
    </li>
  );
}

function Term({ name, entry }: { name: string; entry: EventEntry }) {
  const words = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{dateInWords(entry.event.date, words.dates)}</dd>
    </div>
  );
}

/** Who stood for each end, and in which office. */
function Ends({ one, other }: { one: Participation | undefined; other: Participation | undefined }) {
  // One person stands for both ends where the tie joins it to its own institution.
  const both = [...new Set([one, other])].filter((end) => end !== undefined);
  return (
    <ul className={styles['people']}>
      {both.map((end) => (
        <li key={end.actor.id + end.participant.role}>
          <ActorLink actor={end.actor} />
          <Held participation={end} />
        </li>
      ))}
    </ul>
  );
}
