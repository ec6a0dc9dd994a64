/** What the tints and the hatching of the bars mean, and what stands below them. */
import { useSession, useWords } from '../app.tsx';
import styles from './Legend.module.css';
import type { Tints } from './tints.ts';

interface Props {
  readonly tints: Tints;
  /** Whether any bar is hatched. */
  readonly wide: boolean;
  /** Whether any bar has a ring below it. */
  readonly absences: boolean;
  /** Whether any time has neither event nor source. */
  readonly neither: boolean;
  /** Whether the options, which make room for all of it on a narrow screen, are folded. */
  readonly folded: boolean;
}

export function Legend({ tints, wide, absences, neither, folded }: Props) {
  const { network } = useSession();
  const { timeline: words, absences: ofAbsences } = useWords();
  return (
    <ul className={styles['legend']} data-folded={folded || undefined}>
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
        <span className={styles['long']}>{words.sourcesIssued}</span>
        <span className={styles['brief']}>{words.sourcesBriefly}</span>
      </li>
      {absences && (
        <li>
          <span className={styles['ring']} />
          <span className={styles['long']}>{ofAbsences.title}</span>
          <span className={styles['brief']}>{ofAbsences.briefly}</span>
        </li>
      )}
      {neither && (
        <li className={styles['long']}>
          <span className={`${styles['swatch']} ${styles['neither']}`} />
          {words.neither}
        </li>
      )}
    </ul>
  );
}
