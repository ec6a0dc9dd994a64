import { useCallback } from 'react';
import type { Figure } from '../../drawing/figure.ts';
import { useWords } from '../app.tsx';
import styles from './ExportDialog.module.css';
import type { PictureOptions } from './options.ts';
import { drawOn, sizeOf } from './render.ts';

/** Pixels across: sharp in the dialog, quick to draw. */
const WIDTH = 1200;

/** The figure as it will be, caption and all. */
export function Preview({ figure, ground }: { figure: Figure; ground: PictureOptions['ground'] }) {
  const { exporting: words } = useWords();
  const draw = useCallback(
    (canvas: HTMLCanvasElement | null) => {
      if (canvas !== null) drawOn(canvas, figure, Math.min(1, WIDTH / sizeOf(figure).width));
    },
    [figure],
  );
  return (
    <div className={styles['preview']} data-ground={ground}>
      <canvas ref={draw} role="img" aria-label={words.preview} />
    </div>
  );
}
