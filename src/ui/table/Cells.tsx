/** What stands in the cells of the tables. */
import { type Day, isoOf } from '../../dataset/day.ts';
import type { Actor, EventRecord } from '../../dataset/schema.ts';
import { dateInWords, dayInWords } from '../../words/dates.ts';
import { useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import styles from './Cells.module.css';

/** A name that selects what it names. */
export function NameButton({ id, name, label }: { id: string; name: string; label?: string }) {
  const { store } = useSession();
  return (
    <button
      type="button"
      className={`${controls['name']} ${styles['name']}`}
      aria-label={label}
      dir="auto"
      onClick={() => store.getState().setSelection(id)}
    >
      {name}
    </button>
  );
}

/** The name and, behind it, the name in its own script. */
export function ActorName({ actor }: { actor: Actor }) {
  const native = actor.names.find(({ kind }) => kind === 'native');
  return (
    <>
      <NameButton id={actor.id} name={actor.name} />{' '}
      {native !== undefined && (
        <span className={styles['native']} lang={native.lang} dir="auto">
          {native.value}
        </span>
      )}
    </>
  );
}

/** A list of names, each of which selects. */
export function ActorNames({ actors }: { actors: readonly Actor[] }) {
  return (
    <ul className={styles['names']}>
      {actors.map(({ id, name }) => (
        <li key={id}>
          <NameButton id={id} name={name} />
        </li>
      ))}
    </ul>
  );
}

/** The date as it is known; for machines the first day, or the whole where that is a single day. */
export function EventDate({ event }: { event: EventRecord }) {
  const { dates } = useWords();
  const said = dateInWords(event.date, dates);
  const machine = event.lo === event.hi ? event.lo : undefined;
  const iso = machine ?? machineReadable(event.date);
  return iso === undefined ? (
    <span>{said}</span>
  ) : (
    <time dateTime={iso} dir="auto">
      {said}
    </time>
  );
}

/** A month or a year can stand in `<time>` too; ranges and open ends cannot. */
function machineReadable(edtf: string | undefined): string | undefined {
  return edtf !== undefined && /^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : undefined;
}

export function DayCell({ day }: { day: Day | undefined }) {
  const { dates } = useWords();
  if (day === undefined) return <span className={styles['unknown']}>{dates.unknown}</span>;
  return (
    <time dateTime={isoOf(day)} dir="auto">
      {dayInWords(day, dates)}
    </time>
  );
}
