/** The address of a view: what a link restores. The same view always has the same address. */
import { visible } from '../dataset/shown.ts';
import type { Network } from '../network/network.ts';
import { ROWS, type Row } from './addressRows.ts';
import { DEFAULT_VIEW, type Notice, type View } from './state.ts';

const rowsByKey = new Map<string, Row>(ROWS.map((row) => [row.key, row]));

/** A notice names what it is about; a reader does not need all four thousand letters of it. */
const LONGEST_QUOTE = 60;

export interface Reading {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/**
 * Reads the query of an address, with or without its question mark. Whatever it holds, the view is valid:
 * what cannot be understood is left at its default, and a notice names it.
 */
export function readAddress(search: string, network: Network): Reading {
  let view = DEFAULT_VIEW;
  const notices: Notice[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    const key = name.trim().toLowerCase();
    const row = rowsByKey.get(key);
    if (row === undefined) {
      if (key !== '') notices.push({ kind: 'unknown-key', key: quoted(name) });
      continue;
    }
    const text = key === 'q' ? value : value.trim();
    if (text === '') continue;
    const reading = row.read(text, view, network);
    view = reading.view;
    for (const unknown of reading.unknown) {
      notices.push({ kind: 'unknown-value', key, value: quoted(unknown) });
    }
  }
  return inOrder(view, notices);
}

/** The query of a view without a question mark; empty for the default view. */
export function writeAddress(view: View): string {
  const parameters = new URLSearchParams();
  for (const { key, write } of ROWS) {
    const text = write(view);
    if (text !== undefined) parameters.set(key, text);
  }
  // Both are allowed in a query as they are; escaped they make a link hard to read and to edit.
  return parameters.toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
}

/** A window that ends before it starts says nothing that can be shown: both ends go. */
function inOrder(view: View, notices: readonly Notice[]): Reading {
  const { from, to } = view.window;
  if (from === undefined || to === undefined || from <= to) return { view, notices };
  const written = (key: string): string => rowsByKey.get(key)?.write(view) ?? '';
  const notice: Notice = { kind: 'window-reversed', from: written('from'), to: written('to') };
  return { view: { ...view, window: {} }, notices: [...notices, notice] };
}

function quoted(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_QUOTE)];
  const short = characters.slice(0, LONGEST_QUOTE).join('');
  return visible(short.length < text.length ? `${short}…` : short);
}
