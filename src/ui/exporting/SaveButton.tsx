import Download from 'lucide-react/icons/download';
import { useState } from 'react';
import type { Size } from '../../drawing/camera.ts';
import { largestScale } from '../../drawing/canvasLimits.ts';
import type { Figure } from '../../drawing/figure.ts';
import { fileName } from '../../files/fileName.ts';
import { useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import styles from './ExportDialog.module.css';
import type { PictureOptions } from './options.ts';
import { toPng, toSvg } from './render.ts';
import { save } from './save.ts';

interface SaveButtonProps {
  readonly figure: Figure;
  /** Of the figure at scale 1. */
  readonly size: Size;
  readonly options: PictureOptions;
}

/** Says how large the picture will be and saves it; says so when the browser cannot draw it. */
export function SaveButton({ figure, size, options }: SaveButtonProps) {
  const words = useWords();
  const { exporting } = words;
  const { network, selectors, store } = useSession();
  const [failed, setFailed] = useState(false);
  const scale = options.format === 'svg' ? 1 : Math.min(options.scale, largestScale(size.width, size.height));
  const [across, down] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  const saveIt = async (): Promise<void> => {
    const picture = options.format === 'svg' ? await toSvg(figure) : await toPng(figure, scale);
    setFailed(picture === undefined);
    if (picture === undefined) return;
    const question = selectors.question(store.getState());
    const name = fileName(network, question, { extension: options.format }, words);
    save(picture, name, 'image/svg+xml');
  };
  return (
    <div className={styles['save']}>
      <button type="button" className={`${controls['button']} ${controls['main']}`} onClick={saveIt}>
        <Download size={15} aria-hidden />
        {options.format === 'svg' ? exporting.saveSvg : exporting.savePng}
      </button>
      <span data-testid="size">{exporting.size(across, down)}</span>
      {failed && <p role="alert">{exporting.tooMuch}</p>}
    </div>
  );
}
