/** Which two countries face each other. */
import type { Actor } from '../dataset/schema.ts';
import { Distinct } from './distinctNumbers.ts';
import type { Participations } from './participations.ts';
import type { EventEntry } from './types.ts';

/** Two country codes in alphabetical order: the first stands left, the second right. */
export interface Sides {
  readonly left: string;
  readonly right: string;
}

/** Below this share of the events between countries no single pair can be said to be what the data is about. */
const LEAST_SHARE = 0.5;

/**
 * The pair of countries that meets in most events, when it meets in at least half of those events in which
 * two countries or more take part; else none. Equal pairs are decided by alphabet. Background does not count.
 */
export function facingSides(
  actors: readonly Actor[],
  events: readonly EventEntry[],
  participations: Participations,
): Sides | undefined {
  const codes = [...new Set(actors.flatMap(({ country }) => country ?? []))].sort();
  const { meetings, betweenCountries } = countMeetings(codes, actors, events, participations);
  let [best, most] = [0, 0];
  for (let pair = 0; pair < meetings.length; pair += 1) {
    const count = meetings[pair] ?? 0;
    // Pairs stand in the order of the alphabet: of equal ones the first stays.
    if (count > most) [best, most] = [pair, count];
  }
  const [left, right] = [codes[Math.floor(best / codes.length)], codes[best % codes.length]];
  if (most === 0 || most < LEAST_SHARE * betweenCountries) return undefined;
  return left === undefined || right === undefined ? undefined : { left, right };
}

/** By `smaller * codes + larger` how often two countries meet, and how many events any two have. */
function countMeetings(
  codes: readonly string[],
  actors: readonly Actor[],
  events: readonly EventEntry[],
  { starts, actors: own }: Participations,
): { readonly meetings: Int32Array; readonly betweenCountries: number } {
  const numbers = new Map(codes.map((code, number) => [code, number]));
  const countries = Int32Array.from(actors, ({ country = '' }) => numbers.get(country) ?? -1);
  const meetings = new Int32Array(codes.length ** 2);
  const distinct = new Distinct();
  let betweenCountries = 0;
  for (const { event, number } of events) {
    if (event.context === true) continue;
    const together: number[] = [];
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at += 1) {
      const country = countries[own[at] ?? 0] ?? -1;
      if (country >= 0 && distinct.isNew(country)) together.push(country);
    }
    distinct.next();
    if (together.length > 1) betweenCountries += 1;
    for (const one of together) {
      for (const other of together) {
        if (one >= other) continue;
        const pair = one * codes.length + other;
        meetings[pair] = (meetings[pair] ?? 0) + 1;
      }
    }
  }
  return { meetings, betweenCountries };
}
