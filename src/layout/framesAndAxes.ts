/** Guides that take a layout's own code to work out; the layouts of the first picture need none of it. */
import { boxOf } from './box.ts';
import { countryCircles } from './circles.ts';
import { type Guide, sideGuides } from './guides.ts';
import { timeAxis } from './time.ts';
import type { LayoutInput, LayoutName, Positions } from './types.ts';

/** The guides of any layout; positions are those that it gave for this input. */
export function guidesOf(layout: LayoutName, input: LayoutInput, positions: Positions): readonly Guide[] {
  if (layout === 'circles') {
    const circles = countryCircles(input).filter(({ country }) => country !== 'event');
    return circles.map(({ country, x, y, radius }) => ({ kind: 'circle', country, x, y, radius }));
  }
  if (layout === 'time') {
    const box = boxOf([[0, 0], ...positions.values()]);
    const [top, bottom] = [box.top - 40, box.top + box.height + 70];
    return timeAxis(input).map(({ x, label }) => ({ kind: 'year', x, label, top, bottom }));
  }
  return layout === 'sides' ? sideGuides(input, positions) : [];
}
