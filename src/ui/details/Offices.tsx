/** The offices of a person as dated bars on one axis, with ticks for the events it took part in. */
import { calendarOf, type Day } from '../../dataset/day.ts';
import type { Office } from '../../dataset/schema.ts';
import { useSession, useWords } from '../app.tsx';
import { ActorLink } from './Names.tsx';
import styles from './Offices.module.css';
import { type OfficeSpan, officeAxis, officeDates, officeSpans } from './officeSpans.ts';

interface Props {
  readonly offices: readonly Office[];
  /** Days of the visible events. */
  readonly meetings: readonly Day[];
}

export function Offices({ offices, meetings }: Props) {
  const { extent } = useSession().network;
  const axis = officeAxis(offices, meetings, extent);
  const days = axis.to + 1 - axis.from;
  return (
    <div className={styles['offices']}>
      <ol>
        {officeSpans(offices, axis).map((span, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same office may be held twice
          <OfficeRow key={place} span={span} />
        ))}
      </ol>
      <div className={styles['axis']} aria-hidden="true">
        {ticksOf(meetings, days).map((day, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two events may fall on one day
          <i key={place} style={{ '--at': (day - axis.from) / days }} />
        ))}
        <span>{calendarOf(axis.from).year}</span>
        <span>{calendarOf(axis.to).year}</span>
      </div>
    </div>
  );
}

/** More ticks than this cannot be told apart. */
const TICKS = 400;

/** Of very many days one for each place on the axis that can be told from the next. */
function ticksOf(meetings: readonly Day[], days: number): readonly Day[] {
  if (meetings.length <= TICKS) return meetings;
  return [...new Map(meetings.map((day) => [Math.floor((day / days) * TICKS), day])).values()];
}

function OfficeRow({ span: { office, start, end, fadesIn, fadesOut } }: { span: OfficeSpan }) {
  const { actors, sources } = useSession().network;
  const words = useWords();
  const institution = actors.get(office.institution);
  const source = office.source === undefined ? undefined : sources.get(office.source);
  return (
    <li>
      <strong dir="auto">{office.title}</strong>
      {institution !== undefined && <ActorLink actor={institution} />}
      <span className={styles['dates']}>
        {officeDates(office, words)}
        {source !== undefined && (
          <>
            {' · '}
            {words.details.office.source}{' '}
            <cite dir="auto">{source.publisher ?? source['container-title'] ?? source.title}</cite>
          </>
        )}
      </span>
      {office.note !== undefined && <span className={styles['dates']}>{office.note}</span>}
      <span className={styles['track']} aria-hidden="true">
        {end > start && (
          <span
            className={styles['bar']}
            data-fades-in={fadesIn || undefined}
            data-fades-out={fadesOut || undefined}
            style={{ '--start': start, '--end': end }}
          />
        )}
      </span>
    </li>
  );
}
