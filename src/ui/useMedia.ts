import { useSyncExternalStore } from 'react';

/** Whether a media query holds, now and whenever that changes. Where there are no media queries it holds. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      if (!canAsk()) return () => {};
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => !canAsk() || window.matchMedia(query).matches,
  );
}

function canAsk(): boolean {
  return typeof window.matchMedia === 'function';
}
