/** Shown while nothing is selected: what this is, what is in view, and how to read it. */
import { memo, useDeferredValue, useMemo } from 'react';
import type { Filters } from '../../network/types.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import { useSight } from '../useSight.ts';
import { AboutData } from './AboutData.tsx';
import { CountBars } from './CountBars.tsx';
import { busiest, hardToDate, latest } from './overview.ts';
import styles from './Panel.module.css';
import { EventList } from './RelatedEvents.tsx';
import { Section } from './Section.tsx';

const BUSIEST = 8;
const LATEST = 5;

export function Overview() {
  const { network } = useSession();
  const words = useWords().details.overview;
  const sight = useSight();
  const most = useMemo(() => busiest(network, sight, BUSIEST), [network, sight]);
  const newest = useMemo(() => latest(network, sight, LATEST), [network, sight]);
  return (
    <article className={styles['panel']}>
      <h2 dir="auto">{network.dataset.meta.title}</h2>
      <p>
        {words.what} {words.tie} {words.office}
      </p>
      <Figures />
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
      <HardToDate filters={sight.question.filters} />
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

function Figures() {
  const { selectors } = useSession();
  const { actors, ties, officeTies, events, ledger } = useDeferredValue(useApp(selectors.numbers));
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
        {figure(words.actors, actors)}
        {figure(words.ties, ties)}
        {officeTies > 0 && figure(words.officeTies, officeTies)}
        {figure(words.events, events, ledger.considered)}
      </dl>
    </Section>
  );
}

/** Nothing that cannot be placed on the timeline is kept out of sight. No window changes what stands here. */
const HardToDate = memo(function HardToDate({ filters }: { filters: Filters }) {
  const { network } = useSession();
  const words = useWords().details.overview;
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
});
