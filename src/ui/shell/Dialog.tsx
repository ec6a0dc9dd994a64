import X from 'lucide-react/icons/x';
import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from '../IconButton.tsx';
import styles from './Dialog.module.css';

/** A modal dialog of the browser's own: it keeps the focus, closes on Escape and gives the focus back. */
export function Dialog({
  title,
  close,
  width,
  onClose,
  children,
}: {
  title: string;
  /** Name of the closing button. */
  close: string;
  /** In pixels, where there is room for it; without it, wide enough for two columns. */
  width?: number;
  onClose: () => void;
  children: ReactNode;
}) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    element.current?.showModal();
  }, []);
  return (
    <dialog
      ref={element}
      className={styles['dialog']}
      aria-label={title}
      style={width === undefined ? {} : { '--width': width }}
      onClose={onClose}
    >
      <div className={styles['header']}>
        <h2>{title}</h2>
        <IconButton name={close} Icon={X} size={18} onClick={() => element.current?.close()} />
      </div>
      <div className={styles['body']}>{children}</div>
    </dialog>
  );
}
