/** Who took part: the two sides in two columns with the office on the day, all others below. */
import type { EventProfile } from '../../network/eventProfile.ts';
import type { Participation } from '../../network/types.ts';
import { countryName } from '../../words/countries.ts';
import { useWords } from '../app.tsx';
import { Facts } from './Facts.tsx';
import { Held } from './Held.tsx';
import { SideMark } from './Mark.tsx';
import { ActorLink } from './Names.tsx';
import styles from './Panel.module.css';
import { Section } from './Section.tsx';

export function Sides({ profile: { sides, others } }: { profile: EventProfile }) {
  const words = useWords().details.eventOf;
  return (
    <>
      <Section title={words.who}>
        {sides.length === 0 && <p className={styles['soft']}>{words.nobody}</p>}
        <div className={styles['sides']}>
          {sides.map(({ side, participations }) => (
            <div key={side}>
              <h4>
                <SideMark side={side} />
                {countryName(side)}
              </h4>
              <Participants participations={participations} />
            </div>
          ))}
        </div>
      </Section>
      {others.length > 0 && (
        <Section title={words.others}>
          <Participants participations={others} />
        </Section>
      )}
    </>
  );
}

function Participants({ participations }: { participations: readonly Participation[] }) {
  const words = useWords().details;
  return (
    <ul className={styles['people']}>
      {participations.map((participation) => {
        const { actor, participant } = participation;
        return (
          <li key={`${actor.id} ${participant.role} ${participant.institution}`}>
            <ActorLink actor={actor} />
            <Held participation={participation} />
            <span className={styles['role']}>
              <Facts
                parts={[
                  words.roles[participant.role],
                  participant.note === undefined ? undefined : <bdi key="note">{participant.note}</bdi>,
                ]}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
