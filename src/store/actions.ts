/**
 * Everything that can happen to the state, by name. Each action is a pure function from the state to what
 * changes in it (see the files named after the nouns); this one joins them to a store.
 */
import type { LayoutName, Point } from '../layout/types.ts';
import type { Facet, Lens, Question, Window } from '../network/types.ts';
import * as display from './display.ts';
import * as filters from './filters.ts';
import * as notices from './notices.ts';
import * as selection from './selection.ts';
import type { Kept, Notice, Playback, State, ThemeName, View, ViewName } from './state.ts';
import { NOTHING_KEPT } from './state.ts';
import * as time from './window.ts';

/** Says that a change is one step of many (of a drag, of a held key, of playback). */
interface Manner {
  readonly continuous?: boolean;
}

export interface Actions {
  /** Adds a value to a facet or takes it away. */
  toggleValue(facet: Facet, value: string): void;
  /** Replaces a facet's values, switched-off ones included: "only", "all but", removing a chip. */
  setValues(facet: Facet, values: readonly string[]): void;
  setSources(minimum: number): void;
  setContext(on: boolean): void;
  switchOff(key: filters.Switchable): void;
  switchOn(key: filters.Switchable): void;
  /** Clears filters, switched-off chips and the window; lens and layout stay. */
  clearFilters(): void;
  /** Days inclusive. Pass `{ continuous: true }` for each step of a drag. */
  setWindow(window: Window, manner?: Manner): void;
  setDates(dates: Question['dates']): void;
  setUndated(on: boolean): void;
  setLens(lens: Lens): void;
  setTies(ties: Question['ties']): void;
  setLayout(layout: LayoutName): void;
  setView(view: ViewName): void;
  /** Without an id the selection is cleared. */
  setSelection(id?: string): void;
  hover(id?: string): void;
  /** Several at once, as from a box. */
  choose(ids: readonly string[]): void;
  /** One more or one less, as from a click with a modifier. */
  toggleChosen(id: string): void;
  /** Without a centre the focus is left. */
  focusOn(centre?: string, depth?: number): void;
  changeDepth(by: number): void;
  /** A position by hand, in the layout's own units. */
  pin(id: string, point: Point): void;
  /** Without an id all of this lens and layout are let go. */
  unpin(id?: string): void;
  play(): void;
  pause(): void;
  setPlayback(change: Partial<Playback>): void;
  setQuery(q: string): void;
  setTheme(theme: ThemeName): void;
  setLang(lang: string): void;
  notify(notice: Notice): void;
  dismiss(index: number): void;
  /** Puts a whole view back, as from a link or the browser's history. */
  restore(view: View, kept?: Kept): void;
}

type Patch = Partial<State>;
type Apply = (change: (state: State) => Patch, manner?: Manner) => void;

/** The actions, bound to the store in which `set` makes a change. */
export function createActions(set: (change: (state: State) => Patch) => void): Actions {
  const apply: Apply = (change, manner) =>
    set((state) => ({ ...change(state), continuous: manner?.continuous ?? false }));
  return {
    ...filterActions(apply),
    ...displayActions(apply),
    ...selectionActions(apply),
    play: () => apply((state) => notices.setPlayback(state, { playing: true })),
    pause: () => apply((state) => notices.setPlayback(state, { playing: false })),
    setPlayback: (change) => apply((state) => notices.setPlayback(state, change)),
    notify: (notice) => apply((state) => notices.notify(state, notice)),
    dismiss: (index) => apply((state) => notices.dismiss(state, index)),
    restore: (view, kept = NOTHING_KEPT) => apply((state) => restored(state, view, kept)),
  };
}

/** Playback stops: it would at once lead away from what has been restored. */
function restored(state: State, view: View, kept: Kept): Patch {
  // A view or an entry without selection or focus may lack the field: it must be cleared all the same.
  const nothing = { ...selection.setSelection(), focus: undefined };
  return { ...nothing, ...view, ...kept, ...notices.setPlayback(state, { playing: false }) };
}

function filterActions(apply: Apply) {
  return {
    toggleValue: (facet, value) => apply((state) => filters.toggleValue(state, facet, value)),
    setValues: (facet, values) => apply((state) => filters.setValues(state, facet, values)),
    setSources: (minimum) => apply((state) => filters.setSources(state, minimum)),
    setContext: (on) => apply((state) => filters.setContext(state, on)),
    switchOff: (key) => apply((state) => filters.switchOff(state, key)),
    switchOn: (key) => apply((state) => filters.switchOn(state, key)),
    clearFilters: () => apply(() => filters.clearFilters()),
    setWindow: (window, manner) => apply((state) => time.setWindow(state, window), manner),
    setDates: (dates) => apply(() => time.setDates(dates)),
    setUndated: (on) => apply(() => time.setUndated(on)),
  } satisfies Partial<Actions>;
}

function displayActions(apply: Apply) {
  return {
    setLens: (lens) => apply(() => display.setLens(lens)),
    setTies: (ties) => apply(() => display.setTies(ties)),
    setLayout: (layout) => apply(() => display.setLayout(layout)),
    setView: (view) => apply(() => display.setView(view)),
    setTheme: (theme) => apply(() => display.setTheme(theme)),
    setLang: (lang) => apply(() => display.setLang(lang)),
    // Every keystroke is a step: going back should not spell a word backwards.
    setQuery: (q) => apply(() => display.setQuery(q), { continuous: true }),
    pin: (id, point) => apply((state) => display.pin(state, id, point)),
    unpin: (id) => apply((state) => display.unpin(state, id)),
  } satisfies Partial<Actions>;
}

function selectionActions(apply: Apply) {
  return {
    setSelection: (id) => apply(() => selection.setSelection(id)),
    hover: (id) => apply(() => selection.hover(id)),
    choose: (ids) => apply((state) => selection.choose(state, ids)),
    toggleChosen: (id) => apply((state) => selection.toggleChosen(state, id)),
    focusOn: (centre, depth) => apply((state) => selection.focusOn(state, centre, depth)),
    changeDepth: (by) => apply((state) => selection.changeDepth(state, by)),
  } satisfies Partial<Actions>;
}
