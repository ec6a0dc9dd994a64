/** A part of the panel under a heading of its own. */
import { type ReactNode, useState } from 'react';
import { useWords } from '../app.tsx';
import controls from '../controls.module.css';
import styles from './Panel.module.css';

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

export function Section({ title, hint, children }: Props) {
  return (
    <section className={styles['section']}>
      <h3>{title}</h3>
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
      {children}
    </section>
  );
}

/** The first of a long list, the rest on demand. */
export function Short<Item>({
  items,
  first,
  className,
  children,
}: {
  readonly items: readonly Item[];
  readonly first: number;
  readonly className?: string | undefined;
  readonly children: (item: Item) => ReactNode;
}) {
  const words = useWords().details;
  const [all, setAll] = useState(false);
  const isLong = items.length > first + 1;
  const shown = all || !isLong ? items : items.slice(0, first);
  return (
    <>
      <ul className={className}>{shown.map(children)}</ul>
      {isLong && (
        <button
          type="button"
          className={`${controls['quiet']} ${styles['more']}`}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.showFewer : words.showAll(items.length)}
        </button>
      )}
    </>
  );
}
