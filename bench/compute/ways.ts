/** Ways to answer: ours, the yardstick and a library that people use for this. */
import crossfilter from 'crossfilter2';
import { anchorDay } from '../../src/network/anchor.ts';
import { actorsByEvent } from '../../src/network/lens.ts';
import { listAt } from '../../src/network/lists.ts';
import type { Network } from '../../src/network/network.ts';
import { pairsOf } from '../../src/network/pairs.ts';
import { Tally } from '../../src/network/tally/tally.ts';
import type { Question } from '../../src/network/types.ts';

/** Answers one question after the other; what it returns only keeps it from being optimised away. */
export type Way = (question: Question) => unknown;

/** The yardstick: how many events have their first day in the window. */
export function linearScan(network: Network): Way {
  const days = Int32Array.from(network.events, ({ lo }) => (Number.isFinite(lo) ? lo : 0));
  return ({ window: { from = 0, to = 0 } }) => {
    let inside = 0;
    for (let event = 0; event < days.length; event += 1) {
      const day = days[event] ?? 0;
      if (day >= from && day <= to) inside += 1;
    }
    return inside;
  };
}

/** Every counter brought to the question: events, actors, ties, sources of ties, ledger, counts of filters, bars. */
export function counters(network: Network): Way {
  const tally = new Tally(network);
  return (question) => {
    tally.ask(question);
    return tally.version;
  };
}

/** The same, and the counts of all filters and the bars of the timeline as the panels read them. */
export function countersRead(network: Network): Way {
  const tally = new Tally(network);
  return (question) => {
    tally.ask(question);
    return [tally.facetCounts(), tally.histogram('month')];
  };
}

/** crossfilter2 with the same window, filters and counts: topics, types, countries, actors, ties. */
export function crossfilter2(network: Network): Way {
  const pairs = pairsOf(network, 'both', 'across').ofEvent;
  const actors = actorsByEvent(network, 'both');
  const rows = network.events
    .filter(({ event }) => event.context !== true)
    .map((entry) => ({
      day: anchorDay(entry) ?? 0,
      topics: [...entry.values.topic],
      type: entry.event.type,
      countries: [...entry.values.country],
      actors: [...listAt(actors, entry.number)],
      ties: [...listAt(pairs, entry.number)],
    }));
  const filter = crossfilter(rows);
  const days = filter.dimension(({ day }) => day);
  const topics = filter.dimension(({ topics: own }) => own, true);
  const groups = [
    topics.group(),
    filter.dimension(({ type }) => type).group(),
    filter.dimension(({ countries }) => countries, true).group(),
    filter.dimension((row) => row.actors, true).group(),
    filter.dimension((row) => row.ties, true).group(),
  ];
  let wanted = '';
  return ({ window: { from = 0, to = 0 }, filters }) => {
    days.filterRange([from, to + 1]);
    const [topic = ''] = filters.topic;
    if (topic !== wanted) {
      wanted = topic;
      if (topic === '') topics.filterAll();
      else topics.filterExact(topic);
    }
    return groups.map((group) => group.all().length);
  };
}
