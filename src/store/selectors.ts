/**
 * What can be derived from the state, each derived once: while the parts of the state that a selector reads
 * stay identical, it returns the identical object (React and the graph compare by reference).
 */
import { neighbourhood } from '../network/neighbourhood.ts';
import type { Tally } from '../network/tally/tally.ts';
import type { Filters, Question, Visible } from '../network/types.ts';
import { remember } from './remember.ts';
import type { State } from './state.ts';

export type Selectors = ReturnType<typeof createSelectors>;

/**
 * The panels follow a moving window a little later than the picture, so two states are asked about in turn:
 * the live one and the settled one. Both keep their answers.
 */
const STATES = 2;

/** The selectors of one session that the drawing of the network needs, answered by its tally. */
export function createSelectors(tally: Tally) {
  const questionOf = remember(
    (
      filters: Filters,
      window: Question['window'],
      dates: Question['dates'],
      undated: boolean,
      lens: Question['lens'],
      ties: Question['ties'],
    ): Question => ({ filters, window, dates, undated, lens, ties }),
    STATES,
  );
  const question = (state: Question): Question =>
    questionOf(state.filters, state.window, state.dates, state.undated, state.lens, state.ties);
  const visibleTo = remember((asked: Question): Visible => {
    tally.ask(asked);
    return tally.visible();
  }, STATES);
  const shown = (state: Question): Visible => visibleTo(question(state));
  const focused = remember(
    (seen: Visible, focus: State['focus']) =>
      focus === undefined ? undefined : neighbourhood(seen, focus.centre, focus.depth),
    STATES,
  );
  return {
    /** The part of the state that decides what is visible. */
    question,
    visible: shown,
    /** Ids that stay bright; `undefined` when nothing is in focus. */
    focus: (state: State) => focused(shown(state), state.focus),
  };
}
