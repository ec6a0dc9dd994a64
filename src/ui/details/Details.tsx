/** The panel that tells about what is selected; about the whole when nothing is. */
import { memo, useDeferredValue, useMemo } from 'react';
import type { Details as Selected } from '../../store/details.ts';
import { useApp, useSession } from '../app.tsx';
import { usePanelSelectors } from '../usePanelSelectors.ts';
import { ActorPanel } from './ActorPanel.tsx';
import { ChosenPanel } from './ChosenPanel.tsx';
import { EventPanel } from './EventPanel.tsx';
import { Overview } from './Overview.tsx';
import { TiePanel } from './TiePanel.tsx';
import { OpeningProvider } from './trail.tsx';

export function Details() {
  const { selectors } = useSession();
  const panels = usePanelSelectors();
  // Deferred: a drag of the window must not wait for a long list to be drawn again.
  const question = useDeferredValue(useApp(selectors.question));
  const select = useDeferredValue(useApp((state) => state.select));
  const details = useMemo(
    () => panels.details(select === undefined ? question : { ...question, select }),
    [panels, question, select],
  );
  const chosen = useDeferredValue(useApp((state) => state.chosen));
  return (
    <OpeningProvider>
      <Panel details={details} chosen={chosen} />
    </OpeningProvider>
  );
}

interface Props {
  readonly details: Selected | undefined;
  readonly chosen: readonly string[];
}

const Panel = memo(function Panel({ details, chosen }: Props) {
  if (chosen.length > 1) return <ChosenPanel chosen={chosen} />;
  // Keyed by what is shown: a list that was unfolded for one is folded for the next.
  switch (details?.kind) {
    case 'actor':
      return <ActorPanel key={details.profile.actor.id} profile={details.profile} />;
    case 'tie':
      return <TiePanel key={details.profile.key} profile={details.profile} />;
    case 'event':
      return <EventPanel key={details.profile.entry.event.id} profile={details.profile} />;
    case undefined:
      return <Overview />;
  }
});
