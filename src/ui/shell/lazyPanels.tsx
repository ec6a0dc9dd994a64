/** The panels, fetched beside the network and drawn after it, all at once. */
import { type ComponentType, useSyncExternalStore } from 'react';

type Panels = typeof import('./panels.tsx');

/** What has come of fetching them. */
let panels: Panels | undefined;
let fault: unknown;
const watchers = new Set<() => void>();

let show = (): void => undefined;
const shown = new Promise<void>((resolve) => {
  show = resolve;
});

/** Lets the panels be drawn. Until the first network stands, everything else would only keep it waiting. */
export function showPanels(): void {
  show();
}

function tell(): void {
  for (const watcher of watchers) watcher();
}

// Asked for as soon as this module runs, and not only when the first of them is rendered.
Promise.all([import('./panels.tsx'), shown]).then(
  ([module]) => {
    panels = module;
    tell();
  },
  (reason: unknown) => {
    fault = reason;
    tell();
  },
);

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** All of them come with one rendering: who waits for one finds the others too. */
function later<Props extends object>(pick: (panels: Panels) => ComponentType<Props>): ComponentType<Props> {
  return function Later(props: Props) {
    const module = useSyncExternalStore(watch, () => panels);
    const reason = useSyncExternalStore(watch, () => fault);
    if (reason !== undefined) throw reason;
    if (module === undefined) return null;
    const Panel = pick(module);
    return <Panel {...props} />;
  };
}

export const Arranging = later((module) => module.Arranging);
export const Chips = later((module) => module.Chips);
export const Details = later((module) => module.Details);
export const EmptyState = later((module) => module.EmptyState);
export const FilterPanel = later((module) => module.FilterPanel);
export const FocusBar = later((module) => module.FocusBar);
export const Header = later((module) => module.Header);
export const HoverCard = later((module) => module.HoverCard);
export const Legend = later((module) => module.Legend);
export const Notices = later((module) => module.Notices);
export const Sheets = later((module) => module.Sheets);
export const ShownLine = later((module) => module.ShownLine);
export const Standing = later((module) => module.Standing);
export const TableView = later((module) => module.TableView);
export const Timeline = later((module) => module.Timeline);
export const ZoomButtons = later((module) => module.ZoomButtons);
