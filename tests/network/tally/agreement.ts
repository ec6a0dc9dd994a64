/** What a tally says at one question against what is worked out from scratch. */
import { expect } from 'vitest';
import { facetCounts } from '../../../src/network/facets.ts';
import { facetValues } from '../../../src/network/facetValues.ts';
import { histogram } from '../../../src/network/histogram.ts';
import type { Network } from '../../../src/network/network.ts';
import type { Pairs } from '../../../src/network/pairNumbers.ts';
import { officesOf, pairsOf } from '../../../src/network/pairs.ts';
import type { Tally } from '../../../src/network/tally/tally.ts';
import { FACETS, type Question, type Tie, type Visible } from '../../../src/network/types.ts';
import { visible } from '../../../src/network/visible.ts';

/** Asks, and expects every counter, map and column to be that of this question. */
export function expectAgreement(network: Network, tally: Tally, question: Question): void {
  tally.ask(question);
  const seen = visible(network, question);
  expectColumns(network, tally, seen);
  expect(tally.ledger).toEqual(seen.ledger);
  expect(numbersOf(tally)).toEqual([
    seen.events.length,
    seen.actors.size,
    seen.ties.size,
    seen.officeTies.size,
  ]);
  expectSameVisible(tally.visible(), seen);
  const counts = facetCounts(network, question);
  expect(inOrder(tally.facetCounts())).toEqual(inOrder(counts));
  for (const facet of FACETS) {
    const values = facetValues(network, facet);
    expect(values.map((value) => tally.facetCount(facet, value))).toEqual(
      values.map((value) => counts[facet].get(value) ?? 0),
    );
  }
  for (const unit of ['month', 'year'] as const) {
    expect(tally.histogram(unit)).toEqual(histogram(network, question, unit));
  }
}

/** The numbers alone, for long walks. */
export function numbersOf(tally: Tally): readonly number[] {
  return [tally.events, tally.actors, tally.ties, tally.officeTies];
}

function expectSameVisible(found: Visible, seen: Visible): void {
  expect(found.question).toEqual(seen.question);
  expect(found.events).toEqual(seen.events);
  // As lists: maps are equal in any order.
  for (const map of ['actors', 'ties', 'officeTies'] as const) {
    expect([...found[map]]).toEqual([...seen[map]]);
  }
  expect(found.ledger).toEqual(seen.ledger);
}

function expectColumns(network: Network, tally: Tally, seen: Visible): void {
  const { lens, ties } = tally.question;
  const shown = new Set(seen.events);
  expect([...tally.eventShown]).toEqual(network.events.map(({ number }) => (shown.has(number) ? 1 : 0)));
  expect([...tally.actorEvents]).toEqual(
    network.dataset.actors.map(({ id }) => seen.actors.get(id)?.length ?? 0),
  );
  const offices = officesOf(network);
  expect(visibleOnes(network, tally, offices, tally.officeEvents)).toEqual(
    keysOf(offices)
      .map((key) => seen.officeTies.get(key)?.events.length ?? 0)
      .slice(0, tally.officeEvents.length),
  );
  if (lens === 'events') {
    expect([tally.tieEvents.length, tally.tieSources.length]).toEqual([0, 0]);
    return;
  }
  const pairs = pairsOf(network, lens, ties);
  const counted = (value: (tie: Tie) => number): readonly number[] =>
    keysOf(pairs).map((key) => {
      const tie = seen.ties.get(key);
      return tie === undefined ? 0 : value(tie);
    });
  expect(visibleOnes(network, tally, pairs, tally.tieEvents)).toEqual(counted(({ events }) => events.length));
  expect(visibleOnes(network, tally, pairs, tally.tieSources)).toEqual(
    counted(({ independentSources }) => independentSources),
  );
}

/** By pair: what the column says while both ends are visible. */
function visibleOnes(network: Network, tally: Tally, pairs: Pairs, column: Int32Array): readonly number[] {
  const { actorEvents } = tally;
  expect(actorEvents.length).toBe(network.actors.size);
  return Array.from(column, (value, pair) => {
    const [one = 0, other = 0] = [pairs.one[pair], pairs.other[pair]];
    return actorEvents[one] === 0 || actorEvents[other] === 0 ? 0 : value;
  });
}

function keysOf({ one, ends }: Pairs): readonly string[] {
  return Array.from(one, (_, pair) => ends(pair).key);
}

function inOrder(counts: ReturnType<typeof facetCounts>): unknown {
  return {
    ...counts,
    sources: [...counts.sources],
    ...Object.fromEntries(FACETS.map((f) => [f, [...counts[f]]])),
  };
}
