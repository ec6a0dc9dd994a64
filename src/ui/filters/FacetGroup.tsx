/** One filter: its values as checkboxes with what each would show. */
import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import type { Facet } from '../../network/types.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import type { ChoiceList } from './choiceList.ts';
import { type Choices, depthIn } from './choices.ts';
import styles from './FacetGroup.module.css';
import { FacetRow } from './FacetRow.tsx';
import { firstOf, isLong, isNearEnd, MORE, matching, PAGE } from './longList.ts';
import { Section } from './Section.tsx';

interface FacetProps {
  readonly facet: Facet;
  /** Value to events (for `kind`: actors) under all other filters. */
  readonly counts: ReadonlyMap<string, number>;
}

interface FacetGroupProps extends FacetProps {
  readonly choices: Choices;
}

/** Drawn again only when its own counts change. */
export const FacetGroup = memo(function FacetGroup({ facet, choices, counts }: FacetGroupProps) {
  const { filters: words } = useWords();
  const chosen = useApp((state) => state.filters[facet]);
  const context = useApp((state) => state.filters.context);
  // What only background events have would be an empty row until they are asked for.
  const listed = useMemo(() => {
    const own = new Set(chosen);
    return choices(facet).filter(({ total, value }) => total > 0 || context || own.has(value));
  }, [choices, facet, context, chosen]);
  if (listed.length === 0) return null;
  const counted = facet === 'kind' ? words.countsActors : undefined;
  const note = chosen.length > 0 ? words.chosen(chosen.length) : counted;
  return (
    <Section title={words.facets[facet]} note={note}>
      {() => <FacetList facet={facet} choices={listed} counts={counts} chosen={chosen} />}
    </Section>
  );
});

interface FacetListProps extends FacetProps {
  readonly choices: ChoiceList;
  readonly chosen: readonly string[];
}

function FacetList({ facet, choices, counts, chosen }: FacetListProps) {
  const { network } = useSession();
  const { filters: words } = useWords();
  const [typed, setTyped] = useState('');
  const chosenSet = useMemo(() => new Set(chosen), [chosen]);
  const most = useMemo(() => Math.max(1, choices.most()), [choices]);
  const [count, setCount] = useState(PAGE);
  const seen = useMemo(() => matching(choices, typed), [choices, typed]);
  const rows = useMemo(() => firstOf(seen, count, chosenSet), [seen, count, chosenSet]);
  const seenIds = useMemo(() => new Set(seen.items.map(({ value }) => value)), [seen]);
  const isMuch = seen.length - rows.length > MORE;
  return (
    <>
      {isLong(choices) && (
        <input
          type="search"
          className={`${controls['field']} ${styles['find']}`}
          placeholder={words.find(words.facets[facet])}
          aria-label={words.find(words.facets[facet])}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <ul
        className={isLong(choices) ? styles['long'] : undefined}
        onKeyDown={moveByArrow}
        onScroll={({ currentTarget }) => {
          if (rows.length < seen.length && isNearEnd(currentTarget)) setCount(count + PAGE);
        }}
      >
        {rows.map((choice) => (
          <FacetRow
            key={choice.value}
            facet={facet}
            value={choice.value}
            label={choice.label}
            hint={choice.hint}
            count={counts.get(choice.value) ?? 0}
            share={(counts.get(choice.value) ?? 0) / most}
            depth={depthIn(network, facet, choice.value, seenIds)}
            checked={chosenSet.has(choice.value)}
            choices={choices}
          />
        ))}
      </ul>
      {rows.length < seen.length && (
        <button
          type="button"
          className={styles['more']}
          onClick={() => setCount(isMuch ? count + MORE : Number.POSITIVE_INFINITY)}
        >
          {isMuch ? words.showMore(MORE, seen.length) : words.showAll(seen.length)}
        </button>
      )}
      {seen.length === 0 && <p className={styles['none']}>{words.noneFound}</p>}
    </>
  );
}

/**
 * Up and down go from row to row, right and left from the box to the shortcuts beside it: so that a long list
 * does not take hundreds of Tabs.
 */
function moveByArrow(event: KeyboardEvent<HTMLUListElement>): void {
  const step = STEPS[event.key];
  const row = document.activeElement?.closest('li');
  if (step === undefined || row === null || row === undefined) return;
  const rows = [...event.currentTarget.children];
  const [line, here]: readonly [readonly Element[], Element] = step.across
    ? [[...row.querySelectorAll('input, button')], document.activeElement ?? row]
    : [rows, row];
  const next = line[line.indexOf(here) + step.by];
  const target = step.across ? next : next?.querySelector('input');
  if (target instanceof HTMLElement) target.focus();
  event.preventDefault();
}

const STEPS: Readonly<Record<string, { readonly across: boolean; readonly by: 1 | -1 }>> = {
  ArrowDown: { across: false, by: 1 },
  ArrowUp: { across: false, by: -1 },
  ArrowRight: { across: true, by: 1 },
  ArrowLeft: { across: true, by: -1 },
};
