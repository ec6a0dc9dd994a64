import type { ActorKind } from '../dataset/schema.ts';
import { font } from './fonts.ts';
import { SHAPES, type ShapeName, tieDash, tieOpacity, tieWidth } from './look.ts';
import type { ColourRole, Palette } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Present } from './present.ts';
import { type ShapePen, shapePath } from './shapes.ts';

/** One thing that the picture says without words, and what it means. */
export type LegendEntry =
  | { readonly kind: 'colour'; readonly colour: ColourRole; readonly label: string }
  | { readonly kind: 'shape'; readonly shape: ShapeName; readonly label: string }
  | { readonly kind: 'width'; readonly events: number; readonly label: string }
  | { readonly kind: 'dash'; readonly label: string }
  | { readonly kind: 'office'; readonly label: string };

/** The words of a legend, in the reader's language. */
export interface LegendWords {
  readonly country: (code: string) => string;
  readonly otherCountries: string;
  readonly noCountry: string;
  readonly kind: (kind: ActorKind | 'event') => string;
  /** "1 event", "20 events". */
  readonly events: (count: number) => string;
  readonly oneSource: string;
  readonly office: string;
}

const COLOURS: readonly ColourRole[] = ['left', 'right', 'others', 'none'];
const KINDS: readonly (ActorKind | 'event')[] = [
  'person',
  'institution',
  'state',
  'organisation',
  'group',
  'media',
  'event',
];

/** Only what is there: a legend of things that are not there says nothing. */
export function legendOf(present: Present, words: LegendWords): readonly LegendEntry[] {
  return [...colourEntries(present, words), ...shapeEntries(present, words), ...tieEntries(present, words)];
}

function colourEntries({ colours, sides }: Present, words: LegendWords): LegendEntry[] {
  return COLOURS.filter((colour) => colours.has(colour)).map((colour) => {
    const side = colour === 'left' ? sides?.left : colour === 'right' ? sides?.right : undefined;
    const label = side ? words.country(side) : colour === 'none' ? words.noCountry : words.otherCountries;
    return { kind: 'colour', colour, label };
  });
}

/** Kinds that share a shape share an entry. */
function shapeEntries({ kinds }: Present, words: LegendWords): LegendEntry[] {
  const labels = new Map<ShapeName, string[]>();
  for (const kind of KINDS.filter((known) => kinds.has(known))) {
    labels.set(SHAPES[kind], [...(labels.get(SHAPES[kind]) ?? []), words.kind(kind)]);
  }
  return [...labels].map(([shape, names]) => ({ kind: 'shape', shape, label: names.join(', ') }));
}

function tieEntries({ lens, fewest, most, dashed, office }: Present, words: LegendWords): LegendEntry[] {
  const samples = most === 0 ? [] : [...new Set([fewest, most])];
  // In the lens `events` every joint is one event: its width says nothing.
  const widths = lens === 'events' ? [] : samples;
  return [
    ...widths.map((events): LegendEntry => ({ kind: 'width', events, label: words.events(events) })),
    ...(dashed ? [{ kind: 'dash', label: words.oneSource } as const] : []),
    ...(office ? [{ kind: 'office', label: words.office } as const] : []),
  ];
}

/** Room for a sample, between it and its label, and after the label; height of a line. Pixels. */
export const SAMPLE = 26;
const AFTER = 20;
export const LEGEND_LINE = 22;
export const LEGEND_FONT = font(12);

/** An entry with its place, from the top left of the legend. */
export interface PlacedEntry {
  readonly entry: LegendEntry;
  readonly x: number;
  readonly y: number;
}

/** Fills lines of a width from left to right. `measure` is in {@link LEGEND_FONT}. */
export function placeLegend(
  entries: readonly LegendEntry[],
  width: number,
  measure: (text: string) => number,
): { readonly placed: readonly PlacedEntry[]; readonly height: number } {
  let [x, y] = [0, 0];
  const placed: PlacedEntry[] = [];
  for (const entry of entries) {
    const needed = SAMPLE + measure(entry.label);
    if (x > 0 && x + needed > width) [x, y] = [0, y + LEGEND_LINE];
    placed.push({ entry, x, y });
    x += needed + AFTER;
  }
  return { placed, height: entries.length === 0 ? 0 : y + LEGEND_LINE };
}

/** Draws placed entries with the top left of the legend at a point. */
export function drawLegend(
  pen: Pen,
  placed: readonly PlacedEntry[],
  left: number,
  top: number,
  palette: Palette,
): void {
  pen.save();
  pen.font = LEGEND_FONT;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  for (const { entry, x, y } of placed) {
    const middle = top + y + LEGEND_LINE / 2;
    drawSample(pen, entry, left + x, middle, palette);
    pen.fillStyle = palette.ink;
    pen.fillText(entry.label, left + x + SAMPLE, middle);
  }
  pen.restore();
}

/** What a sample needs of a pen. */
export type SamplePen = ShapePen &
  Pick<
    Pen,
    | 'save'
    | 'restore'
    | 'fill'
    | 'stroke'
    | 'setLineDash'
    | 'fillStyle'
    | 'strokeStyle'
    | 'lineWidth'
    | 'globalAlpha'
  >;

/** The sample of one entry: it begins at `x` and is centred on `y`. */
export function drawSample(pen: SamplePen, entry: LegendEntry, x: number, y: number, palette: Palette): void {
  if (entry.kind === 'colour' || entry.kind === 'shape') {
    shapePath(pen, entry.kind === 'shape' ? entry.shape : 'ellipse', x + 9, y, 14);
    pen.fillStyle = entry.kind === 'shape' ? palette.faintInk : palette[entry.colour];
    pen.fill();
    return;
  }
  const office = entry.kind === 'office';
  const events = entry.kind === 'width' ? entry.events : 1;
  pen.save();
  pen.strokeStyle = office ? palette.officeTie : palette.tie;
  pen.globalAlpha = tieOpacity(events, office);
  pen.lineWidth = tieWidth(events, office);
  pen.setLineDash([...tieDash(entry.kind === 'dash' ? 1 : 2, office)]);
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x + SAMPLE - 6, y);
  pen.stroke();
  pen.restore();
}
