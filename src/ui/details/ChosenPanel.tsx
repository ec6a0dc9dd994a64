/** Several actors at once: who they are, and the events that all of them share. */
import X from 'lucide-react/icons/x';
import { useApp, useSession, useWords } from '../app.tsx';
import { IconButton } from '../IconButton.tsx';
import { useSight } from '../useSight.ts';
import { Head } from './Head.tsx';
import { ActorLink } from './Names.tsx';
import styles from './Panel.module.css';
import { EventList } from './RelatedEvents.tsx';
import { Section } from './Section.tsx';
import { sharedEvents } from './sharedEvents.ts';

export function ChosenPanel({ chosen }: { chosen: readonly string[] }) {
  const { network } = useSession();
  const words = useWords().details;
  const toggle = useApp((state) => state.toggleChosen);
  const title = words.chosen.title(chosen.length);
  const shared = sharedEvents(network, useSight(), chosen);
  return (
    <article className={styles['panel']}>
      <Head id={chosen.join(' ')} kind={null} title={title} name={title} drawn={chosen} />
      <ul>
        {chosen.map((id) => {
          const number = network.eventNumbers.get(id);
          const actor = network.actors.get(id);
          const name = actor?.name ?? (number === undefined ? id : network.events[number]?.event.title) ?? id;
          return (
            <li key={id} className={styles['chosen']}>
              {actor === undefined ? <span dir="auto">{name}</span> : <ActorLink actor={actor} />}
              <IconButton name={words.chosen.remove(name)} Icon={X} size={13} onClick={() => toggle(id)} />
            </li>
          );
        })}
      </ul>
      <Section title={words.chosen.shared}>
        {shared.length === 0 ? (
          <p className={styles['soft']}>{words.chosen.none}</p>
        ) : (
          <EventList entries={shared} />
        )}
      </Section>
    </article>
  );
}
