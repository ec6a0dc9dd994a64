/** What the reader should know, until it is dismissed. */
import X from 'lucide-react/icons/x';
import { useEffect } from 'react';
import type { Notice } from '../../store/state.ts';
import type { Words } from '../../words/words.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import { IconButton } from '../IconButton.tsx';
import styles from './Notices.module.css';

/** How long a confirmation stays, in milliseconds. Whatever a reader may need stays until dismissed. */
const CONFIRMED = 4000;

export function Notices() {
  const { app: words } = useWords();
  const notices = useApp((state) => state.notices);
  return (
    <div role="status" aria-label={words.notices.label} className={styles['notices']}>
      {notices.map((notice, index) => (
        <NoticeItem key={JSON.stringify(notice)} notice={notice} index={index} />
      ))}
    </div>
  );
}

function NoticeItem({ notice, index }: { notice: Notice; index: number }) {
  const { store } = useSession();
  const { app: words } = useWords();
  const passes = notice.kind === 'link-copied';
  useEffect(() => {
    if (!passes) return;
    const timer = setTimeout(() => store.getState().dismiss(index), CONFIRMED);
    return () => clearTimeout(timer);
  }, [passes, index, store]);
  return (
    <div className={styles['notice']}>
      <p dir="auto">{inWords(notice, words)}</p>
      {notice.kind === 'link-copy-failed' && (
        <input
          className={`${controls['field']} ${styles['link']}`}
          aria-label={words.notices.link}
          readOnly
          value={notice.link}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <IconButton
        name={words.notices.dismiss}
        Icon={X}
        size={14}
        className={styles['dismiss']}
        onClick={() => store.getState().dismiss(index)}
      />
    </div>
  );
}

function inWords(notice: Notice, { notices }: Words['app']): string {
  switch (notice.kind) {
    case 'unknown-value':
      return notices.unknownValue(notice.key, notice.value);
    case 'unknown-key':
      return notices.unknownKey(notice.key);
    case 'window-reversed':
      return notices.windowReversed(notice.from, notice.to);
    case 'not-kept':
      return notices.notKept(notice.name);
    case 'link-copied':
      return notices.linkCopied;
    case 'link-copy-failed':
      return notices.linkCopyFailed;
  }
}
