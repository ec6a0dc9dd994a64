/** Changes to the filters and to the chips that stand switched off. */
import { OPEN_FILTERS } from '../network/question.ts';
import type { Facet, Filters } from '../network/types.ts';
import type { State, SwitchedOff } from './state.ts';

type Patch = Partial<State>;

/** What can be switched off as a chip: one facet's values, the minimum of sources, the window. */
export type Switchable = Facet | 'sources' | 'window';

/** Values in the one order in which they are kept and written, each once: the same choice is the same view. */
export function sortedValues(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

function without(switchedOff: SwitchedOff, key: Switchable): SwitchedOff {
  const { [key]: _, ...rest } = switchedOff;
  return rest;
}

function withValues(filters: Filters, facet: Facet, values: readonly string[]): Filters {
  return { ...filters, [facet]: sortedValues(values) };
}

/** Adds the value to the facet or takes it away; a value that was switched off is switched on. */
export function toggleValue(state: State, facet: Facet, value: string): Patch {
  const values = state.filters[facet];
  if (values.includes(value)) {
    const rest = values.filter((other) => other !== value);
    return { filters: withValues(state.filters, facet, rest) };
  }
  const off = (state.switchedOff[facet] ?? []).filter((other) => other !== value);
  const others = without(state.switchedOff, facet);
  return {
    filters: withValues(state.filters, facet, [...values, value]),
    switchedOff: off.length > 0 ? { ...others, [facet]: off } : others,
  };
}

/** Replaces all that the facet filters by, what is switched off included. An empty list removes the chip. */
export function setValues(state: State, facet: Facet, values: readonly string[]): Patch {
  return {
    filters: withValues(state.filters, facet, values),
    switchedOff: without(state.switchedOff, facet),
  };
}

/** At least so many independent sources; 1 (or less) does not filter. */
export function setSources(state: State, minimum: number): Patch {
  return {
    filters: { ...state.filters, sources: Math.max(1, Math.floor(minimum)) },
    switchedOff: without(state.switchedOff, 'sources'),
  };
}

export function setContext(state: State, context: boolean): Patch {
  return { filters: { ...state.filters, context } };
}

/** Keeps the chip but no longer applies it. What does not filter cannot be switched off. */
export function switchOff(state: State, key: Switchable): Patch {
  const { filters, switchedOff, window } = state;
  if (key === 'window') {
    const { from, to } = window;
    if (from === undefined && to === undefined) return {};
    return { window: {}, switchedOff: { ...switchedOff, window } };
  }
  if (key === 'sources') {
    if (filters.sources <= 1) return {};
    return {
      filters: { ...filters, sources: 1 },
      switchedOff: { ...switchedOff, sources: filters.sources },
    };
  }
  if (filters[key].length === 0) return {};
  const off = sortedValues([...(switchedOff[key] ?? []), ...filters[key]]);
  return { filters: { ...filters, [key]: [] }, switchedOff: { ...switchedOff, [key]: off } };
}

/** Applies a switched-off chip again. */
export function switchOn(state: State, key: Switchable): Patch {
  const { filters } = state;
  const switchedOff = without(state.switchedOff, key);
  if (key === 'window') {
    const { window } = state.switchedOff;
    return window === undefined ? {} : { window, switchedOff };
  }
  if (key === 'sources') {
    const { sources } = state.switchedOff;
    return sources === undefined ? {} : { filters: { ...filters, sources }, switchedOff };
  }
  const off = state.switchedOff[key];
  if (off === undefined) return {};
  return { filters: withValues(filters, key, [...filters[key], ...off]), switchedOff };
}

/** Everything that hides events goes: filters, switched-off chips and the window. Lens and layout stay. */
export function clearFilters(): Patch {
  return { filters: OPEN_FILTERS, switchedOff: {}, window: {} };
}
