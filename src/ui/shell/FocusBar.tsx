import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useApp, useSession, useWords } from '../app.tsx';
import { IconButton } from '../IconButton.tsx';
import styles from './FocusBar.module.css';

/** Says what is in focus and how far it reaches, and offers the way out. */
export function FocusBar() {
  const words = useWords().shell.focus;
  const { network } = useSession();
  const focus = useApp((state) => state.focus);
  const changeDepth = useApp((state) => state.changeDepth);
  const focusOn = useApp((state) => state.focusOn);
  if (focus === undefined) return null;
  const number = network.eventNumbers.get(focus.centre);
  const name =
    network.actors.get(focus.centre)?.name ??
    (number === undefined ? undefined : network.events[number]?.event.title);
  return (
    <div className={styles['bar']} role="status">
      <span className={styles['title']}>{words.title(name ?? focus.centre)}</span>
      <IconButton
        name={words.narrower}
        Icon={Minus}
        size={14}
        disabled={focus.depth === 1}
        onClick={() => changeDepth(-1)}
      />
      <span>{words.depth(focus.depth)}</span>
      <IconButton name={words.wider} Icon={Plus} size={14} onClick={() => changeDepth(1)} />
      <IconButton name={words.leave} Icon={X} size={14} onClick={() => focusOn(undefined)} />
    </div>
  );
}
