/** When events happen: evenly with bursts, and how well their dates are known. */
import { dayOf, isoOf } from '../../src/dataset/day.ts';
import type { Chance } from './random.ts';

const FIRST = dayOf(2001, 1, 1) ?? 0;
const LAST = dayOf(2024, 12, 31) ?? 0;

/** Part of the events that fall into bursts, and how long a burst lasts in days (one standard deviation). */
const PART_IN_BURSTS = 0.35;
const BURST = { least: 4, most: 60 } as const;

export class Times {
  readonly #chance: Chance;
  readonly #bursts: readonly { readonly middle: number; readonly spread: number }[];

  /** `bursts`: how many there are. */
  constructor(chance: Chance, bursts: number) {
    this.#chance = chance;
    this.#bursts = Array.from({ length: bursts }, () => ({
      middle: chance.whole(FIRST, LAST),
      spread: chance.whole(BURST.least, BURST.most),
    }));
  }

  /** A day within the range. */
  day(): number {
    const chance = this.#chance;
    if (!chance.happens(PART_IN_BURSTS)) return chance.whole(FIRST, LAST);
    const { middle, spread } = chance.pick(this.#bursts);
    return Math.min(LAST, Math.max(FIRST, Math.round(middle + chance.bell() * spread)));
  }
}

/** The date of an event on this day as a record gives it, mostly the day itself; none for 1 in 67. */
export function dateOf(day: number, chance: Chance): string | undefined {
  const iso = isoOf(day);
  const dice = chance.next();
  if (dice < 0.015) return undefined;
  if (dice < 0.05) return iso.slice(0, 7);
  if (dice < 0.065) return iso.slice(0, 4);
  if (dice < 0.095) return `${iso}/${isoOf(day + chance.whole(1, 6))}`;
  if (dice < 0.115) return `${iso}~`;
  if (dice < 0.12) return `${iso.slice(0, 7)}?`;
  if (dice < 0.121) return `../${iso}`;
  return iso;
}

/** A date of issue a few days after. */
export function issuedAfter(day: number, chance: Chance): string {
  return isoOf(day + chance.whole(0, 3));
}

/** The dates from a day on, as an interval. */
export function daysFrom(day: number, length: number): string {
  return length === 0 ? isoOf(day) : `${isoOf(day)}/${isoOf(day + length)}`;
}
