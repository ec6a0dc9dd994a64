import type { Problem } from '../../dataset/problem.ts';
import { wordsFor } from '../../words/words.ts';
import controls from '../controls.module.css';
import styles from './Failure.module.css';
import { ProblemList } from './ProblemList.tsx';

/** More than this nobody reads at once; the number of the others is said. */
const LISTED = 40;

/** What is wrong with a dataset, record by record. Stands where the network would be. */
export function DatasetFailure({ file, problems }: { file: string; problems: readonly Problem[] }) {
  const { failure } = wordsFor('en').shell;
  return (
    <main className={styles['failure']}>
      <div role="alert">
        <h1>{failure.title}</h1>
        <p>{failure.lead(problems.length, file)}</p>
        <ProblemList problems={problems.slice(0, LISTED)} />
        {problems.length > LISTED && <p>{failure.more(problems.length - LISTED)}</p>}
      </div>
      <button type="button" className={controls['button']} onClick={() => location.reload()}>
        {failure.again}
      </button>
    </main>
  );
}

/** A fault of the page itself: says so, and keeps the ways out open. */
export function PageFailure({ error }: { error: unknown }) {
  const { failure } = wordsFor('en').shell;
  return (
    <main className={styles['failure']}>
      <div role="alert">
        <h1>{failure.broken}</h1>
        <p>{failure.brokenLead}</p>
        <p>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </p>
      </div>
      <p className={styles['ways']}>
        <button type="button" className={controls['button']} onClick={() => location.reload()}>
          {failure.reload}
        </button>
        <a href={location.pathname}>{failure.reset}</a>
      </p>
    </main>
  );
}
