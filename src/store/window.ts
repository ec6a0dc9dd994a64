/** Changes to the window over time and to how dates count. */
import type { Question, Window } from '../network/types.ts';
import type { State } from './state.ts';

type Patch = Partial<State>;

/**
 * Sets the window, days inclusive, and forgets one that was switched off. Ends that are the wrong way round
 * are exchanged: thumbs that were dragged past each other still mean the days between them.
 */
export function setWindow(state: State, { from, to }: Window): Patch {
  const reversed = from !== undefined && to !== undefined && from > to;
  const start = reversed ? to : from;
  const end = reversed ? from : to;
  // Most steps of a hand end in the month where the last one did: the same object says that nothing has moved.
  const isSame = start === state.window.from && end === state.window.to;
  const window = isSame
    ? state.window
    : { ...(start === undefined ? {} : { from: start }), ...(end === undefined ? {} : { to: end }) };
  return { window, ...forgotten(state.switchedOff) };
}

/** Without a window that was switched off; nothing changes where there is none, as in most steps of a drag. */
function forgotten({ window, ...switchedOff }: State['switchedOff']): Patch {
  return window === undefined ? {} : { switchedOff };
}

/** Whether events that are only possibly inside the window are shown. */
export function setDates(dates: Question['dates']): Patch {
  return { dates };
}

/** Whether undated events are shown although a window is set. */
export function setUndated(undated: boolean): Patch {
  return { undated };
}
