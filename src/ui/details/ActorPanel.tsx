/** Everything about one actor. */

import type { ActorProfile } from '../../network/actorProfile.ts';
import { anchorDay } from '../../network/anchor.ts';
import { seesActor } from '../../network/sight.ts';
import { countryName } from '../../words/countries.ts';
import { useSession, useWords } from '../app.tsx';
import { useSight } from '../useSight.ts';
import { Absences } from './AbsenceList.tsx';
import { CountBars } from './CountBars.tsx';
import { Facts } from './Facts.tsx';
import { Head } from './Head.tsx';
import { Hidden } from './Hidden.tsx';
import { Mark } from './Mark.tsx';
import { Meetings } from './Meetings.tsx';
import { ActorLink } from './Names.tsx';
import { NativeNames, OtherSpellings } from './NamesOf.tsx';
import { NotToConfuse } from './NotToConfuse.tsx';
import { Offices } from './Offices.tsx';
import styles from './Panel.module.css';
import { Section } from './Section.tsx';
import { Short } from './Short.tsx';
import { SourceLine } from './SourceLine.tsx';

const FIRST_SOURCES = 6;

export function ActorPanel({ profile }: { profile: ActorProfile }) {
  const { actor, absences, distinct } = profile;
  const { offices } = actor;
  const words = useWords();
  const { network } = useSession();
  const isDrawn = seesActor(network, useSight(), actor.id);
  const say = words.details.actor;
  return (
    <article className={styles['panel']}>
      <Head
        id={actor.id}
        kind={
          <>
            <Mark actor={actor} />
            <Facts
              parts={[
                words.filters.kinds[actor.kind],
                actor.country === undefined ? undefined : countryName(actor.country),
              ]}
            />
          </>
        }
        title={actor.name}
        name={actor.name}
        drawn={isDrawn ? [actor.id] : []}
      />
      <NativeNames actor={actor} />
      <OtherSpellings actor={actor} />
      <NotToConfuse
        items={distinct.map(({ other, why }) => ({
          id: other.id,
          link: <ActorLink actor={other} />,
          why,
        }))}
      />
      {actor.description !== undefined && <p dir="auto">{actor.description}</p>}
      <Belonging profile={profile} />
      {offices !== undefined && offices.length > 0 && (
        <Section title={say.offices}>
          <Offices offices={offices} meetings={meetingDays(profile)} />
        </Section>
      )}
      <Meetings profile={profile} />
      <Hidden count={profile.hidden} sentence={say.hidden(profile.hidden)} />
      <Absences entries={absences} apart={[actor.id]} />
      <Around profile={profile} />
    </article>
  );
}

/** What it is part of, and its parts. */
function Belonging({ profile: { wholes, parts } }: { profile: ActorProfile }) {
  const words = useWords().details.actor;
  return (
    <>
      {wholes.length > 0 && (
        <p className={styles['links']}>
          <span className={styles['soft']}>{words.partOf}</span>
          {wholes.map((whole) => (
            <ActorLink key={whole.id} actor={whole} />
          ))}
        </p>
      )}
      {parts.length > 0 && (
        <p className={styles['links']}>
          <span className={styles['soft']}>{words.parts}</span>
          {parts.map((part) => (
            <ActorLink key={part.id} actor={part} />
          ))}
        </p>
      )}
    </>
  );
}

/** Whom it met, for whom it acted, and on what all this rests. */
function Around({ profile: { metMost, institutions, people, sources } }: { profile: ActorProfile }) {
  const words = useWords().details.actor;
  return (
    <>
      {metMost.length > 0 && (
        <Section title={words.metMost}>
          <CountBars items={metMost} />
        </Section>
      )}
      {institutions.length > 0 && (
        <Section title={words.institutions}>
          <CountBars items={institutions} />
        </Section>
      )}
      {people.length > 0 && (
        <Section title={words.people}>
          <CountBars items={people} />
        </Section>
      )}
      {sources.length > 0 && (
        <Section title={words.sources}>
          <Short items={sources} first={FIRST_SOURCES}>
            {({ source, count }) => (
              <li key={source.id}>
                <SourceLine source={source} count={count} />
              </li>
            )}
          </Short>
        </Section>
      )}
    </>
  );
}

function meetingDays({ meetings }: ActorProfile): readonly number[] {
  return meetings.flatMap(({ items }) =>
    items.flatMap(({ entry, roleOnly }) => (roleOnly ? [] : (anchorDay(entry) ?? []))),
  );
}
