/**
 * The address as one table: every field of a view has a row that reads it and writes it. The order of the
 * rows is the order in which they are written.
 */
import type { Day } from '../dataset/day.ts';
import { facetValues } from '../network/facetValues.ts';
import type { Network } from '../network/network.ts';
import type { Facet } from '../network/types.ts';
import { LENSES } from '../network/types.ts';
import { LANGUAGES } from '../words/words.ts';
import { readDay, writeDay } from './addressDays.ts';
import { sortedValues } from './filters.ts';
import { DEFAULT_VIEW, type View } from './state.ts';

/** The view with what was understood, and the parts of the text that were not. */
interface Reading {
  readonly view: View;
  readonly unknown: readonly string[];
}

export interface Row {
  readonly key: string;
  /** Puts what the text means into the view. A key that comes twice is read twice. */
  readonly read: (text: string, view: View, network: Network) => Reading;
  /** The text for this field of the view; `undefined` for the default, which is left out. */
  readonly write: (view: View) => string | undefined;
}

export const ROWS: readonly Row[] = [
  dayRow('from'),
  dayRow('to'),
  facetRow('topic'),
  facetRow('type'),
  facetRow('country'),
  facetRow('kind'),
  facetRow('institution'),
  facetRow('place'),
  facetRow('source'),
  facetRow('side'),
  {
    key: 'sources',
    read: (text, view) => {
      // Two digits: no event rests on a hundred sources, and lists are made of every minimum up to this one.
      if (!/^[1-9]\d?$/.test(text)) return { view, unknown: [text] };
      return understood({ ...view, filters: { ...view.filters, sources: Number(text) } });
    },
    write: ({ filters }) => (filters.sources > 1 ? String(filters.sources) : undefined),
  },
  choiceRow('dates', ['possible', 'certain']),
  switchRow(
    'undated',
    ({ undated }) => undated,
    (view, undated) => ({ ...view, undated }),
  ),
  switchRow(
    'context',
    ({ filters }) => filters.context,
    (view, context) => ({ ...view, filters: { ...view.filters, context } }),
  ),
  choiceRow('lens', LENSES),
  choiceRow('ties', ['across', 'all']),
  choiceRow('layout', ['sides', 'force', 'circles', 'time']),
  choiceRow('view', ['network', 'table']),
  {
    key: 'select',
    read: (text, view, network) => {
      const select = knownSelection(text, network);
      return select === undefined ? { view, unknown: [text] } : understood({ ...view, select });
    },
    write: ({ select }) => select,
  },
  {
    key: 'q',
    read: (text, view) => understood({ ...view, q: text }),
    write: ({ q }) => (q === '' ? undefined : q),
  },
  choiceRow('theme', ['light', 'dark', 'system']),
  choiceRow('lang', LANGUAGES),
];

function understood(view: View): Reading {
  return { view, unknown: [] };
}

function dayRow(key: 'from' | 'to'): Row {
  return {
    key,
    read: (text, view) => {
      const day: Day | undefined = readDay(text, key);
      if (day === undefined) return { view, unknown: [text] };
      return understood({ ...view, window: { ...view.window, [key]: day } });
    },
    write: (view) => {
      const day = view.window[key];
      return day === undefined ? undefined : writeDay(day, key);
    },
  };
}

/** A comma list of values that the dataset has, in any case. Others are dropped one by one. */
function facetRow(facet: Facet): Row {
  return {
    key: facet,
    read: (text, view, network) => {
      const known = new Map(facetValues(network, facet).map((value) => [value.toLowerCase(), value]));
      const unknown: string[] = [];
      const values = [...view.filters[facet]];
      for (const part of text.split(',').map((value) => value.trim())) {
        if (part === '') continue;
        const value = known.get(part.toLowerCase());
        if (value === undefined) unknown.push(part);
        else values.push(value);
      }
      const filters = { ...view.filters, [facet]: sortedValues(values) };
      return { view: { ...view, filters }, unknown };
    },
    write: ({ filters }) => (filters[facet].length > 0 ? sortedValues(filters[facet]).join(',') : undefined),
  };
}

/** One of a few words. */
function choiceRow<Key extends 'dates' | 'lens' | 'ties' | 'layout' | 'view' | 'theme' | 'lang'>(
  key: Key,
  choices: readonly View[Key][],
): Row {
  return {
    key,
    read: (text, view) => {
      const choice = choices.find((word) => word.toLowerCase() === text.toLowerCase());
      return choice === undefined ? { view, unknown: [text] } : understood({ ...view, [key]: choice });
    },
    write: (view) => (view[key] === DEFAULT_VIEW[key] ? undefined : view[key]),
  };
}

/** On (`1`) or off (`0`); off is the default. */
function switchRow(key: string, get: (view: View) => boolean, set: (view: View, on: boolean) => View): Row {
  return {
    key,
    read: (text, view) =>
      text === '1' || text === '0' ? understood(set(view, text === '1')) : { view, unknown: [text] },
    write: (view) => (get(view) ? '1' : undefined),
  };
}

/** The id of an actor or event, or two of them joined and sorted; `undefined` when one is not in the dataset. */
function knownSelection(text: string, network: Network): string | undefined {
  const ids = text.toLowerCase().split('~');
  const known = ids.every((id) => network.actors.has(id) || network.eventNumbers.has(id));
  if (!known || ids.length > 2 || new Set(ids).size < ids.length) return undefined;
  return ids.sort().join('~');
}
