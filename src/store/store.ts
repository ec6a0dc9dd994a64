/** The one store of a session: what cannot be derived, and the actions on it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Actions, createActions } from './actions.ts';
import { type Kept, NOTHING_KEPT, type Notice, type Playback, type State, type View } from './state.ts';

export type AppState = State & Actions;
export type AppStore = StoreApi<AppState>;

/** Six months of the timeline pass in a second; most datasets are told in under a minute. */
const PLAYBACK: Playback = { playing: false, speed: 6, mode: 'sliding' };

/** A fresh store; opening another dataset makes another one, and nothing has to be reset by hand. */
export function createAppStore(
  view: View,
  kept: Kept = NOTHING_KEPT,
  notices: readonly Notice[] = [],
): AppStore {
  const state: State = {
    ...view,
    ...kept,
    chosen: [],
    playback: PLAYBACK,
    notices,
    continuous: false,
  };
  return createStore<AppState>()((set) => ({ ...state, ...createActions((change) => set(change)) }));
}
