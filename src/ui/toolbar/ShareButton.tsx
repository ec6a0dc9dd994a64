/** Copies the link to the view as it is; where the browser refuses, shows it to be copied by hand. */
import Link from 'lucide-react/icons/link';
import { writeAddress } from '../../store/address.ts';
import type { AppStore } from '../../store/store.ts';
import { useSession, useWords } from '../app.tsx';
import { IconButton } from '../IconButton.tsx';

export function ShareButton() {
  const { store } = useSession();
  const { app: words } = useWords();
  return <IconButton name={words.share} Icon={Link} onClick={() => void share(store)} />;
}

/** Without a secure page there is no clipboard at all. */
async function share(store: AppStore): Promise<void> {
  const link = new URL(window.location.href);
  link.search = writeAddress(store.getState());
  link.hash = '';
  try {
    await navigator.clipboard.writeText(link.href);
    store.getState().notify({ kind: 'link-copied' });
  } catch {
    store.getState().notify({ kind: 'link-copy-failed', link: link.href });
  }
}
