/** What the browser's history keeps beside the address, and how it is read back. */

import type { Point } from '../layout/types.ts';
import { facetValues } from '../network/facetValues.ts';
import type { Network } from '../network/network.ts';
import { FACETS, type Facet, LENSES, type Window } from '../network/types.ts';
import { sortedValues } from './filters.ts';
import { clampDepth } from './selection.ts';
import { type Focus, type Kept, NOTHING_KEPT, type Pinned, type SwitchedOff } from './state.ts';

/** Only what is to be kept: the history must not hold the whole state. */
export function keptOf({ switchedOff, focus, pinned }: Kept): Kept {
  return { switchedOff, focus, pinned };
}

/**
 * Reads an entry of the history. It can come from an older version of the app or from another dataset, so
 * whatever does not fit is left out.
 */
export function readKept(value: unknown, network: Network): Kept {
  if (!isRecord(value)) return NOTHING_KEPT;
  return {
    switchedOff: readSwitchedOff(value['switchedOff'], network),
    focus: readFocus(value['focus'], network),
    pinned: readPinned(value['pinned'], network),
  };
}

function readSwitchedOff(value: unknown, network: Network): SwitchedOff {
  if (!isRecord(value)) return {};
  const read: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = value[facet];
    if (!Array.isArray(values)) continue;
    const known = new Set<unknown>(facetValues(network, facet));
    const off = values.filter((one) => typeof one === 'string' && known.has(one));
    if (off.length > 0) read[facet] = sortedValues(off);
  }
  const { sources } = value;
  const window = readWindow(value['window']);
  return {
    ...read,
    ...(isWhole(sources) && sources > 1 && sources < 100 && { sources }),
    ...(window && { window }),
  };
}

function readWindow(value: unknown): Window | undefined {
  if (!isRecord(value)) return undefined;
  const { from, to } = value;
  const window = { ...(isWhole(from) && { from }), ...(isWhole(to) && { to }) };
  if (window.from === undefined && window.to === undefined) return undefined;
  return (window.from ?? Number.NEGATIVE_INFINITY) <= (window.to ?? Number.POSITIVE_INFINITY)
    ? window
    : undefined;
}

function readFocus(value: unknown, network: Network): Focus | undefined {
  if (!isRecord(value)) return undefined;
  const { centre, depth } = value;
  if (typeof centre !== 'string' || !isWhole(depth) || !isKnown(centre, network)) return undefined;
  return { centre, depth: clampDepth(depth) };
}

function readPinned(value: unknown, network: Network): Pinned {
  if (!isRecord(value)) return {};
  const arrangements = Object.entries(value).flatMap(([key, pins]) => {
    if (!isRecord(pins) || !LENSES.some((lens) => key.startsWith(`${lens}/`))) return [];
    const points = Object.entries(pins).flatMap(([id, point]) =>
      isKnown(id, network) && isPoint(point) ? [[id, point] as const] : [],
    );
    return points.length > 0 ? [[key, Object.fromEntries(points)] as const] : [];
  });
  return Object.fromEntries(arrangements);
}

function isKnown(id: string, network: Network): boolean {
  return network.actors.has(id) || network.eventNumbers.has(id);
}

function isPoint(value: unknown): value is Point {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
