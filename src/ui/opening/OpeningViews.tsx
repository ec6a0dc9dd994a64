/** Everything of opening but its button: the field for the file, the place to drop one, how far it is, what is wrong. */
import { useWords } from '../app.tsx';
import { FILE_FIELD_ID } from './chooseFile.ts';
import { useOpening } from './context.ts';
import styles from './Opening.module.css';
import { ReadingLine } from './ReadingLine.tsx';
import { RefusalDialog } from './RefusalDialog.tsx';
import { useDrop } from './useDrop.ts';

export function OpeningViews() {
  const { opening: words } = useWords();
  const { stage, open, dismiss } = useOpening();
  const isOver = useDrop((file) => void open(file));
  return (
    <>
      <input
        id={FILE_FIELD_ID}
        type="file"
        accept=".json,application/json"
        aria-label={words.file}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // Emptied, so that the same file can be chosen again after it has been mended.
          currentTarget.value = '';
          if (file !== undefined) void open(file);
        }}
      />
      {isOver && <p className={styles['drop']}>{words.drop}</p>}
      {stage.kind === 'reading' && <ReadingLine {...stage} />}
      {stage.kind === 'refused' && <RefusalDialog {...stage} onClose={dismiss} />}
    </>
  );
}
