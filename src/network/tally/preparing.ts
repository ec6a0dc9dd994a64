/** A tally and all columns that it needs for its first question, made one after the other with rests in between. */
import { citedSources } from '../citedSources.ts';
import { actorsByEvent } from '../lens.ts';
import type { Network } from '../network.ts';
import { officesOf, pairsOf } from '../pairs.ts';
import type { Question } from '../types.ts';
import { broughtIn } from './actorLists.ts';
import { clausesOf } from './clauses.ts';
import { spansOf } from './spans.ts';
import { Tally } from './tally.ts';
import { tieColumns } from './tieColumns.ts';

/** Columns that have been made once for a network are found again: without this the tally makes them at once. */
export function* preparing(network: Network, question: Question): Generator<undefined, Tally> {
  const { lens, ties } = question;
  spansOf(network);
  yield;
  citedSources(network);
  yield;
  clausesOf(network);
  yield;
  actorsByEvent(network, lens);
  yield;
  if (lens === 'both') officesOf(network);
  yield;
  broughtIn(network, lens);
  yield;
  if (lens !== 'events') {
    pairsOf(network, lens, ties);
    yield;
    tieColumns(network, lens, ties);
    yield;
  }
  return new Tally(network, question);
}
