/**
 * What can be derived from the state, each derived once: while the parts of the state that a selector reads
 * stay identical, it returns the identical object (React and the graph compare by reference).
 */
import { neighbourhood } from '../network/neighbourhood.ts';
import type { Tally } from '../network/tally/tally.ts';
import type { Filters, Question, Visible } from '../network/types.ts';
import { remember } from './remember.ts';
import type { Focus, State } from './state.ts';

/** What is visible, counted. */
export type Numbers = Pick<Tally, 'actors' | 'ties' | 'officeTies' | 'events' | 'ledger'>;

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
  const numbersOf = remember((asked: Question): Numbers => {
    tally.ask(asked);
    const { actors, ties, officeTies, events, ledger } = tally;
    return { actors, ties, officeTies, events, ledger };
  }, STATES);
  const focused = remember(
    (seen: Visible, { centre, depth }: Focus) => neighbourhood(seen, centre, depth),
    STATES,
  );
  return {
    /** The part of the state that decides what is visible. */
    question,
    visible: shown,
    /** How much of everything is visible; far less work than {@link visible}. */
    numbers: (state: Question): Numbers => numbersOf(question(state)),
    /** Ids that stay bright; `undefined` when nothing is in focus. */
    focus: (state: State) => (state.focus === undefined ? undefined : focused(shown(state), state.focus)),
  };
}
