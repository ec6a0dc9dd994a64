import { useDeferredValue, useMemo } from 'react';
import type { Sight } from '../network/sight.ts';
import { useApp, useSession } from './app.tsx';
import { usePanelSelectors } from './usePanelSelectors.ts';

/** Which events and actors are in sight. What asks for it follows when the page has answered its reader. */
export function useSight(): Sight {
  const panels = usePanelSelectors();
  const question = useDeferredValue(useApp(useSession().selectors.question));
  return useMemo(() => panels.sight(question), [panels, question]);
}
