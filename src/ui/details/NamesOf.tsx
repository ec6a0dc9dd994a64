/** All names of an actor: native scripts in sight, every other spelling with where it comes from. */
import type { Actor, ActorName } from '../../dataset/schema.ts';
import { useSession, useWords } from '../app.tsx';
import styles from './Panel.module.css';

export function NativeNames({ actor }: { actor: Actor }) {
  const natives = actor.names.filter(({ kind }) => kind === 'native');
  if (natives.length === 0) return null;
  return (
    <p className={styles['natives']}>
      {natives.map(({ value, lang }) => (
        <span key={`${lang} ${value}`} lang={lang} dir="auto">
          {value}
        </span>
      ))}
    </p>
  );
}

export function OtherSpellings({ actor }: { actor: Actor }) {
  const words = useWords().details.actor;
  const others = actor.names.filter(({ kind }) => kind !== 'native');
  if (others.length === 0) return null;
  return (
    <details className={styles['fold']}>
      <summary>{words.spellings(others.length)}</summary>
      <ul>
        {others.map((name) => (
          <li key={`${name.lang} ${name.kind} ${name.value}`}>
            <Spelling name={name} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Spelling({ name }: { name: ActorName }) {
  const { sources } = useSession().network;
  const { nameKinds, languages } = useWords().details;
  const base = name.lang.split('-')[0] ?? '';
  const source = name.source === undefined ? undefined : sources.get(name.source)?.title;
  const about = [nameKinds[name.kind], languages[base] ?? name.lang, source, name.note];
  return (
    <>
      <span lang={name.lang} dir="auto">
        {name.value}
      </span>{' '}
      <span className={styles['soft']} dir="auto">
        {about.filter((part) => part !== undefined).join(' · ')}
      </span>
    </>
  );
}
