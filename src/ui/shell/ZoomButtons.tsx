import Maximize2 from 'lucide-react/icons/maximize-2';
import Minus from 'lucide-react/icons/minus';
import PinOff from 'lucide-react/icons/pin-off';
import Plus from 'lucide-react/icons/plus';
import { pinsOf } from '../../store/display.ts';
import { useApp, useGraph, useWords } from '../app.tsx';
import { IconButton } from '../IconButton.tsx';
import styles from './App.module.css';

/** How far one press goes. */
const STEP = 1.3;

/** Zoom, fit, and the way back for nodes that a hand has moved. */
export function ZoomButtons() {
  const words = useWords().shell;
  const graph = useGraph();
  const moved = Object.keys(useApp(pinsOf)).length > 0;
  const unpin = useApp((state) => state.unpin);
  const buttons = [
    { name: words.zoomIn, Icon: Plus, run: () => graph.zoomBy(STEP) },
    { name: words.zoomOut, Icon: Minus, run: () => graph.zoomBy(1 / STEP) },
    { name: words.fit, Icon: Maximize2, run: () => graph.fit() },
    ...(moved ? [{ name: words.unpin, Icon: PinOff, run: () => unpin() }] : []),
  ];
  return (
    <div className={styles['zoom']}>
      {buttons.map(({ name, Icon, run }) => (
        <IconButton key={name} name={name} Icon={Icon} onClick={run} />
      ))}
    </div>
  );
}
