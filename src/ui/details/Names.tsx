/** Everything that is named in the panel is a button that selects what it names. */
import type { Actor } from '../../dataset/schema.ts';
import type { EventEntry } from '../../network/types.ts';
import { countryName } from '../../words/countries.ts';
import { useApp } from '../app.tsx';
import controls from '../controls.module.css';
import { Mark } from './Mark.tsx';
import styles from './Names.module.css';
import { type Trail, useOpening } from './trail.tsx';

/** An actor, with its sign and the code of its country. */
export function ActorLink({ actor }: { actor: Actor }) {
  const { open } = useOpening();
  const hover = useApp((state) => state.hover);
  const { country } = actor;
  return (
    <span className={styles['actor']}>
      <Mark actor={actor} />
      <button
        type="button"
        className={controls['name']}
        dir="auto"
        onClick={() => open(actor.id)}
        onPointerEnter={() => hover(actor.id)}
        onPointerLeave={() => hover()}
      >
        {actor.name}
      </button>
      {country !== undefined && (
        <abbr className={styles['country']} title={countryName(country)}>
          {country}
        </abbr>
      )}
    </span>
  );
}

/** An event by its title; `trail` is the list in which it stands. */
export function EventLink({ entry, trail }: { entry: EventEntry; trail?: Trail }) {
  const { open } = useOpening();
  return (
    <button type="button" className={controls['name']} dir="auto" onClick={() => open(entry.event.id, trail)}>
      {entry.event.title}
    </button>
  );
}
