/** All columns that a tally needs for its first question, made one after the other with rests in between. */
import { citedSources } from '../citedSources.ts';
import { actorsByEvent } from '../lens.ts';
import type { Network } from '../network.ts';
import { officesOf, pairsOf } from '../pairs.ts';
import type { Question } from '../types.ts';
import { broughtIn } from './actorLists.ts';
import { clausesOf } from './clauses.ts';
import { spansOf } from './spans.ts';
import { tieColumns } from './tieColumns.ts';

/** Nothing is given back: what has been made once for a network is found again. Without this it is made at once. */
export function* preparing(
  network: Network,
  { lens, ties }: Pick<Question, 'lens' | 'ties'>,
): Generator<undefined, void> {
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
  if (lens === 'events') return;
  yield;
  pairsOf(network, lens, ties);
  yield;
  tieColumns(network, lens, ties);
}
