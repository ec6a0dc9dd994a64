/** Says which file is on the screen, and leads back to the dataset of the site. Nothing while that is shown. */
import Undo from 'lucide-react/icons/undo-2';
import { useWords } from '../app.tsx';
import controls from '../controls.module.css';
import { useOpening } from './context.ts';
import styles from './Opening.module.css';

export function BackButton() {
  const { opening: words } = useWords();
  const { file, goBack } = useOpening();
  if (file === undefined) return null;
  return (
    <button
      type="button"
      className={`${controls['button']} ${styles['back']}`}
      aria-label={words.back}
      title={`${words.from(file)}. ${words.back}`}
      onClick={() => void goBack()}
    >
      <Undo size={15} aria-hidden="true" />
      <span dir="auto">{file}</span>
    </button>
  );
}
