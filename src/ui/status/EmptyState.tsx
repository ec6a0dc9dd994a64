/** When nothing is visible: which filter emptied the picture, and one button out. */
import { useMemo } from 'react';
import type { Cause } from '../../network/causes.ts';
import type { Clause } from '../../network/question.ts';
import type { AppState } from '../../store/store.ts';
import type { Words } from '../../words/words.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import { chipsOf } from '../filters/chips.ts';
import { choicesOf } from '../filters/choices.ts';
import { usePanelSelectors } from '../usePanelSelectors.ts';
import styles from './EmptyState.module.css';

/** More ways out than this are a list to study, not a way out. */
const WAYS = 3;

/** Lies over the network (or stands above the tables) while no actor is visible; draws nothing otherwise. */
export function EmptyState() {
  const { selectors } = useSession();
  const { actors, events } = useApp(selectors.numbers);
  return actors > 0 ? null : <Nothing events={events} />;
}

/** Events are in sight, if any, and none of their actors. */
function Nothing({ events }: { events: number }) {
  const { app, filters: words } = useWords();
  const causes = useApp(usePanelSelectors().emptyCauses);
  const clear = useApp((state) => state.clearFilters);
  const alone = causes.filter(({ facet }) => facet !== 'all').slice(0, WAYS);
  const together = causes.find(({ facet }) => facet === 'all');
  return (
    <div role="status" className={styles['empty']}>
      <p className={styles['title']}>
        {events === 0 ? words.empty.noEvents : words.empty.noActors(app.events(events))}
      </p>
      {alone.map((cause) => (
        <WayOut key={cause.facet} cause={cause} />
      ))}
      {together !== undefined && <p>{words.empty.several(together.events)}</p>}
      {causes.length === 0 && <OtherLens />}
      {causes.length > 0 && (
        <button type="button" className={controls['button']} onClick={clear}>
          {words.empty.clearAll}
        </button>
      )}
    </div>
  );
}

function WayOut({ cause }: { cause: Cause }) {
  const { network, selectors, store } = useSession();
  const words = useWords();
  const question = useApp(selectors.question);
  const chip = useMemo(() => {
    const naming = { network, choices: choicesOf(network, words), words };
    return chipsOf(question, {}, naming).find(({ key }) => key === cause.facet)?.label;
  }, [network, words, question, cause.facet]);
  const { sentence, button } = said(cause, chip ?? cause.facet, words);
  return (
    <p className={styles['way']}>
      {sentence}{' '}
      <button
        type="button"
        className={controls['button']}
        aria-label={chip === undefined ? undefined : words.filters.empty.liftThis(chip)}
        onClick={() => liftClause(store.getState(), cause.facet)}
      >
        {button}
      </button>
    </p>
  );
}

function said({ facet, events }: Cause, chip: string, { filters: { empty } }: Words) {
  if (facet === 'context') return { sentence: empty.causeBackground(events), button: empty.include };
  if (facet === 'dates') return { sentence: empty.causeCertain(events), button: empty.include };
  return { sentence: empty.cause(chip, events), button: empty.lift };
}

/** Lifts exactly this clause and leaves all others as they are. */
function liftClause(state: AppState, clause: Clause | 'all'): void {
  if (clause === 'all') state.clearFilters();
  else if (clause === 'window') state.setWindow({});
  else if (clause === 'dates') state.setDates('possible');
  else if (clause === 'sources') state.setSources(1);
  else if (clause === 'context') state.setContext(true);
  else state.setValues(clause, []);
}

/** Where no filter is to blame the lens is: there are no persons, or no institutions, to see. */
function OtherLens() {
  const { app, filters: words } = useWords();
  const lens = useApp((state) => state.lens);
  const setLens = useApp((state) => state.setLens);
  if (lens === 'both') return null;
  return (
    <p className={styles['way']}>
      {words.empty.lens(app.lens[lens])}{' '}
      <button type="button" className={controls['button']} onClick={() => setLens('both')}>
        {words.empty.widenLens}
      </button>
    </p>
  );
}
