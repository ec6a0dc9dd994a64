/** Changes to what is pointed at: selected, hovered, chosen, in focus. */
import type { State } from './state.ts';

type Patch = Partial<State>;

/** A neighbourhood wider than this is the whole network. */
const DEEPEST_FOCUS = 6;

/** Selects an actor, an event or a tie (`a~b`), or nothing; several chosen actors are let go. */
export function setSelection(id?: string): Patch {
  return { select: id, chosen: [] };
}

export function hover(id?: string): Patch {
  return { hovered: id };
}

/** Chooses several at once. One alone is simply selected; none clears. */
export function choose(state: State, ids: readonly string[]): Patch {
  const chosen = [...new Set(ids)];
  if (chosen.length < 2) return setSelection(chosen[0]);
  const stays = state.select !== undefined && chosen.includes(state.select);
  return { chosen, select: stays ? state.select : chosen.at(-1) };
}

/** Adds one to the chosen or takes it away, as a click with a modifier does. */
export function toggleChosen(state: State, id: string): Patch {
  const isActor = state.select !== undefined && !state.select.includes('~');
  const before = state.chosen.length === 0 && isActor ? [state.select] : state.chosen;
  const without = before.filter((other) => other !== id);
  if (without.length < before.length) return choose({ ...state, select: undefined }, without);
  return choose({ ...state, select: id }, [...before, id]);
}

/** Keeps the neighbourhood of `centre` bright; without a centre the focus is left. */
export function focusOn(state: State, centre?: string, depth?: number): Patch {
  if (centre === undefined) return { focus: undefined };
  return { focus: { centre, depth: clampDepth(depth ?? state.focus?.depth ?? 1) } };
}

/** Widens or narrows the focus by so many steps; it always keeps at least the nearest neighbours. */
export function changeDepth(state: State, by: number): Patch {
  if (state.focus === undefined) return {};
  return { focus: { ...state.focus, depth: clampDepth(state.focus.depth + by) } };
}

/** Steps that a focus can have, as a whole number. */
export function clampDepth(depth: number): number {
  return Math.min(Math.max(Math.round(depth), 1), DEEPEST_FOCUS);
}
