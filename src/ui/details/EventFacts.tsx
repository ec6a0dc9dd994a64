/** When, where and on what an event was, and how well the date is known. */
import type { EventProfile } from '../../network/eventProfile.ts';
import type { EventEntry } from '../../network/types.ts';
import { countryName } from '../../words/countries.ts';
import { dateInWords, dayInWords } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import { EventLink } from './Names.tsx';
import styles from './Panel.module.css';

export function EventFacts({ profile: { entry, whole } }: { profile: EventProfile }) {
  const { event } = entry;
  const words = useWords();
  const say = words.details.eventOf;
  const { places } = useSession().network;
  const place = event.place === undefined ? undefined : places.get(event.place);
  return (
    <dl className={styles['terms']}>
      <div>
        <dt>{say.when}</dt>
        <dd>
          <strong>{dateInWords(event.date, words.dates)}</strong>
          <span className={styles['hint']}>{boundsInWords(entry, words)}</span>
          {event.dateNote !== undefined && (
            <span className={styles['hint']} dir="auto">
              {event.dateNote}
            </span>
          )}
        </dd>
      </div>
      {whole !== undefined && (
        <div>
          <dt>{say.partOf}</dt>
          <dd>
            <EventLink entry={whole} />
          </dd>
        </div>
      )}
      {place !== undefined && (
        <div>
          <dt>{say.where}</dt>
          <dd>
            <span dir="auto">{place.name}</span>
            {place.country !== undefined && (
              <span className={styles['soft']}>, {countryName(place.country)}</span>
            )}
          </dd>
        </div>
      )}
      {event.topics.length > 0 && (
        <div>
          <dt>{say.topics}</dt>
          <dd>
            <Topics ids={event.topics} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Said only where the date alone does not say it: a day needs no bounds. */
function boundsInWords({ event, lo, hi, dated }: EventEntry, words: Words): string | undefined {
  const say = words.details.eventOf;
  if (!dated) return say.noDate;
  const day = (number: number) => dayInWords(number, words.dates);
  if (!Number.isFinite(lo)) return Number.isFinite(hi) ? say.notAfter(day(hi)) : undefined;
  if (!Number.isFinite(hi)) return say.notBefore(day(lo));
  return lo === hi || /^\d{4}-\d\d-\d\d\//.test(event.date ?? '') ? undefined : say.between(day(lo), day(hi));
}

/** Each topic filters by itself alone. */
function Topics({ ids }: { ids: readonly string[] }) {
  const { topics } = useSession().network;
  const setValues = useApp((state) => state.setValues);
  return (
    <span className={styles['inline']}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          className={`${controls['name']} ${styles['plain']}`}
          onClick={() => setValues('topic', [id])}
        >
          {topics.get(id)?.label ?? id}
        </button>
      ))}
    </span>
  );
}
