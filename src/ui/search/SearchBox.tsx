/** Finds an actor, an event or a place by any of its names and goes there. */
import SearchIcon from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import { useId, useMemo, useRef, useState } from 'react';
import type { Hit } from '../../network/search.ts';
import { useApp, useGraph, useSession, useWords } from '../app.tsx';
import { useSight } from '../useSight.ts';
import { groupsOf, type HitGroup } from './hits.ts';
import { ResultList } from './ResultList.tsx';
import styles from './SearchBox.module.css';
import { SEARCH_ID } from './searchId.ts';
import { prepareSearch, useHits } from './useHits.ts';
import { useListKeys } from './useListKeys.ts';

export function SearchBox() {
  const { search: words } = useWords();
  const typed = useApp((state) => state.q);
  const setQuery = useApp((state) => state.setQuery);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { network } = useSession();
  const groups = useGroups(open ? typed : '');
  const lines = (groups ?? []).flatMap((group) => group.lines);
  const go = useGoTo();
  const choose = (hit: Hit): void => {
    go(hit);
    setOpen(false);
  };
  // Of a large dataset nothing can be said until its names have been looked through.
  const isOpen = open && typed.trim() !== '' && groups !== undefined;
  const { active, setActive, onKeyDown } = useListKeys({
    count: lines.length,
    isOpen,
    list: typed,
    open: () => setOpen(true),
    close: () => (isOpen ? setOpen(false) : setQuery('')),
    choose: (at) => {
      const line = lines[at];
      if (line !== undefined) choose(line.hit);
    },
  });
  return (
    <div className={styles['search']}>
      <SearchIcon size={14} aria-hidden="true" className={styles['glass']} />
      <input
        ref={field}
        id={SEARCH_ID}
        role="combobox"
        type="text"
        className={styles['field']}
        aria-label={words.search}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen && lines.length > 0 ? optionId(listId, active) : undefined}
        placeholder={words.hint}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={typed}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setOpen(true);
        }}
        onFocus={(event) => {
          event.currentTarget.select();
          prepareSearch(network);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {typed === '' ? (
        <span className={styles['key']} aria-hidden="true">
          /
        </span>
      ) : (
        <button
          type="button"
          className={styles['clear']}
          aria-label={words.clear}
          onClick={() => {
            setQuery('');
            field.current?.focus();
          }}
        >
          <X size={13} aria-hidden="true" />
        </button>
      )}
      <span role="status" className="unseen">
        {isOpen ? words.found(lines.length) : ''}
      </span>
      {isOpen && (
        <ResultList
          id={listId}
          typed={typed}
          groups={groups}
          active={active}
          optionId={(at) => optionId(listId, at)}
          onPoint={setActive}
          onChoose={choose}
        />
      )}
    </div>
  );
}

function optionId(listId: string, at: number): string {
  return `${listId}-${at}`;
}

/** `undefined` while nothing is known yet. */
function useGroups(typed: string): readonly HitGroup[] | undefined {
  const { network } = useSession();
  const words = useWords();
  const sight = useSight();
  const hits = useHits(typed);
  return useMemo(() => hits && groupsOf(hits, network, sight, words), [hits, network, sight, words]);
}

/** A place becomes the filter; anything else is selected and brought to the middle. */
function useGoTo(): (hit: Hit) => void {
  const { store } = useSession();
  const graph = useGraph();
  return ({ kind, id }) => {
    if (kind === 'place') {
      store.getState().setValues('place', [id]);
      return;
    }
    store.getState().setSelection(id);
    graph.centre(id);
  };
}
