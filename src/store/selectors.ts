/**
 * What can be derived from the state, each derived once: while the parts of the state that a selector reads
 * stay identical, it returns the identical object (React and the graph compare by reference).
 */

import { emptyCauses } from '../network/causes.ts';
import { facetCounts } from '../network/facets.ts';
import { histogram } from '../network/histogram.ts';
import { neighbourhood } from '../network/neighbourhood.ts';
import type { Network } from '../network/network.ts';
import { activeFilters } from '../network/question.ts';
import { actorRows, eventRows, officeTieRows, tieRows } from '../network/rows.ts';
import type { Filters, Question } from '../network/types.ts';
import { visible } from '../network/visible.ts';
import { detailsOf } from './details.ts';
import { remember } from './remember.ts';
import { DEFAULT_VIEW, type State } from './state.ts';

export type Selectors = ReturnType<typeof createSelectors>;

/** The selectors of one session. */
export function createSelectors(network: Network) {
  const questionOf = remember(
    (
      filters: Filters,
      window: Question['window'],
      dates: Question['dates'],
      undated: boolean,
      lens: Question['lens'],
      ties: Question['ties'],
    ): Question => ({ filters, window, dates, undated, lens, ties }),
  );
  const question = (state: Question): Question =>
    questionOf(state.filters, state.window, state.dates, state.undated, state.lens, state.ties);

  const visibleTo = remember((asked: Question) => visible(network, asked));
  const shown = (state: Question) => visibleTo(question(state));

  const factsOf = remember((asked: Question) => facetCounts(network, asked));
  const causesOf = remember((asked: Question) => emptyCauses(network, asked));
  const activeOf = remember((asked: Question) => activeFilters(asked));
  const rowsOf = remember((seen: ReturnType<typeof shown>) => ({
    events: eventRows(network, seen),
    actors: actorRows(network, seen),
    ties: tieRows(network, seen),
    officeTies: officeTieRows(network, seen),
  }));
  const detailsFor = remember((select: string | undefined, seen: ReturnType<typeof shown>) =>
    detailsOf(network, seen, select),
  );
  const focused = remember((seen: ReturnType<typeof shown>, focus: State['focus']) =>
    focus === undefined ? undefined : neighbourhood(seen, focus.centre, focus.depth),
  );
  // The bars ask nothing about the window, so that dragging it does not count them again.
  const barsOf = (unit: 'month' | 'year') =>
    remember((filters: Filters) => histogram(network, { ...DEFAULT_VIEW, filters }, unit));
  const bars = { month: barsOf('month'), year: barsOf('year') };

  return {
    /** The part of the state that decides what is visible. */
    question,
    visible: shown,
    /** Counts of every facet's values under all other filters and the window. */
    facets: (state: Question) => factsOf(question(state)),
    /** The bars of the timeline, by month or by year. */
    histogram: (state: Question, unit: 'month' | 'year') => bars[unit](state.filters),
    /** The filters that stand as chips. */
    activeFilters: (state: Question) => activeOf(question(state)),
    /** What hides everything, best way out first. */
    emptyCauses: (state: Question) => causesOf(question(state)),
    /** Rows of the tables. */
    rows: (state: Question) => rowsOf(shown(state)),
    /** What Details shows of the selection; `undefined` when there is none. */
    details: (state: State) => detailsFor(state.select, shown(state)),
    /** Ids that stay bright; `undefined` when nothing is in focus. */
    focus: (state: State) => focused(shown(state), state.focus),
  };
}
