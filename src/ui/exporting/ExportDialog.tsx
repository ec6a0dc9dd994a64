import { useMemo, useState } from 'react';
import { largestScale } from '../../drawing/canvasLimits.ts';
import { useApp, useGraph, useSession, useWords } from '../app.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import { DataButtons } from './DataButtons.tsx';
import styles from './ExportDialog.module.css';
import { figureOf } from './figureOf.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import { PictureChoices } from './PictureChoices.tsx';
import { Preview } from './Preview.tsx';
import { sizeOf } from './render.ts';
import { SaveButton } from './SaveButton.tsx';

/** The view as a picture that can stand alone, with a preview, and as data. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const graph = useGraph();
  const { network, selectors } = useSession();
  const visible = useApp(selectors.visible);
  const [options, setOptions] = useState(DEFAULT_OPTIONS);
  // The network as it stands when the dialog opens: a modal dialog lets nothing behind it change.
  const [frame] = useState(() => graph.snapshot());
  const figure = useMemo(
    () => (frame === undefined ? undefined : figureOf({ network, visible, frame }, options, words)),
    [network, visible, frame, options, words],
  );
  const size = useMemo(() => (figure === undefined ? undefined : sizeOf(figure)), [figure]);
  const { exporting } = words;
  return (
    <Dialog title={exporting.title} close={words.shell.help.close} onClose={onClose}>
      {figure !== undefined && size !== undefined && (
        <section className={styles['picture']}>
          <div className={styles['choices']}>
            <PictureChoices
              options={options}
              largest={largestScale(size.width, size.height)}
              onChange={(change) => setOptions({ ...options, ...change })}
            />
            <SaveButton figure={figure} size={size} options={options} />
          </div>
          <Preview figure={figure} ground={options.ground} />
        </section>
      )}
      <DataButtons />
    </Dialog>
  );
}
