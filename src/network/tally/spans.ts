/** The dates of all events as columns, in the two orders in which a moving window meets them. */
import type { Network } from '../network.ts';
import { perNetwork } from '../perNetwork.ts';

/** What an open end is in these columns: before and after every day. */
const OPEN_START = -0x80000000;
const OPEN_END = 0x7fffffff;

/** Events whose dates are looked at together when most of them lie outside a window. */
export const BLOCK = 64;

export interface Spans {
  /** Dated events; those with this number and above are undated. */
  readonly dated: number;
  /** First day of each dated event, by its number: ascending. */
  readonly lo: Int32Array;
  /** Its last day. */
  readonly hi: Int32Array;
  /** Numbers of the dated events by their last day, and those days: ascending. */
  readonly byHi: Int32Array;
  readonly hiSorted: Int32Array;
  /** The latest last day in each {@link BLOCK} of events. */
  readonly latest: Int32Array;
}

const made = perNetwork((network, _: 'spans'): Spans => {
  // Undated events come last.
  const undated = network.events.findIndex((entry) => !entry.dated);
  const dated = undated < 0 ? network.events.length : undated;
  const lo = new Int32Array(dated);
  const hi = new Int32Array(dated);
  // Last day and number as one number: typed arrays sort numbers several times faster than by a comparison.
  const codes = new Float64Array(dated);
  for (let number = 0; number < dated; number += 1) {
    const entry = network.events[number];
    if (entry === undefined) continue;
    lo[number] = Number.isFinite(entry.lo) ? entry.lo : OPEN_START;
    hi[number] = Number.isFinite(entry.hi) ? entry.hi : OPEN_END;
    codes[number] = (hi[number] ?? 0) * dated + number;
  }
  codes.sort();
  const byHi = new Int32Array(dated);
  for (let place = 0; place < dated; place += 1) byHi[place] = (codes[place] ?? 0) % dated;
  const latest = new Int32Array(Math.ceil(dated / BLOCK)).fill(OPEN_START);
  for (let number = 0; number < dated; number += 1) {
    const block = Math.floor(number / BLOCK);
    latest[block] = Math.max(latest[block] ?? OPEN_START, hi[number] ?? 0);
  }
  return { dated, lo, hi, byHi, hiSorted: byHi.map((number) => hi[number] ?? 0), latest };
});

/** The spans of a network's events, made once. */
export function spansOf(network: Network): Spans {
  return made(network, 'spans');
}
