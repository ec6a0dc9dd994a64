/** Writes entries to the browser's history, no faster than browsers allow. */
import type { Kept } from './state.ts';

/** The parts of the browser's `window` that writing needs; a test passes its own. */
export interface HistoryBar {
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly location: Pick<Location, 'pathname' | 'hash'>;
  setTimeout(callback: () => void, milliseconds: number): number;
  clearTimeout(timer: number | undefined): void;
}

export interface Entry {
  /** The query, without a question mark. */
  readonly address: string;
  readonly kept: Kept;
}

export interface HistoryWriter {
  /** Adds an entry. What still waits for the entry that is left is written to it first. */
  push(entry: Entry): void;
  /** Writes over the newest entry, at once. */
  replace(entry: Entry): void;
  /** Writes over the newest entry a little later; of several only the last. */
  replaceSoon(entry: Entry): void;
  /** Writes what waits, at once. */
  flush(): void;
  /** Forgets what waits. */
  drop(): void;
}

/** Browsers refuse too many changes of the history in a short time; Safari allows a hundred in 30 seconds. */
const REPLACE_EVERY_MS = 350;

export function historyWriter(bar: HistoryBar): HistoryWriter {
  let waiting: Entry | undefined;
  let timer: number | undefined;

  const write = (how: 'pushState' | 'replaceState', { address, kept }: Entry): void => {
    const { pathname, hash } = bar.location;
    try {
      bar.history[how](kept, '', `${pathname}${address === '' ? '' : `?${address}`}${hash}`);
    } catch {
      // The browser has had enough for now. The view is right all the same; a later change writes it.
    }
  };
  const drop = (): void => {
    bar.clearTimeout(timer);
    timer = undefined;
    waiting = undefined;
  };
  const replace = (entry: Entry): void => {
    drop();
    write('replaceState', entry);
  };
  const flush = (): void => {
    if (waiting !== undefined) replace(waiting);
  };
  const replaceSoon = (entry: Entry): void => {
    waiting = entry;
    timer ??= bar.setTimeout(flush, REPLACE_EVERY_MS);
  };
  const push = (entry: Entry): void => {
    flush();
    write('pushState', entry);
  };
  return { push, replace, replaceSoon, flush, drop };
}
