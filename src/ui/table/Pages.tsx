/** Which rows of a large table are listed, and the way to the others. */
import ChevronFirst from 'lucide-react/icons/chevron-first';
import ChevronLast from 'lucide-react/icons/chevron-last';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useWords } from '../app.tsx';
import { IconButton } from '../IconButton.tsx';
import styles from './Pages.module.css';
import type { Page } from './pages.ts';

interface PagesProps {
  /** Of the table. */
  readonly name: string;
  readonly page: Page;
  /** Of the whole table. */
  readonly rows: number;
  readonly onTurn: (place: number) => void;
}

export function Pages({ name, page: { place, count, from, to }, rows, onTurn }: PagesProps) {
  const { table: words } = useWords();
  const last = count - 1;
  const buttons = [
    { said: words.firstPage, Icon: ChevronFirst, to: 0, off: place === 0 },
    { said: words.previousPage, Icon: ChevronLeft, to: place - 1, off: place === 0 },
    { said: words.nextPage, Icon: ChevronRight, to: place + 1, off: place === last },
    { said: words.lastPage, Icon: ChevronLast, to: last, off: place === last },
  ];
  return (
    <nav className={styles['pages']} aria-label={words.pages(name)}>
      <p>{words.listed(from + 1, to, rows)}</p>
      {buttons.map(({ said, Icon, to: next, off }) => (
        <IconButton
          key={said}
          name={said}
          Icon={Icon}
          size={15}
          disabled={off}
          onClick={() => onTurn(next)}
        />
      ))}
    </nav>
  );
}
