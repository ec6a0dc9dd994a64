/** One event in an actor's list: when, what, as whom, with whom. */
import type { Meeting } from '../../network/actorProfile.ts';
import type { Participation } from '../../network/types.ts';
import { useWords } from '../app.tsx';
import { Nature, When } from './Facts.tsx';
import { Held } from './Held.tsx';
import { ActorLink, EventLink } from './Names.tsx';
import styles from './Panel.module.css';
import { Short } from './Short.tsx';
import type { Trail } from './trail.tsx';

/** Of a large delegation, so many in the list; the others on demand. */
const FIRST = 6;

export function MeetingRow({ meeting, trail }: { meeting: Meeting; trail: Trail }) {
  const { entry, own, actingFor, counterparts, roleOnly } = meeting;
  const words = useWords().details;
  return (
    <li className={styles['entry']}>
      <When entry={entry} />
      <EventLink entry={entry} trail={trail} />
      {own !== undefined && <Own own={own} roleOnly={roleOnly} />}
      {actingFor.length > 0 && !roleOnly && <People label={words.actor.through} participations={actingFor} />}
      {!roleOnly && counterparts.length === 0 && <span className={styles['soft']}>{words.actor.alone}</span>}
      {counterparts.length > 0 && !roleOnly && (
        <People label={words.actor.with} participations={counterparts} />
      )}
      <Nature entry={entry} />
    </li>
  );
}

/** Its own office that day and its role; of an institution or where it is only mentioned, the role alone. */
function Own({ own, roleOnly }: { own: Participation; roleOnly: boolean }) {
  const words = useWords().details;
  const role = words.roles[own.participant.role];
  if (roleOnly || own.actor.kind !== 'person') return <span className={styles['role']}>{role}</span>;
  return (
    <div className={styles['line']}>
      <span className={styles['soft']}>{words.actor.as}</span>
      <span>
        <Held participation={own} /> <span className={styles['role']}>({role})</span>
      </span>
    </div>
  );
}

function People({
  label,
  participations,
}: {
  readonly label: string;
  readonly participations: readonly Participation[];
}) {
  return (
    <div className={styles['line']}>
      <span className={styles['soft']}>{label}</span>
      <div>
        <Short items={participations} first={FIRST} className={styles['people']}>
          {(participation) => (
            <li key={participation.actor.id + participation.participant.role}>
              <ActorLink actor={participation.actor} />
              {participation.actor.kind === 'person' && <Held participation={participation} />}
            </li>
          )}
        </Short>
      </div>
    </div>
  );
}
