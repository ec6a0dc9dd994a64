import { wordsFor } from '../../words/words.ts';
import styles from './Loading.module.css';

/** Stands where the page will be, until the dataset is there. */
export function Loading() {
  return (
    <main className={styles['loading']}>
      <p role="status">{wordsFor('en').shell.loading}</p>
    </main>
  );
}
