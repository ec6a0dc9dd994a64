/** What each source says, with its paragraph; copies of a source are folded under it. */
import type { EventProfile } from '../../network/eventProfile.ts';
import { useWords } from '../app.tsx';
import panel from './Panel.module.css';
import styles from './Source.module.css';
import { SourceLine } from './SourceLine.tsx';

type Item = EventProfile['evidence'][number];

export function EvidenceList({ evidence }: { evidence: EventProfile['evidence'] }) {
  const words = useWords().details.eventOf;
  const here = new Set(evidence.map(({ source }) => source.id));
  // A copy whose original is not among the evidence stands for it.
  const isFolded = ({ copyOf }: Item) => copyOf !== undefined && here.has(copyOf.id);
  return (
    <ul className={styles['evidence']}>
      {evidence
        .filter((item) => !isFolded(item))
        .map((item) => {
          const copies = evidence.filter((other) => other.copyOf?.id === item.source.id);
          return (
            <li key={item.source.id}>
              <Said item={item} />
              {copies.length > 0 && (
                <details className={panel['fold']}>
                  <summary>{words.copies(copies.length)}</summary>
                  {copies.map((copy) => (
                    <Said key={copy.source.id} item={copy} />
                  ))}
                </details>
              )}
            </li>
          );
        })}
    </ul>
  );
}

function Said({ item: { source, copyOf, items } }: { item: Item }) {
  const words = useWords().details;
  return (
    <>
      <SourceLine source={source} />
      {copyOf !== undefined && (
        <p className={panel['hint']} dir="auto">
          {words.eventOf.copyOf(copyOf.title)}
        </p>
      )}
      <ul className={styles['said']}>
        {items.map(({ says, locator, stance }) => (
          <li key={`${locator} ${stance} ${says}`} data-stance={stance}>
            <span className={styles['stance']}>{words.stances[stance]}</span> <span dir="auto">{says}</span>
            {locator !== undefined && (
              <span className={panel['soft']} dir="auto">
                {' '}
                ({locator})
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
