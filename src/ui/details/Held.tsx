/** The office that someone held on the day, and for which institution. */
import type { Participation } from '../../network/types.ts';
import { useWords } from '../app.tsx';
import controls from '../controls.module.css';
import styles from './Panel.module.css';
import { useOpening } from './trail.tsx';

/** What is not recorded for a person is said; institutions and states hold no office. */
export function Held({ participation }: { participation: Participation }) {
  const { actor, participant, institution } = participation;
  const words = useWords().details.actor;
  const { open } = useOpening();
  const { office, unsure } = participant;
  if (office === undefined && institution === undefined && actor.kind !== 'person') return null;
  return (
    <span className={styles['held']}>
      <span dir="auto">{office ?? (institution === undefined ? words.officeUnknown : null)}</span>
      {institution !== undefined && (
        <>
          {office !== undefined && ', '}
          <button
            type="button"
            className={`${controls['name']} ${styles['plain']}`}
            dir="auto"
            onClick={() => open(institution.id)}
          >
            {institution.name}
          </button>
        </>
      )}
      {unsure === true && <em> ({words.notSure})</em>}
    </span>
  );
}
