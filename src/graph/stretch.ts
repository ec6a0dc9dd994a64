/** Fans and axes are wider than high; on a tall screen they are pulled apart in height, so that names find room. */
import type { Guide } from '../layout/guides.ts';
import type { Point } from '../layout/types.ts';
import type { Placement } from './placements.ts';

/** How much higher than the layout has it; positions by hand are kept in the layout's own units. */
export type Stretch = 1 | 1.3 | 1.9;

/** Whether a layout has rows that gain by it. */
function hasRows(layout: Placement['layout']): boolean {
  return layout === 'sides' || layout === 'time';
}

/** The arrangement pulled apart, if it has rows. */
export function stretched(placement: Placement, stretch: Stretch): Placement {
  if (stretch === 1 || !hasRows(placement.layout)) return placement;
  const positions = new Map(
    [...placement.positions].map(([id, [x, y]]) => [id, [x, y * stretch] as Point] as const),
  );
  return { ...placement, positions, guides: placement.guides.map((guide) => pulled(guide, stretch)) };
}

function pulled(guide: Guide, stretch: Stretch): Guide {
  if (guide.kind === 'circle') return guide;
  if (guide.kind !== 'year') return { ...guide, y: guide.y * stretch };
  return { ...guide, top: guide.top * stretch, bottom: guide.bottom * stretch };
}

/** From a point of the stretched arrangement to the layout's own units. */
export function unstretched([x, y]: Point, layout: Placement['layout'], stretch: Stretch): Point {
  return hasRows(layout) ? [x, y / stretch] : [x, y];
}

/** The stretch of a screen, now and whenever it becomes another. */
export interface StretchWatch {
  readonly now: () => Stretch;
  readonly onChange: (listener: () => void) => () => void;
}

/** A phone held upright, and a window in which the panels leave a square for the network. */
const TALL = '(max-aspect-ratio: 3/4)';
const SQUARE = '(max-width: 1180px)';

export const screenStretch: StretchWatch = {
  now: () => (matchMedia(TALL).matches ? 1.9 : matchMedia(SQUARE).matches ? 1.3 : 1),
  onChange: (listener) => {
    const queries = [TALL, SQUARE].map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', listener);
    return () => {
      for (const query of queries) query.removeEventListener('change', listener);
    };
  },
};

/** Everything as the layout has it. */
export const NO_STRETCH: StretchWatch = { now: () => 1, onChange: () => () => {} };
