/** A sign of work while a dataset is read: what is done, and how much of it. */
import type { Step } from '../../store/opening.ts';
import type { Words } from '../../words/words.ts';
import { useWords } from '../app.tsx';
import styles from './Opening.module.css';

interface ReadingLineProps {
  readonly name: string;
  readonly bytes: number;
  readonly step?: Step;
}

export function ReadingLine({ name, bytes, step }: ReadingLineProps) {
  const { opening: words } = useWords();
  return (
    <div className={styles['line']}>
      <p role="status" dir="auto">
        {readingInWords(words, name, bytes, step)}
      </p>
      <progress aria-label={words.progress} {...(step !== undefined && { value: step[1] / step[2] })} />
    </div>
  );
}

function readingInWords(words: Words['opening'], name: string, bytes: number, step?: Step): string {
  switch (step?.[0]) {
    case 'checking':
      return words.checking(step[2]);
    case 'indexing':
      return words.indexing(step[2]);
    default:
      return words.reading(name, bytes);
  }
}
