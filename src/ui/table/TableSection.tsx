/** One of the stacked tables with its heading, and the way from the top to each. */
import type { ReactNode } from 'react';
import { useWords } from '../app.tsx';
import styles from './TableView.module.css';

interface SectionName {
  readonly name: string;
  readonly title: string;
  readonly count: number;
}

function headingId(name: string): string {
  return `table-${name}`;
}

/** Buttons, not links: an anchor would write itself into the address, which is the view's. */
export function Jumps({ sections }: { sections: readonly SectionName[] }) {
  const { table: words } = useWords();
  return (
    <nav aria-label={words.jumps} className={styles['jumps']}>
      {sections.map(({ name, title, count }) => (
        <button key={name} type="button" className={styles['jump']} onClick={() => jumpTo(headingId(name))}>
          {title} <span className={styles['count']}>{count}</span>
        </button>
      ))}
    </nav>
  );
}

function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

interface TableSectionProps extends SectionName {
  readonly about: string;
  readonly children: ReactNode;
}

export function TableSection({ name, title, count, about, children }: TableSectionProps) {
  return (
    <section className={styles['section']}>
      <h2 id={headingId(name)} className={styles['heading']} tabIndex={-1}>
        {title} <span className={styles['count']}>{count}</span>{' '}
        <span className={styles['about']}>{about}</span>
      </h2>
      {children}
    </section>
  );
}
