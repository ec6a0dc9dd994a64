/** What stands in the cells of the tables. */
import { type Day, isoOf } from '../../dataset/day.ts';
import type { Actor, EventRecord, Source } from '../../dataset/schema.ts';
import { dateInWords, dayInWords } from '../../words/dates.ts';
import { useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import { isWebAddress } from '../webAddress.ts';
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

/** What is no record that can be selected, and the actors that can. */
export function Named({ title, actors }: { title: string; actors: readonly Actor[] }) {
  return (
    <>
      <span dir="auto">{title}</span>
      <div className={styles['below']}>
        <ActorNames actors={actors} />
      </div>
    </>
  );
}

export function LongText({ text }: { text: string }) {
  return (
    <p className={styles['long']} dir="auto">
      {text}
    </p>
  );
}

/** The date as it is known; for machines the first day, or the whole where that is a single day. */
export function EventDate({ event }: { event: Pick<EventRecord, 'date' | 'lo' | 'hi'> }) {
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

/** Sources by their publishers; a title of its own tells two of one publisher apart. */
export function SourceLinks({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className={styles['sources']}>
      {sources.map((source) => {
        const { id, title, publisher, URL: address } = source;
        const name = publisher ?? source['container-title'] ?? title;
        return (
          <li key={id} dir="auto" title={title}>
            {address !== undefined && isWebAddress(address) ? (
              <a
                href={address}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={name === title ? undefined : `${name}: ${title}`}
              >
                {name}
              </a>
            ) : (
              name
            )}
          </li>
        );
      })}
    </ul>
  );
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

/** Topics are many and short: in smaller type they leave the row as high as its title. */
export function Topics({ labels }: { readonly labels: readonly string[] }) {
  return <span className={styles['topics']}>{labels.join(', ')}</span>;
}
