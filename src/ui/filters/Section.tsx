/** A part of the panel that folds away under its title. */
import ChevronRight from 'lucide-react/icons/chevron-right';
import { type ReactNode, useId, useState } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** Beside the title: how many are chosen, or what is counted. */
  readonly note?: string | undefined;
  /** A group of radio buttons is told apart from one of checkboxes. */
  readonly role?: 'radiogroup';
  readonly children: () => ReactNode;
}

export function Section({ title, note, role, children }: SectionProps) {
  const [isOpen, setOpen] = useState(true);
  const contentId = useId();
  return (
    <fieldset className={styles['section']} aria-label={title} {...(role !== undefined && { role })}>
      <h3 className={styles['heading']}>
        <button
          type="button"
          className={styles['toggle']}
          aria-expanded={isOpen}
          aria-controls={isOpen ? contentId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight size={14} aria-hidden="true" className={styles['mark']} />
          <span className={styles['title']}>{title}</span>{' '}
          {note !== undefined && <span className={styles['note']}>{note}</span>}
        </button>
      </h3>
      {isOpen && (
        <div id={contentId} className={styles['content']}>
          {children()}
        </div>
      )}
    </fieldset>
  );
}
