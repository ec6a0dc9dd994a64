/** What is wrong with data: each place and the sentence about it. */
import type { Problem } from '../../dataset/problem.ts';
import styles from './ProblemList.module.css';

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul className={styles['problems']}>
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.path} ${problem.message}`}>
          {problem.path !== '' && <code>{problem.path}</code>}
          <span>{problem.message}</span>
        </li>
      ))}
    </ul>
  );
}
