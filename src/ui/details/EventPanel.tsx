/** Everything about one event. */
import type { EventProfile } from '../../network/eventProfile.ts';
import { seesActor } from '../../network/sight.ts';
import { writeAddress } from '../../store/address.ts';
import { DEFAULT_VIEW } from '../../store/state.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import { useSight } from '../useSight.ts';
import { Accounts } from './Accounts.tsx';
import { EventFacts } from './EventFacts.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Facts } from './Facts.tsx';
import { Head } from './Head.tsx';
import { EventLink } from './Names.tsx';
import { NotToConfuse } from './NotToConfuse.tsx';
import styles from './Panel.module.css';
import { RelatedEvents } from './RelatedEvents.tsx';
import { Section } from './Section.tsx';
import { Sides } from './Sides.tsx';

export function EventPanel({ profile }: { profile: EventProfile }) {
  const { entry, accounts, evidence, distinct } = profile;
  const { event } = entry;
  const words = useWords().details;
  const { network } = useSession();
  const sight = useSight();
  const lens = useApp((state) => state.lens);
  const taking = entry.participations.flatMap(({ actor }) =>
    seesActor(network, sight, actor.id) ? [actor.id] : [],
  );
  const isNode = lens === 'events' && taking.length > 0;
  return (
    <article className={styles['panel']}>
      <Head
        id={event.id}
        kind={<Facts parts={[words.event, network.types.get(event.type)?.label]} />}
        title={event.title}
        name={event.title}
        drawn={isNode ? [event.id] : taking}
      />
      <EventFacts profile={profile} />
      <NotToConfuse
        items={distinct.map(({ other, why }) => ({
          id: other.event.id,
          link: <EventLink entry={other} />,
          why,
        }))}
      />
      {event.context === true && <p className={styles['note']}>{words.eventOf.background}</p>}
      <p dir="auto">{event.summary}</p>
      <Sides profile={profile} />
      <Lines title={words.eventOf.outcomes} lines={event.outcomes} />
      <Section title={words.eventOf.evidence}>
        <EvidenceList evidence={evidence} />
      </Section>
      <Accounts accounts={accounts} />
      <Lines title={words.eventOf.notes} lines={event.notes ?? []} />
      <RelatedEvents profile={profile} />
      <p className={styles['permalink']}>
        <a href={`?${writeAddress({ ...DEFAULT_VIEW, select: event.id })}`}>{words.permalink}</a>
        <code>{event.id}</code>
      </p>
    </article>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </Section>
  );
}
