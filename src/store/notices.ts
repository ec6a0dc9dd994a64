/** Changes to playback's settings and to what the reader is told. */
import type { Notice, Playback, State } from './state.ts';

type Patch = Partial<State>;

export function setPlayback(state: State, change: Partial<Playback>): Patch {
  return { playback: { ...state.playback, ...change } };
}

/** Tells the reader something; what already stands is not said twice. */
export function notify(state: State, notice: Notice): Patch {
  const said = JSON.stringify(notice);
  const already = state.notices.some((other) => JSON.stringify(other) === said);
  return already ? {} : { notices: [...state.notices, notice] };
}

/** Takes away the notice at this place in the list. */
export function dismiss(state: State, index: number): Patch {
  return { notices: state.notices.filter((_, at) => at !== index) };
}
