/**
 * Everything that stands around the drawn network. It is a bundle of its own, fetched beside the network's:
 * neither waits for the other, and the network can be drawn with less.
 */
import { useEffect } from 'react';

export { Details } from '../details/Details.tsx';
export { Chips } from '../filters/Chips.tsx';
export { FilterPanel } from '../filters/FilterPanel.tsx';
export { Arranging } from '../status/Arranging.tsx';
export { EmptyState } from '../status/EmptyState.tsx';
export { Notices } from '../status/Notices.tsx';
export { ShownLine } from '../status/ShownLine.tsx';
export { TableView } from '../table/TableView.tsx';
export { Timeline } from '../timeline/Timeline.tsx';
export { FocusBar } from './FocusBar.tsx';
export { Header } from './Header.tsx';
export { HoverCard } from './HoverCard.tsx';
export { Legend } from './Legend.tsx';
export { Sheets } from './Sheets.tsx';
export { ZoomButtons } from './ZoomButtons.tsx';

/** Draws nothing; tells when the panels stand. */
export function Standing({ onStanding }: { onStanding: () => void }) {
  useEffect(onStanding, [onStanding]);
  return null;
}
