/** Records that are easily taken for this one, and why they are others. */
import type { ReactNode } from 'react';
import { useWords } from '../app.tsx';
import styles from './Panel.module.css';

interface Props {
  readonly items: readonly { readonly id: string; readonly link: ReactNode; readonly why: string }[];
}

/** Nothing where there is none. */
export function NotToConfuse({ items }: Props) {
  const words = useWords().absences;
  if (items.length === 0) return null;
  return (
    <ul className={styles['apart']}>
      {items.map(({ id, link, why }) => (
        <li key={id}>
          {words.distinct} {link}: <bdi>{why}</bdi>
        </li>
      ))}
    </ul>
  );
}
