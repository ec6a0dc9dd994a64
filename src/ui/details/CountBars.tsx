/** Actors and how many events each has, as a list with small bars. */
import type { Counted } from '../../network/actorProfile.ts';
import styles from './CountBars.module.css';
import { ActorLink } from './Names.tsx';
import { Short } from './Short.tsx';

const FIRST = 8;

export function CountBars({ items }: { items: readonly Counted[] }) {
  const most = Math.max(1, ...items.map(({ count }) => count));
  return (
    <Short items={items} first={FIRST} className={styles['bars']}>
      {({ actor, count }) => (
        <li key={actor.id} style={{ '--share': count / most }}>
          <ActorLink actor={actor} />
          <span className={styles['count']}>{count}</span>
        </li>
      )}
    </Short>
  );
}
