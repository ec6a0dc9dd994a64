import { calendarOf } from '../dataset/day.ts';
import { type LayoutInput, type Positions, placeOf } from './types.ts';

/** What is drawn behind a network so that its layout can be read. Model pixels. */
export type Guide =
  | {
      readonly kind: 'year';
      readonly x: number;
      readonly label: string;
      readonly top: number;
      readonly bottom: number;
    }
  | {
      /** Where a year begins when time runs downwards. */
      readonly kind: 'yearRow';
      readonly y: number;
      readonly label: string;
      readonly left: number;
      readonly right: number;
    }
  | {
      readonly kind: 'circle';
      readonly country: string;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
    }
  | {
      readonly kind: 'side';
      readonly country: string;
      readonly place: 'left' | 'right';
      readonly x: number;
      readonly y: number;
    };

/** The guides of `sides`: the names of the two countries, and years where events run downwards. */
export function sideGuides(input: LayoutInput, positions: Positions): readonly Guide[] {
  return [...headings(input, positions), ...yearRows(input, positions)];
}

/** Without the frames in which nobody is seen. `countries` are those of what is seen, '' for none. */
export function guidesAround(guides: readonly Guide[], countries: ReadonlySet<string>): readonly Guide[] {
  return guides.filter((guide) => guide.kind !== 'circle' || countries.has(guide.country));
}

/** The names of the two countries above the fans. */
function headings(input: LayoutInput, positions: Positions): readonly Guide[] {
  if (input.sides === undefined) return [];
  const { left, right } = input.sides;
  const points = input.nodes.flatMap((node) => {
    const point = node.context ? undefined : positions.get(node.id);
    return point && placeOf(input.sides, node.country) !== 'middle' ? [{ x: point[0], y: point[1] }] : [];
  });
  const top = points.reduce((least, { y }) => Math.min(least, y), 0);
  const reach = (points.reduce((sum, { x }) => sum + Math.abs(x), 0) / Math.max(1, points.length)) * 1.1;
  return [
    { kind: 'side', country: left, place: 'left', x: -reach, y: top },
    { kind: 'side', country: right, place: 'right', x: reach, y: top },
  ];
}

/** Half way between the last event of a year and the first of the next. */
function yearRows(input: LayoutInput, positions: Positions): readonly Guide[] {
  if (input.sides === undefined) return [];
  const events = input.nodes.flatMap(({ id, kind, context, day }) => {
    const point = positions.get(id);
    if (kind !== 'event' || context || day === undefined || point === undefined) return [];
    return [{ year: calendarOf(day).year, x: point[0], y: point[1] }];
  });
  events.sort((one, other) => one.y - other.y);
  const left = events.reduce((least, { x }) => Math.min(least, x), 0) - 14;
  const right = events.reduce((most, { x }) => Math.max(most, x), 0) + 14;
  return events.flatMap(({ year, y }, index) => {
    const before = events[index - 1];
    if (before?.year === year) return [];
    return [
      { kind: 'yearRow', y: before ? (before.y + y) / 2 : y - 12, label: String(year), left, right } as const,
    ];
  });
}
