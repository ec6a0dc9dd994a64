/** What the views of opening are given. It outlives the session: what it opens makes another one. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Opening, OpeningStore } from '../../store/opening.ts';

export const OpeningContext = createContext<OpeningStore | undefined>(undefined);

export function useOpening(): Opening {
  const store = useContext(OpeningContext);
  if (store === undefined) throw new Error('A view was mounted outside of OpeningContext.');
  return useSyncExternalStore(store.subscribe, store.getState);
}
