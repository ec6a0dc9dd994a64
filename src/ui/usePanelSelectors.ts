import { type PanelSelectors, panelSelectorsOf } from '../store/panelSelectors.ts';
import { useSession } from './app.tsx';

/** What the panels around the network ask of the state: counts, bars, rows, details. */
export function usePanelSelectors(): PanelSelectors {
  return panelSelectorsOf(useSession());
}
