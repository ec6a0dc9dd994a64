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
  /** Writes over the newest entry when changes pause, or have gone on for long; of several only the last. */
  replaceSoon(entry: Entry): void;
  /** Writes what waits, at once. */
  flush(): void;
  /** Forgets what waits. */
  drop(): void;
}

/** One write takes as long as a frame, so a moving hand is not interrupted: written is when it pauses. */
const PAUSE_MS = 350;
/** What goes on for longer (playing does) is written now and then, in milliseconds. */
const LONGEST_MS = 3000;

export function historyWriter(bar: HistoryBar): HistoryWriter {
  let waiting: Entry | undefined;
  let timer: number | undefined;
  let longest: number | undefined;

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
    bar.clearTimeout(longest);
    timer = undefined;
    longest = undefined;
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
    bar.clearTimeout(timer);
    timer = bar.setTimeout(flush, PAUSE_MS);
    longest ??= bar.setTimeout(flush, LONGEST_MS);
  };
  const push = (entry: Entry): void => {
    flush();
    write('pushState', entry);
  };
  return { push, replace, replaceSoon, flush, drop };
}
