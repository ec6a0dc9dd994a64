/** Which clauses keep each event out, brought along as filters change. */
import { CLAUSES, EVENT_FACETS, type EventClause } from '../eventFilter.ts';
import { type Lists, listAt } from '../lists.ts';
import type { Network } from '../network.ts';
import type { Facet, Filters } from '../types.ts';
import { type Clauses, clausesOf, postingsOf } from './clauses.ts';

type EventFacet = Exclude<Facet, 'kind'>;

/** What is selected of one facet. */
interface Selection {
  /** Places of the selected values among the facet's own; those that it does not have are none of them. */
  readonly places: ReadonlySet<number>;
  /** Whether it filters: something is selected, if only what nothing has. */
  readonly filters: boolean;
}

/** One value is selected of a facet, and these events have it. */
export interface Narrowing {
  readonly clause: number;
  readonly events: Int32Array;
}

const NOTHING: Selection = { places: new Set(), filters: false };

export class Obstacles {
  /** By event number: one bit for each clause of {@link CLAUSES} that it fails. */
  readonly mask: Uint16Array;
  /** The same as `mask`, two events at a time. */
  readonly #words: Uint32Array;
  readonly #network: Network;
  readonly #clauses: Clauses;
  readonly #selected = new Map<EventFacet, Selection>();
  /** By facet of which several values are selected: how many of them each event has. */
  readonly #hits = new Map<EventFacet, Uint16Array>();
  #leastSources = 0;
  #context = true;

  constructor(network: Network) {
    this.#network = network;
    this.#clauses = clausesOf(network);
    this.#words = new Uint32Array(Math.ceil(network.events.length / 2));
    this.mask = new Uint16Array(this.#words.buffer, 0, network.events.length);
  }

  /** Brings the mask to these filters; the answer is one bit for each clause that they change. */
  apply(filters: Filters): number {
    let changed = 0;
    for (const [clause, facet] of EVENT_FACETS.entries()) {
      const selection = this.#selectionOf(facet, filters);
      if (this.#select(facet, 1 << clause, selection)) changed |= 1 << clause;
    }
    if (filters.sources !== this.#leastSources) changed |= this.#askSources(filters.sources);
    if (filters.context !== this.#context) changed |= this.#askContext(filters.context);
    return changed;
  }

  /** The smallest list of events among which all are that pass; `undefined` where no clause has one. */
  narrowest(): Narrowing | undefined {
    let least: Narrowing | undefined;
    for (const [facet, { places }] of this.#selected) {
      if (places.size !== 1) continue;
      for (const place of places) {
        const events = listAt(postingsOf(this.#network, facet), place);
        if (least === undefined || events.length < least.events.length) {
          least = { clause: EVENT_FACETS.indexOf(facet), events };
        }
      }
    }
    return least;
  }

  #selectionOf(facet: EventFacet, filters: Filters): Selection {
    const values = filters[facet];
    if (values.length === 0) return NOTHING;
    const base = this.#clauses.bases[EVENT_FACETS.indexOf(facet)] ?? 0;
    const known = this.#clauses.numbers.get(facet);
    const places = values.flatMap((value) => {
      const number = known?.get(value);
      return number === undefined ? [] : [number - base];
    });
    return { places: new Set(places), filters: true };
  }

  /** Whether that changes anything. */
  #select(facet: EventFacet, bit: number, next: Selection): boolean {
    const before = this.#selected.get(facet) ?? NOTHING;
    const gone = [...before.places].filter((place) => !next.places.has(place));
    const come = [...next.places].filter((place) => !before.places.has(place));
    if (before.filters === next.filters && gone.length === 0 && come.length === 0) return false;
    this.#selected.set(facet, next);
    if (!next.filters) {
      this.#clearAll(bit);
      return true;
    }
    const postings = postingsOf(this.#network, facet);
    if (!before.filters) this.#setAll(bit);
    if (before.places.size <= 1 && next.places.size <= 1) {
      for (const place of gone) this.#setOf(listAt(postings, place), bit, true);
      for (const place of come) this.#setOf(listAt(postings, place), bit, false);
      return true;
    }
    const hits = this.#hitsOf(facet, before, postings);
    for (const place of come) this.#gain(listAt(postings, place), hits, bit);
    for (const place of gone) this.#lose(listAt(postings, place), hits, bit);
    return true;
  }

  /** Counted only while several values are selected: of one alone the mask says it all. */
  #hitsOf(facet: EventFacet, before: Selection, postings: Lists): Uint16Array {
    const known = this.#hits.get(facet);
    const hits = known ?? new Uint16Array(this.mask.length);
    this.#hits.set(facet, hits);
    if (before.places.size > 1) return hits;
    hits.fill(0);
    for (const place of before.places) for (const event of listAt(postings, place)) hits[event] = 1;
    return hits;
  }

  #gain(events: Int32Array, hits: Uint16Array, bit: number): void {
    const { mask } = this;
    for (const event of events) {
      hits[event] = (hits[event] ?? 0) + 1;
      mask[event] = (mask[event] ?? 0) & ~bit;
    }
  }

  #lose(events: Int32Array, hits: Uint16Array, bit: number): void {
    const { mask } = this;
    for (const event of events) {
      const left = (hits[event] ?? 0) - 1;
      hits[event] = left;
      if (left === 0) mask[event] = (mask[event] ?? 0) | bit;
    }
  }

  #askSources(least: number): number {
    const bit = bitOf('sources');
    const postings = postingsOf(this.#network, 'sources');
    for (let count = 0; count + 1 < postings.starts.length; count += 1) {
      if (count >= least === count >= this.#leastSources) continue;
      this.#setOf(listAt(postings, count), bit, count < least);
    }
    this.#leastSources = least;
    return bit;
  }

  #askContext(context: boolean): number {
    const bit = bitOf('context');
    this.#setOf(listAt(postingsOf(this.#network, 'context'), 0), bit, !context);
    this.#context = context;
    return bit;
  }

  #setOf(events: Int32Array, bit: number, fails: boolean): void {
    const { mask } = this;
    const others = ~bit;
    const own = fails ? bit : 0;
    for (let at = 0; at < events.length; at += 1) {
      const event = events[at] ?? 0;
      mask[event] = ((mask[event] ?? 0) & others) | own;
    }
  }

  #setAll(bit: number): void {
    const words = this.#words;
    const bits = bit | (bit << 16);
    for (let at = 0; at < words.length; at += 1) words[at] = (words[at] ?? 0) | bits;
  }

  #clearAll(bit: number): void {
    const words = this.#words;
    const others = ~(bit | (bit << 16));
    for (let at = 0; at < words.length; at += 1) words[at] = (words[at] ?? 0) & others;
  }
}

function bitOf(clause: EventClause): number {
  return 1 << CLAUSES.indexOf(clause);
}
