import { useWords } from '../app.tsx';
import { COMMANDS } from '../commands.ts';
import { Dialog } from './Dialog.tsx';
import styles from './HelpDialog.module.css';

/** How to read the picture, and every key there is. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { help } = useWords().shell;
  const chapters = [
    { title: help.reading, lines: help.readingLines },
    { title: help.time, lines: help.timeLines },
    { title: help.mouse, lines: help.mouseLines },
  ];
  return (
    <Dialog title={help.title} close={help.close} onClose={onClose}>
      <div className={styles['columns']}>
        {chapters.map(({ title, lines }) => (
          <section key={title}>
            <h3>{title}</h3>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
        <section>
          <h3>{help.keys}</h3>
          <dl className={styles['keys']}>
            {COMMANDS.map(({ id, keys }) => (
              <div key={id}>
                <dt>
                  <kbd>{keys[0] === 'Escape' ? 'Esc' : keys[0]?.toUpperCase()}</kbd>
                </dt>
                <dd>{help.commands[id]}</dd>
              </div>
            ))}
          </dl>
          <p>{help.sliderKeys}</p>
        </section>
      </div>
    </Dialog>
  );
}
