/** The panels, fetched beside the network and drawn after it, all at once and without holding it up. */
import {
  type ComponentType,
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useState,
} from 'react';

type Panels = typeof import('./panels.tsx');

// Asked for as soon as this module runs, and not only when the first of them is rendered.
const fetched = import('./panels.tsx');
// Whoever renders them will see that it has failed.
fetched.catch(() => undefined);

const PanelsContext = createContext<Panels | undefined>(undefined);

interface LazyPanelsProps {
  /** Until then they would only keep the first picture of the network waiting. */
  readonly after: Promise<unknown>;
  readonly children: ReactNode;
}

/**
 * Draws its children at once and the panels among them later. All of these come with one rendering, so that who waits
 * for one finds the others too; it makes room for the page while it lasts.
 */
export function LazyPanels({ after, children }: LazyPanelsProps) {
  const [panels, setPanels] = useState<Panels>();
  const [fault, setFault] = useState<{ readonly reason: unknown }>();
  useEffect(() => {
    let isWanted = true;
    Promise.all([fetched, after]).then(
      ([module]) => {
        if (isWanted) startTransition(() => setPanels(module));
      },
      (reason: unknown) => {
        if (isWanted) setFault({ reason });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [after]);
  if (fault !== undefined) throw fault.reason;
  return <PanelsContext value={panels}>{children}</PanelsContext>;
}

function later<Props extends object>(pick: (panels: Panels) => ComponentType<Props>): ComponentType<Props> {
  return function Later(props: Props) {
    const panels = useContext(PanelsContext);
    if (panels === undefined) return null;
    const Panel = pick(panels);
    return <Panel {...props} />;
  };
}

export const Arranging = later((panels) => panels.Arranging);
export const Chips = later((panels) => panels.Chips);
export const Details = later((panels) => panels.Details);
export const EmptyState = later((panels) => panels.EmptyState);
export const FilterPanel = later((panels) => panels.FilterPanel);
export const FocusBar = later((panels) => panels.FocusBar);
export const Header = later((panels) => panels.Header);
export const HoverCard = later((panels) => panels.HoverCard);
export const Legend = later((panels) => panels.Legend);
export const Notices = later((panels) => panels.Notices);
export const Sheets = later((panels) => panels.Sheets);
export const ShownLine = later((panels) => panels.ShownLine);
export const Standing = later((panels) => panels.Standing);
export const TableView = later((panels) => panels.TableView);
export const Timeline = later((panels) => panels.Timeline);
export const ZoomButtons = later((panels) => panels.ZoomButtons);
