/** Previous and next within the list that one came from. */
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useWords } from '../app.tsx';
import controls from '../controls.module.css';
import { IconButton } from '../IconButton.tsx';
import styles from './Head.module.css';
import { useOpening } from './trail.tsx';

/** Nothing, when what is selected does not stand in that list. */
export function TrailBar({ id }: { id: string }) {
  const { trail, open } = useOpening();
  const words = useWords().details;
  const place = trail?.ids.indexOf(id) ?? -1;
  if (trail === undefined || place < 0) return null;
  const { ids, home } = trail;
  const step = (name: string, target: string | undefined, Icon: typeof ChevronLeft) => (
    <IconButton
      name={name}
      Icon={Icon}
      disabled={target === undefined}
      className={styles['step']}
      onClick={() => target !== undefined && open(target, trail)}
    />
  );
  return (
    <nav className={styles['trail']} aria-label={trail.label}>
      {step(words.previous, ids[place - 1], ChevronLeft)}
      {step(words.next, ids[place + 1], ChevronRight)}
      <span className={styles['position']}>{words.position(place + 1, ids.length, trail.label)}</span>
      <button type="button" className={controls['quiet']} onClick={() => open(home.id)}>
        {words.back(home.name)}
      </button>
    </nav>
  );
}
