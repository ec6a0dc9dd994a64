import X from 'lucide-react/icons/x';
import { type ReactNode, useEffect, useRef } from 'react';
import controls from '../controls.module.css';
import styles from './Dialog.module.css';

/** A modal dialog of the browser's own: it keeps the focus, closes on Escape and gives the focus back. */
export function Dialog({
  title,
  close,
  onClose,
  children,
}: {
  title: string;
  /** Name of the closing button. */
  close: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    element.current?.showModal();
  }, []);
  return (
    <dialog ref={element} className={styles['dialog']} aria-label={title} onClose={onClose}>
      <header className={styles['header']}>
        <h2>{title}</h2>
        <button
          type="button"
          className={controls['icon']}
          aria-label={close}
          title={close}
          onClick={() => element.current?.close()}
        >
          <X size={18} aria-hidden />
        </button>
      </header>
      <div className={styles['body']}>{children}</div>
    </dialog>
  );
}
