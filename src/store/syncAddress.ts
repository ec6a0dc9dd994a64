/** Keeps address and history in step with the store, both ways. */
import { readAddress, writeAddress } from './address.ts';
import { type Entry, type HistoryBar, historyWriter } from './historyWriter.ts';
import { keptOf, readKept } from './kept.ts';
import type { Session } from './session.ts';
import type { State } from './state.ts';

/** The parts of the browser's `window` that are used; a test passes its own. */
export interface AddressBar extends HistoryBar {
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'state'>;
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
}

type SyncedSession = Pick<Session, 'store' | 'network'>;

/**
 * Writes the view to the address as it changes, and restores the view when the reader goes back or forward.
 * A discrete change adds an entry to the history; a continuous one (a drag, typing, playback) replaces the
 * newest, so that the history holds steps and not their way.
 * The address that is there is first brought into its one form. Returns a function that undoes all this.
 */
export function syncAddress({ store, network }: SyncedSession, bar: AddressBar): () => void {
  const writer = historyWriter(bar);
  let latest = entryOf(store.getState());
  let restoring = false;

  const unsubscribe = store.subscribe((state, previous) => {
    if (restoring) return;
    const entry = entryOf(state);
    const moved = entry.address !== latest.address;
    latest = entry;
    if (!moved) {
      // At once: what is written while the page is being left comes too late for a reload.
      if (keptChanged(state, previous)) writer.replace(entry);
      return;
    }
    if (state.continuous) writer.replaceSoon(entry);
    else writer.push(entry);
  });

  const restore = (): void => {
    // The browser stands on another entry already: what was to be written belongs to the one it left.
    writer.drop();
    restoring = true;
    const { view, notices } = readAddress(bar.location.search, network);
    const { restore, notify } = store.getState();
    restore(view, readKept(bar.history.state, network));
    notices.forEach(notify);
    restoring = false;
    latest = entryOf(store.getState());
  };

  writer.replace(latest);
  bar.addEventListener('popstate', restore);
  bar.addEventListener('pagehide', writer.flush);
  return () => {
    writer.flush();
    unsubscribe();
    bar.removeEventListener('popstate', restore);
    bar.removeEventListener('pagehide', writer.flush);
  };
}

function entryOf(state: State): Entry {
  return { address: writeAddress(state), kept: keptOf(state) };
}

function keptChanged(state: State, previous: State): boolean {
  return (
    state.switchedOff !== previous.switchedOff ||
    state.focus !== previous.focus ||
    state.pinned !== previous.pinned
  );
}
