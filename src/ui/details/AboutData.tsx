/** Which data this is, under which licence, and whose sources it rests on. */
import { useMemo } from 'react';
import { countryName } from '../../words/countries.ts';
import { dateInWords } from '../../words/dates.ts';
import { useSession, useWords } from '../app.tsx';
import { SideMark } from './Mark.tsx';
import { sourcesBySide } from './overview.ts';
import styles from './Panel.module.css';
import { Section } from './Section.tsx';

export function AboutData() {
  const { network } = useSession();
  const words = useWords();
  const say = words.details.overview;
  const { meta } = network.dataset;
  const sides = useMemo(() => sourcesBySide(network), [network]);
  return (
    <Section title={say.data}>
      <p dir="auto">{meta.description}</p>
      <dl className={styles['terms']}>
        <div>
          <dt>{say.version}</dt>
          <dd>{meta.version}</dd>
        </div>
        <div>
          <dt>{say.compiled}</dt>
          <dd>{dateInWords(meta.compiled, words.dates)}</dd>
        </div>
        <div>
          <dt>{say.licence}</dt>
          <dd dir="auto">{meta.licence}</dd>
        </div>
        <div>
          <dt>{say.sides}</dt>
          <dd className={styles['inline']}>
            {sides.map(({ side, count }) => (
              <span key={side}>
                <SideMark side={side} />
                {say.sourcesOf(countryName(side), count)}
              </span>
            ))}
          </dd>
        </div>
      </dl>
    </Section>
  );
}
