/** Shown while nothing is selected: what this is, what is in view, and how to read it. */
import { useMemo } from 'react';
import type { Visible } from '../../network/types.ts';
import { useSession, useWords } from '../app.tsx';
import { AboutData } from './AboutData.tsx';
import { CountBars } from './CountBars.tsx';
import { busiest, hardToDate, latest } from './overview.ts';
import styles from './Panel.module.css';
import { EventList } from './RelatedEvents.tsx';
import { Section } from './Section.tsx';

const BUSIEST = 8;
const LATEST = 5;

export function Overview({ visible }: { visible: Visible }) {
  const { network } = useSession();
  const words = useWords().details.overview;
  const most = useMemo(() => busiest(network, visible, BUSIEST), [network, visible]);
  const newest = useMemo(() => latest(network, visible, LATEST), [network, visible]);
  return (
    <article className={styles['panel']}>
      <h2 dir="auto">{network.dataset.meta.title}</h2>
      <p>
        {words.what} {words.tie} {words.office}
      </p>
      <Figures visible={visible} />
      {most.length > 0 && (
        <Section title={words.busiest}>
          <CountBars items={most} />
        </Section>
      )}
      {newest.length > 0 && (
        <Section title={words.latest}>
          <EventList entries={newest} />
        </Section>
      )}
      <HardToDate visible={visible} />
      <Section title={words.reading}>
        <ul className={styles['lines']}>
          {words.readings.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <AboutData />
    </article>
  );
}

function Figures({ visible: { actors, ties, officeTies, events, ledger } }: { visible: Visible }) {
  const words = useWords().details.overview;
  const figure = (name: string, count: number, of?: number) => (
    <div>
      <dd>
        <strong>{count}</strong>
        {of !== undefined && <span className={styles['soft']}> {words.of(of)}</span>}
      </dd>
      <dt>{name}</dt>
    </div>
  );
  return (
    <Section title={words.visible}>
      <dl className={styles['figures']}>
        {figure(words.actors, actors.size)}
        {figure(words.ties, ties.size)}
        {officeTies.size > 0 && figure(words.officeTies, officeTies.size)}
        {figure(words.events, events.length, ledger.considered)}
      </dl>
    </Section>
  );
}

/** Nothing that cannot be placed on the timeline is kept out of sight. */
function HardToDate({ visible }: { visible: Visible }) {
  const { network } = useSession();
  const words = useWords().details.overview;
  const { filters } = visible.question;
  const { undated, partial } = useMemo(() => hardToDate(network, filters), [network, filters]);
  if (undated.length + partial.length === 0) return null;
  const fold = (name: string, entries: typeof undated) =>
    entries.length > 0 && (
      <details className={styles['fold']}>
        <summary>{name}</summary>
        <EventList entries={entries} />
      </details>
    );
  return (
    <Section title={words.hardToDate} hint={words.hardToDateHint}>
      {fold(words.undated(undated.length), undated)}
      {fold(words.partial(partial.length), partial)}
    </Section>
  );
}
