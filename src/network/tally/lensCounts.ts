/** The counters that depend on the lens: actors, ties, offices. */
import { ACTOR_KINDS } from '../../dataset/vocabulary.ts';
import { actorsByEvent } from '../lens.ts';
import type { Network } from '../network.ts';
import type { Pairs } from '../pairNumbers.ts';
import { officesOf } from '../pairs.ts';
import type { Question } from '../types.ts';
import { broughtIn, kindsOf } from './actorLists.ts';
import { ListCounts } from './listCounts.ts';
import { tieColumns } from './tieColumns.ts';
import { TieCounts } from './tieCounts.ts';

export class LensCounts {
  /** All that events bring into sight while every kind passes; by group the kinds. */
  readonly actors: ListCounts;
  /** Those who took part, where that is not the same: while persons do not pass, their offices bring nobody. */
  readonly tookPart: ListCounts | undefined;
  /** None in the lens `events`. */
  readonly ties: TieCounts | undefined;
  /** Only in the lens `both`. */
  readonly offices: ListCounts | undefined;
  /** 1 for each visible event. */
  readonly #shown: Uint8Array;
  readonly #all: readonly (ListCounts | TieCounts)[];

  constructor(network: Network, question: Question, shown: Uint8Array) {
    const { lens, ties } = question;
    this.#shown = shown;
    const kinds = kindsOf(network, 'kinds');
    const counting = (lists: ListCounts['lists']) => new ListCounts(lists, kinds, ACTOR_KINDS.length);
    this.actors = counting(broughtIn(network, lens));
    this.tookPart = leavesOutPersons(question) ? counting(actorsByEvent(network, lens)) : undefined;
    this.ties = lens === 'events' ? undefined : new TieCounts(tieColumns(network, lens, ties), shown);
    this.offices = lens === 'both' ? countingPairs(officesOf(network)) : undefined;
    this.#all = [this.actors, this.tookPart, this.offices, this.ties].filter(
      (counts) => counts !== undefined,
    );
  }

  /** Shows (1) or hides (-1) the first events of a list. */
  changeAll(list: Int32Array, count: number, by: 1 | -1): void {
    for (const counts of this.#all) counts.changeAll(list, count, by);
    if (this.ties !== undefined) return;
    for (let at = 0; at < count; at += 1) this.#shown[list[at] ?? 0] = by === 1 ? 1 : 0;
  }

  clear(): void {
    this.#shown.fill(0);
    this.actors.clear();
    this.tookPart?.clear();
    this.ties?.clear();
    this.offices?.clear();
  }
}

function countingPairs({ one, ofEvent }: Pairs): ListCounts {
  return new ListCounts(ofEvent, new Uint8Array(one.length), 1);
}

/** Whether two questions are counted by the same counters. */
export function countAlike(one: Question, other: Question): boolean {
  return (
    one.lens === other.lens && one.ties === other.ties && leavesOutPersons(one) === leavesOutPersons(other)
  );
}

function leavesOutPersons({ lens, filters: { kind } }: Question): boolean {
  return lens === 'both' && kind.length > 0 && !kind.includes('person');
}
