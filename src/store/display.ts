/** Changes to how the network is shown, none of which asks another question of the data but lens and ties. */
import { pictureKey } from '../layout/positionsFile.ts';
import type { LayoutName, Point } from '../layout/types.ts';
import type { Lens, Question } from '../network/types.ts';
import type { State, ThemeName, ViewName } from './state.ts';

type Patch = Partial<State>;

const NO_PINS: Readonly<Record<string, Point>> = {};

export function setLens(lens: Lens): Patch {
  return { lens };
}

export function setTies(ties: Question['ties']): Patch {
  return { ties };
}

export function setLayout(layout: LayoutName): Patch {
  return { layout };
}

export function setView(view: ViewName): Patch {
  return { view };
}

export function setTheme(theme: ThemeName): Patch {
  return { theme };
}

export function setLang(lang: string): Patch {
  return { lang };
}

/** The text in the search box. */
export function setQuery(q: string): Patch {
  return { q };
}

/** Where a hand has put things in the present lens and layout; each arrangement has its own. */
export function pinsOf(state: State): Readonly<Record<string, Point>> {
  return state.pinned[pictureKey(state.lens, state.layout)] ?? NO_PINS;
}

/** Remembers where a hand has put something, in the layout's own units. */
export function pin(state: State, id: string, point: Point): Patch {
  const key = pictureKey(state.lens, state.layout);
  return { pinned: { ...state.pinned, [key]: { ...state.pinned[key], [id]: point } } };
}

/** Lets one thing, or all of this arrangement, go back to where the layout has it. */
export function unpin(state: State, id?: string): Patch {
  const key = pictureKey(state.lens, state.layout);
  const { [key]: pins = {}, ...others } = state.pinned;
  if (id === undefined) return { pinned: others };
  const { [id]: _, ...rest } = pins;
  return { pinned: Object.keys(rest).length > 0 ? { ...others, [key]: rest } : others };
}
