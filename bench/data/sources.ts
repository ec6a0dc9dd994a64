/** Where the events are told: pages of both sides and of third parties, some of them copies of others. */
import type { Evidence, Source } from '../../src/dataset/schema.ts';
import type { Chance } from './random.ts';
import { issuedAfter } from './time.ts';

const PUBLISHERS = [
  ['Dawn Daily', 'CN'],
  ['River Agency', 'CN'],
  ['Evening Agency', 'IR'],
  ['Harbour News', 'IR'],
  ['The Wire', 'third'],
  ['Mirror Site', 'third'],
] as const;
const PART_OF_COPIES = 0.08;
/** A page that is already there is cited again so often. */
const PART_CITED_AGAIN = 0.72;

/** Grows while events are made: events of one time cite the same pages. */
export class Library {
  readonly sources: Source[] = [];
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** What sources say about an event of this day: one of them, often two, rarely three. */
  evidence(day: number): readonly Evidence[] {
    const chance = this.#chance;
    const dice = chance.next();
    const wanted = dice < 0.35 ? 1 : dice < 0.8 ? 2 : 3;
    const found = new Map<string, Evidence>();
    for (let count = 0; count < wanted; count += 1) {
      const source = this.#source(day);
      found.set(source, {
        source,
        says: 'Reports that they met and what they spoke about.',
        stance: 'asserts',
      });
    }
    return [...found.values()];
  }

  #source(day: number): string {
    const chance = this.#chance;
    if (this.sources.length > 4 && chance.happens(PART_CITED_AGAIN)) return chance.pick(this.#recent()).id;
    const [publisher, side] = chance.pick(PUBLISHERS);
    const number = this.sources.length;
    const original =
      number > 0 && chance.happens(PART_OF_COPIES) ? this.sources[chance.whole(0, number - 1)] : undefined;
    const id = `source-${number}`;
    this.sources.push({
      id,
      type: 'article-newspaper',
      title: `${publisher} on a meeting, ${number}`,
      issued: issuedAfter(day, chance),
      publisher,
      URL: `https://news.example/${number}`,
      side,
      ...(original !== undefined && { sameAs: original.id }),
    });
    return id;
  }

  #recent(): readonly Source[] {
    return this.sources.slice(-40);
  }
}
