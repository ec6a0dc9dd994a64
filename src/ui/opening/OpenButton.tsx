/** Opens somebody's own dataset. */
import FolderOpen from 'lucide-react/icons/folder-open';
import { useWords } from '../app.tsx';
import { IconButton } from '../IconButton.tsx';
import { chooseFile } from './chooseFile.ts';

export function OpenButton() {
  const { opening: words } = useWords();
  return <IconButton name={words.open} Icon={FolderOpen} onClick={chooseFile} />;
}
