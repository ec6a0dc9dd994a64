/**
 * What only the panels around the network ask, apart so that the network can be drawn before this code is
 * there. The same rule as for `selectors.ts`: identical inputs give the identical object.
 */
import { emptyCauses } from '../network/causes.ts';
import type { FacetCounts } from '../network/facets.ts';
import type { Sight } from '../network/sight.ts';
import type { Filters, Question } from '../network/types.ts';
import { detailsOf } from './details.ts';
import { remember } from './remember.ts';
import type { Session } from './session.ts';
import type { State } from './state.ts';

export type PanelSelectors = ReturnType<typeof createPanelSelectors>;

const made = new WeakMap<Session, PanelSelectors>();

/** The panels' selectors of a session: made at the first call, the same at every other. */
export function panelSelectorsOf(session: Session): PanelSelectors {
  const before = made.get(session);
  if (before !== undefined) return before;
  const selectors = createPanelSelectors(session);
  made.set(session, selectors);
  return selectors;
}

function createPanelSelectors({ network, tally, selectors }: Session) {
  const { question } = selectors;
  const countsOf = remember((asked: Question): FacetCounts => {
    tally.ask(asked);
    return tally.facetCounts();
  });
  const causesOf = remember((asked: Question) => emptyCauses(network, asked));
  // A copy: the tally's own flags change with the next question.
  const sightOf = remember((asked: Question): Sight => {
    tally.ask(asked);
    return {
      question: asked,
      eventShown: tally.eventShown.slice(),
      actorEvents: tally.actorEvents.slice(),
    };
  });
  const detailsFor = remember((select: string | undefined, sight: Sight) =>
    detailsOf(network, sight, select),
  );
  // The bars ask nothing about the window, so that dragging it does not count them again.
  const barsOf = (unit: 'month' | 'year') =>
    remember((filters: Filters) => {
      // Nothing but the filters matters, so the tally stays in its window and lens.
      tally.ask({ ...tally.question, filters });
      return tally.histogram(unit);
    });
  const bars = { month: barsOf('month'), year: barsOf('year') };
  return {
    /** Counts of every facet's values under all other filters and the window. */
    facets: (state: Question) => countsOf(question(state)),
    /** The bars of the timeline, by month or by year. */
    histogram: (state: Question, unit: 'month' | 'year') => bars[unit](state.filters),
    /** What hides everything, best way out first. */
    emptyCauses: (state: Question) => causesOf(question(state)),
    /** Which events and actors are in sight; far less work than what is visible in full. */
    sight: (state: Question) => sightOf(question(state)),
    /** What Details shows of the selection; `undefined` when there is none. */
    details: (state: Question & Pick<State, 'select'>) => detailsFor(state.select, sightOf(question(state))),
  };
}
