import { lazy } from 'react';

// Asked for as soon as this module runs, and not only when the first of them is rendered.
const fetched = import('./panels.tsx');

let show = (): void => undefined;
const shown = new Promise<void>((resolve) => {
  show = resolve;
});

/** Lets the panels be drawn. Until the first network stands, everything else would only keep it waiting. */
export function showPanels(): void {
  show();
}

const panels = Promise.all([fetched, shown]).then(([module]) => module);

export const Arranging = lazy(async () => ({ default: (await panels).Arranging }));
export const Chips = lazy(async () => ({ default: (await panels).Chips }));
export const Details = lazy(async () => ({ default: (await panels).Details }));
export const EmptyState = lazy(async () => ({ default: (await panels).EmptyState }));
export const FilterPanel = lazy(async () => ({ default: (await panels).FilterPanel }));
export const FocusBar = lazy(async () => ({ default: (await panels).FocusBar }));
export const Header = lazy(async () => ({ default: (await panels).Header }));
export const HoverCard = lazy(async () => ({ default: (await panels).HoverCard }));
export const Legend = lazy(async () => ({ default: (await panels).Legend }));
export const Notices = lazy(async () => ({ default: (await panels).Notices }));
export const Sheets = lazy(async () => ({ default: (await panels).Sheets }));
export const ShownLine = lazy(async () => ({ default: (await panels).ShownLine }));
export const Standing = lazy(async () => ({ default: (await panels).Standing }));
export const TableView = lazy(async () => ({ default: (await panels).TableView }));
export const Timeline = lazy(async () => ({ default: (await panels).Timeline }));
export const ZoomButtons = lazy(async () => ({ default: (await panels).ZoomButtons }));
