/** How the answer is shown, and what can be taken away: view, lens, ties, layout, colours, export, link, help. */
import CircleHelp from 'lucide-react/icons/circle-question-mark';
import Download from 'lucide-react/icons/download';
import Settings from 'lucide-react/icons/settings-2';
import { type ReactNode, useId } from 'react';
import type { ViewName } from '../../store/state.ts';
import { useWords } from '../app.tsx';
import controls from '../controls.module.css';
import { IconButton } from '../IconButton.tsx';
import { OpenButton } from '../opening/OpenButton.tsx';
import { useMedia } from '../useMedia.ts';
import { LabelledSelect } from './LabelledSelect.tsx';
import { Segmented } from './Segmented.tsx';
import { ShareButton } from './ShareButton.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import styles from './Toolbar.module.css';
import { ViewTabs } from './ViewTabs.tsx';
import { useLayoutChoice, useLens, useTies } from './viewSettings.ts';

/** Room for all choices side by side, and for the controls in one row at all. */
const ROOMY = '(min-width: 1400px)';
const IN_A_ROW = '(min-width: 960px)';

interface ToolbarProps {
  readonly onExport: () => void;
  readonly onHelp: () => void;
  /** Ids of the elements that show the views. */
  readonly panels?: Readonly<Record<ViewName, string>>;
}

export function Toolbar({ onExport, onHelp, panels }: ToolbarProps) {
  const { app: words } = useWords();
  const inARow = useMedia(IN_A_ROW);
  const others = (
    <div className={styles['others']}>
      <OpenButton />
      <ShareButton />
      <ThemeButton />
      <HelpButton onHelp={onHelp} />
    </div>
  );
  return (
    <div className={styles['toolbar']}>
      <ViewTabs {...(panels !== undefined && { panels })} />
      {inARow && <ViewSettings />}
      <button
        type="button"
        className={controls['button']}
        aria-label={words.exportView}
        title={words.exportView}
        onClick={onExport}
      >
        <Download size={15} aria-hidden="true" />
        <span className={styles['spelt']}>{words.exportView}</span>
      </button>
      {inARow ? (
        others
      ) : (
        <Menu>
          <ViewSettings />
          {others}
        </Menu>
      )}
    </div>
  );
}

function HelpButton({ onHelp }: { onHelp: () => void }) {
  const { app: words } = useWords();
  return <IconButton name={words.help} Icon={CircleHelp} onClick={onHelp} />;
}

function ViewSettings() {
  const lens = useLens();
  const ties = useTies();
  const layout = useLayoutChoice();
  const roomy = useMedia(ROOMY);
  return (
    <div className={styles['settings']}>
      {roomy ? <Segmented {...lens} /> : <LabelledSelect {...lens} />}
      <LabelledSelect {...ties} />
      <LabelledSelect {...layout} />
    </div>
  );
}

/** On a narrow screen: everything that is not needed all the time. */
function Menu({ children }: { children: ReactNode }) {
  const { app: words } = useWords();
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={controls['button']}
        popoverTarget={id}
        aria-label={words.settings}
        title={words.settings}
      >
        <Settings size={15} aria-hidden="true" />
      </button>
      <div id={id} popover="auto" className={styles['menu']}>
        {children}
      </div>
    </>
  );
}
