/** The filters in force, and those that stand by switched off, as chips. */
import type { Network } from '../../network/network.ts';
import { isSet } from '../../network/question.ts';
import { FACETS, type Facet, type Question, type Window } from '../../network/types.ts';
import type { Switchable } from '../../store/filters.ts';
import type { SwitchedOff } from '../../store/state.ts';
import { windowInWords } from '../../words/dates.ts';
import { valueInWords } from '../../words/filters.ts';
import type { Words } from '../../words/words.ts';
import type { Choices } from './choices.ts';

export interface Chip {
  readonly key: Switchable;
  readonly on: boolean;
  readonly label: string;
}

/** More values than this are counted and not named. */
const NAMED = 3;

interface Naming {
  readonly network: Network;
  readonly choices: Choices;
  readonly words: Words;
}

/** In the order of the panel, the window last. A facet of which some values are switched off has two chips. */
export function chipsOf(
  { filters, window }: Question,
  switchedOff: SwitchedOff,
  naming: Naming,
): readonly Chip[] {
  const chips: Chip[] = [];
  const add = (key: Switchable, on: boolean, label: string): void => void chips.push({ key, on, label });
  for (const facet of FACETS) {
    const off = switchedOff[facet] ?? [];
    if (filters[facet].length > 0) add(facet, true, facetLabel(facet, filters[facet], naming));
    if (off.length > 0) add(facet, false, facetLabel(facet, off, naming));
  }
  const { words } = naming;
  if (filters.sources > 1) add('sources', true, words.filters.atLeast(filters.sources));
  if (switchedOff.sources !== undefined) add('sources', false, words.filters.atLeast(switchedOff.sources));
  if (isSet(window)) add('window', true, windowLabel(window, words));
  if (switchedOff.window !== undefined) add('window', false, windowLabel(switchedOff.window, words));
  return chips;
}

/** "Topic: Narcotics, Arms", "Topic: all but Arms", "Topic: 7 of 20". */
function facetLabel(facet: Facet, values: readonly string[], { network, choices, words }: Naming): string {
  const name = (value: string): string => valueInWords(network, facet, value, words);
  const title = words.filters.facets[facet];
  if (values.length <= NAMED) return words.filters.chip(title, words.filters.list(values.map(name)));
  const chosen = new Set(values);
  const all = choices(facet);
  const missing = all.items.filter(({ value, total }) => total > 0 && !chosen.has(value));
  const [only] = missing;
  if (missing.length === 1 && only !== undefined)
    return words.filters.chip(title, words.filters.everythingBut(only.label));
  return words.filters.chip(title, words.filters.someOf(values.length, all.length));
}

function windowLabel(window: Window, words: Words): string {
  return words.filters.chip(words.filters.window, windowInWords(window, words.dates));
}
