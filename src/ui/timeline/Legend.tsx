/** What the tints, the hatching and the strip of the bars mean. */
import { useSession, useWords } from '../app.tsx';
import styles from './Legend.module.css';
import type { Tints } from './tints.ts';

interface Props {
  readonly tints: Tints;
  /** Whether any bar is hatched. */
  readonly wide: boolean;
}

export function Legend({ tints, wide }: Props) {
  const { network } = useSession();
  const words = useWords().timeline;
  return (
    <ul className={styles['legend']}>
      {tints.named.map((type, tint) => (
        <li key={type}>
          <span className={`${styles['swatch']} ${styles[`tint${tint}`]}`} />
          {network.types.get(type)?.label ?? type}
        </li>
      ))}
      {tints.others && (
        <li>
          <span className={`${styles['swatch']} ${styles['tint4']}`} />
          {words.otherTypes}
        </li>
      )}
      {wide && (
        <li>
          <span className={`${styles['swatch']} ${styles['wide']}`} />
          {words.wide}
        </li>
      )}
      <li>
        <span className={`${styles['swatch']} ${styles['sources']}`} />
        {words.sourcesIssued}
      </li>
    </ul>
  );
}
