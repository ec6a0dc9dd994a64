/** The head of a panel: where in a list one is, what is shown, and the way to the network. */
import Crosshair from 'lucide-react/icons/crosshair';
import X from 'lucide-react/icons/x';
import { type ReactNode, useEffect, useRef } from 'react';
import { useApp, useGraph, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import { IconButton } from '../IconButton.tsx';
import styles from './Head.module.css';
import { TrailBar } from './TrailBar.tsx';
import { useOpening } from './trail.tsx';

interface Props {
  /** What is selected: the focus follows when it changes from within the panel. */
  readonly id: string;
  readonly kind: ReactNode;
  readonly title: ReactNode;
  /** In plain text, for assistive technology. */
  readonly name: string;
  /** What to look at in the network; none where nothing of it is drawn. */
  readonly drawn: readonly string[];
}

export function Head({ id, kind, title, name, drawn }: Props) {
  const words = useWords().details;
  const { takeFocus } = useOpening();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the selection does
  useEffect(() => {
    if (takeFocus()) heading.current?.focus();
  }, [id]);
  return (
    <header className={styles['head']}>
      <TrailBar id={id} />
      <div className={styles['headRow']}>
        <p className={styles['kind']}>{kind}</p>
        {drawn.length > 0 && <ShowOnNetwork ids={drawn} />}
        <CloseButton />
      </div>
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h2>
      <p className="unseen" role="status">
        {words.selected(name)}
      </p>
    </header>
  );
}

function CloseButton() {
  const select = useApp((state) => state.setSelection);
  const name = useWords().details.close;
  return <IconButton name={name} Icon={X} size={15} onClick={() => select()} />;
}

function ShowOnNetwork({ ids }: { ids: readonly string[] }) {
  const graph = useGraph();
  const setView = useApp((state) => state.setView);
  const words = useWords().details;
  const show = () => {
    setView('network');
    const [only, ...others] = ids;
    if (only !== undefined && others.length === 0) graph.centre(only);
    else graph.fit(ids);
  };
  return (
    <button type="button" className={controls['quiet']} onClick={show}>
      <Crosshair size={14} aria-hidden="true" />
      {words.showOnNetwork}
    </button>
  );
}
