/** The window in two fields, for those who know the dates. */
import { type KeyboardEvent, useId, useState } from 'react';
import { isoOf } from '../../dataset/day.ts';
import type { Thumb } from '../../network/timeline.ts';
import type { Window } from '../../network/types.ts';
import { useApp, useLive, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import styles from './TypedDates.module.css';
import { readTypedDate } from './typedDate.ts';

/** What is being typed, for the window that stood then: any other window makes it void. */
interface Draft {
  readonly window: Window;
  readonly typed: Partial<Record<Thumb, string>>;
  readonly wrong?: { readonly field: Thumb; readonly sentence: string };
}

export function TypedDates() {
  const window = useLive((state) => state.window);
  const setWindow = useApp((state) => state.setWindow);
  const words = useWords().timeline;
  const errorId = useId();
  const [kept, setDraft] = useState<Draft>({ window, typed: {} });
  const draft: Draft = kept.window === window ? kept : { window, typed: {} };

  const text = (thumb: Thumb) => {
    const day = window[thumb];
    return draft.typed[thumb] ?? (day === undefined ? '' : isoOf(day));
  };
  const fail = (field: Thumb, sentence: string) => setDraft({ ...draft, wrong: { field, sentence } });

  /** Both fields are read together, so that a window can be moved past where it stood. */
  const commit = (field: Thumb) => {
    if (draft.typed.from === undefined && draft.typed.to === undefined) return;
    const from = readTypedDate(text('from'), 'from');
    const to = readTypedDate(text('to'), 'to');
    if (!from.ok) return fail('from', words[from.wrong]);
    if (!to.ok) return fail('to', words[to.wrong]);
    if (from.day !== undefined && to.day !== undefined && from.day > to.day)
      return fail(field, words.reversed);
    setDraft({ window, typed: {} });
    if (from.day === window.from && to.day === window.to) return;
    setWindow({
      ...(from.day !== undefined && { from: from.day }),
      ...(to.day !== undefined && { to: to.day }),
    });
  };
  const keys = (event: KeyboardEvent, thumb: Thumb) => {
    if (event.key === 'Enter') commit(thumb);
    if (event.key !== 'Escape') return;
    // Leaves the draft alone; what Escape does elsewhere is not meant here.
    event.stopPropagation();
    setDraft({ window, typed: {} });
  };

  const field = (thumb: Thumb, name: string, open: string) => (
    <label className={styles['label']}>
      {name}
      <span className={styles['cell']}>
        <input
          className={`${controls['field']} ${styles['field']}`}
          value={text(thumb)}
          placeholder={open}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={draft.wrong?.field === thumb || undefined}
          aria-describedby={draft.wrong?.field === thumb ? errorId : undefined}
          onChange={({ target }) => setDraft({ window, typed: { ...draft.typed, [thumb]: target.value } })}
          onKeyDown={(event) => keys(event, thumb)}
          onBlur={() => commit(thumb)}
        />
      </span>
    </label>
  );

  return (
    <div className={styles['dates']}>
      {field('from', words.from, words.openStart)}
      {field('to', words.to, words.openEnd)}
      {draft.wrong && (
        <p id={errorId} className={styles['wrong']} role="alert">
          {draft.wrong.sentence}
        </p>
      )}
    </div>
  );
}
