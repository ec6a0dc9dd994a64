import { useDeferredValue, useMemo } from 'react';
import type { Visible } from '../network/types.ts';
import { useApp, useSession } from './app.tsx';

/**
 * All that is visible, in full. What asks for it waits until the page has answered its reader: of tens of
 * thousands of events it takes longer than a frame.
 */
export function useVisible(): Visible {
  const { selectors } = useSession();
  const question = useDeferredValue(useApp(selectors.question));
  return useMemo(() => selectors.visible(question), [selectors, question]);
}
