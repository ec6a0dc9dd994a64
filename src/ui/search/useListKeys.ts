import { type KeyboardEvent, useState } from 'react';

interface ListKeys {
  readonly count: number;
  readonly isOpen: boolean;
  /** What the list answers: with another one the first item is active again. */
  readonly list: string;
  readonly open: () => void;
  readonly close: () => void;
  readonly choose: (at: number) => void;
}

/** Arrows, Enter and Escape of a field with a list below it. The active item begins as the first. */
export function useListKeys({ count, isOpen, list, open, close, choose }: ListKeys) {
  const [at, setAt] = useState({ list, active: 0 });
  const active = at.list === list ? Math.min(at.active, Math.max(count - 1, 0)) : 0;
  const setActive = (next: number): void => setAt({ list, active: next });
  const move = (by: 1 | -1): void => {
    if (!isOpen) open();
    else if (count > 0) setActive((active + by + count) % count);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes, Enter and arrows belong to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && isOpen) choose(active);
    else return;
    event.preventDefault();
  };
  return { active, setActive, onKeyDown };
}
