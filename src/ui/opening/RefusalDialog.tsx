/** Why a file was not opened, record by record. Nothing on the page has changed. */
import type { Problem } from '../../dataset/problem.ts';
import { useWords } from '../app.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import { ProblemList } from '../shell/ProblemList.tsx';
import styles from './Opening.module.css';

/** More than this nobody mends at once; the number of the others is said. */
const LISTED = 20;

interface RefusalDialogProps {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly onClose: () => void;
}

export function RefusalDialog({ name, problems, onClose }: RefusalDialogProps) {
  const { opening: words } = useWords();
  return (
    <Dialog title={words.refused(name)} close={words.close} width={720} onClose={onClose}>
      <div role="alert" className={styles['refusal']}>
        <p>{words.wrong(problems.length)}</p>
        <ProblemList problems={problems.slice(0, LISTED)} />
        {problems.length > LISTED && <p>{words.more(problems.length - LISTED)}</p>}
        <p>{words.unchanged}</p>
      </div>
      <p>
        <a href="data/dataset.schema.json">{words.expects}</a>
      </p>
    </Dialog>
  );
}
