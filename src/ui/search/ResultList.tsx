/** What was found, under what it is. */
import { useEffect, useRef } from 'react';
import type { Hit } from '../../network/search.ts';
import { useWords } from '../app.tsx';
import type { HitGroup, HitLine } from './hits.ts';
import styles from './ResultList.module.css';

interface ResultListProps {
  readonly id: string;
  readonly typed: string;
  readonly groups: readonly HitGroup[];
  /** Place of the active line, counted through all groups. */
  readonly active: number;
  readonly optionId: (at: number) => string;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (hit: Hit) => void;
}

export function ResultList({ id, typed, groups, active, optionId, onPoint, onChoose }: ResultListProps) {
  const { search: words } = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const option = list.current?.querySelectorAll('[role="option"]')[active];
    option?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((before, { lines }) => before + lines.length, 0),
  );
  return (
    <div className={styles['panel']}>
      {groups.length === 0 && (
        <p className={styles['none']}>
          {words.none(typed.trim())} <span>{words.noneHint}</span>
        </p>
      )}
      <div
        ref={list}
        role="listbox"
        id={id}
        className={styles['list']}
        aria-label={words.results}
        tabIndex={-1}
        // The field keeps the focus while the list is used: its keys go on working.
        onMouseDown={(event) => event.preventDefault()}
      >
        {groups.map(({ kind, lines }, index) => (
          <fieldset key={kind} aria-label={words.groups[kind]}>
            <p className={styles['group']} aria-hidden="true">
              {words.groups[kind]}
            </p>
            {lines.map((line, within) => {
              const at = (starts[index] ?? 0) + within;
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a combobox belong to its field
                <div
                  key={line.hit.id}
                  id={optionId(at)}
                  role="option"
                  aria-selected={at === active}
                  tabIndex={-1}
                  className={styles['option']}
                  onPointerMove={() => onPoint(at)}
                  onClick={() => onChoose(line.hit)}
                >
                  <Line line={line} />
                </div>
              );
            })}
          </fieldset>
        ))}
      </div>
    </div>
  );
}

function Line({ line }: { line: HitLine }) {
  const { search: words } = useWords();
  return (
    <>
      <span className={styles['names']}>
        <span className={styles['name']} dir="auto">
          {line.name}
        </span>{' '}
        {line.native !== undefined && (
          <span className={styles['native']} lang={line.native.lang} dir="auto">
            {line.native.value}
          </span>
        )}
      </span>{' '}
      <span className={styles['about']}>
        {line.about}
        {line.hidden && <em> · {words.hidden}</em>}
      </span>{' '}
      {line.why !== undefined && (
        <span className={styles['why']}>
          {line.why.name !== undefined && <bdi>{line.why.name}</bdi>}
          {line.why.name !== undefined && ': '}
          {line.why.reason}
        </span>
      )}
    </>
  );
}
