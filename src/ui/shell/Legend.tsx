import { useCallback, useDeferredValue, useMemo } from 'react';
import { drawSample, LEGEND_LINE, type LegendEntry, legendOf, SAMPLE } from '../../drawing/legend.ts';
import { type Palette, palettes } from '../../drawing/palette.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import { legendWords } from '../legendWords.ts';
import { useColours } from '../useColours.ts';
import { useMedia } from '../useMedia.ts';
import styles from './Legend.module.css';
import { presentNow } from './presentNow.ts';

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

/** The mark itself, drawn as the network draws it. */
function Sample({ entry, palette }: { entry: LegendEntry; palette: Palette }) {
  const draw = useCallback(
    (canvas: HTMLCanvasElement | null) => {
      const context = canvas?.getContext('2d');
      if (canvas === null || context === null || context === undefined) return;
      const ratio = devicePixelRatio;
      canvas.width = SAMPLE * ratio;
      canvas.height = LEGEND_LINE * ratio;
      context.scale(ratio, ratio);
      drawSample(context, entry, 1, LEGEND_LINE / 2, palette);
    },
    [entry, palette],
  );
  return (
    <canvas
      ref={draw}
      className={styles['sample']}
      style={{ width: SAMPLE, height: LEGEND_LINE }}
      aria-hidden
    />
  );
}
