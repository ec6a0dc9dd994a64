import { useDeferredValue, useMemo } from 'react';
import { legendOf } from '../../drawing/legend.ts';
import { palettes } from '../../drawing/palette.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import { legendWords } from '../legendWords.ts';
import { useColours } from '../useColours.ts';
import { useMedia } from '../useMedia.ts';
import styles from './Legend.module.css';
import { presentNow } from './presentNow.ts';
import { Sample } from './Sample.tsx';

/** A small screen has no room to spare: there it begins folded. */
const ROOMY = '(min-width: 761px) and (min-height: 640px)';

/** What the marks on the screen mean, made from what is on the screen. */
export function Legend() {
  const words = useWords();
  const { network, selectors, tally } = useSession();
  const question = useDeferredValue(useApp(selectors.question));
  const palette = palettes[useColours()];
  const roomy = useMedia(ROOMY);
  const entries = useMemo(() => {
    tally.ask(question);
    return legendOf(presentNow(network, tally), legendWords(words));
  }, [network, tally, question, words]);
  if (entries.length === 0) return null;
  return (
    <details className={styles['legend']} open={roomy}>
      <summary>{words.shell.legend.title}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.kind} ${entry.label}`} data-kind={entry.kind}>
            <Sample entry={entry} palette={palette} />
            {entry.label}
          </li>
        ))}
      </ul>
    </details>
  );
}
