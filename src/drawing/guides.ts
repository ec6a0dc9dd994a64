import type { Guide } from '../layout/guides.ts';
import { type Camera, onScreen, type Size } from './camera.ts';
import { font, measureWith } from './fonts.ts';
import { type Box, overlap } from './labelGrid.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';

/** A heading stands so far above its fan, in pixels of the screen. */
const HEADING = 30;
/** And its middle so far below the top of the picture at least. */
const HIGHEST = 16;
/** A year and the room beside it, in pixels of the screen. */
const YEAR_WIDTH = 34;
const YEAR_HEIGHT = 10;
/** On a telephone years are written at the top: buttons stand at the bottom. */
const NARROW = 600;

/**
 * What stands behind the network: years, frames of countries, names of the two sides. `top` is where the
 * network's part of the picture begins.
 */
export function drawGuides(
  pen: Pen,
  guides: readonly Guide[],
  camera: Camera,
  size: Size,
  palette: Palette,
  countryName: (country: string) => string,
  top = 0,
): void {
  pen.save();
  let labelled = Number.NEGATIVE_INFINITY;
  let lowest = Number.NEGATIVE_INFINITY;
  for (const guide of guides) {
    if (guide.kind === 'year') labelled = drawYear(pen, guide, camera, size, palette, labelled);
    else if (guide.kind === 'yearRow') lowest = drawYearRow(pen, guide, camera, palette, lowest);
    else if (guide.kind === 'circle') drawCircle(pen, guide, camera, palette);
  }
  for (const heading of headingsOf(pen, guides, camera, countryName, top)) drawHeading(pen, heading, palette);
  pen.restore();
}

/** Returns where the last year is written: the next one is left out where it would touch that. */
function drawYear(
  pen: Pen,
  guide: Extract<Guide, { kind: 'year' }>,
  camera: Camera,
  size: Size,
  palette: Palette,
  labelled: number,
): number {
  const [x, top] = onScreen(camera, [guide.x, guide.top]);
  const bottom = Math.min(onScreen(camera, [guide.x, guide.bottom])[1], size.height - 16);
  pen.strokeStyle = palette.rule;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(x, top);
  pen.lineTo(x, bottom);
  pen.stroke();
  if (guide.label === '' || x < 0 || x - labelled < YEAR_WIDTH) return labelled;
  pen.fillStyle = palette.faintInk;
  pen.font = font(11);
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  pen.fillText(guide.label, x + 3, size.width < NARROW ? Math.max(HIGHEST, top) + 4 : bottom + 11);
  return x;
}

/** As {@link drawYear}, downwards. */
function drawYearRow(
  pen: Pen,
  guide: Extract<Guide, { kind: 'yearRow' }>,
  camera: Camera,
  palette: Palette,
  labelled: number,
): number {
  const [left, y] = onScreen(camera, [guide.left, guide.y]);
  const [right] = onScreen(camera, [guide.right, guide.y]);
  pen.strokeStyle = palette.rule;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(left, y);
  pen.lineTo(right, y);
  pen.stroke();
  if (y - labelled < YEAR_HEIGHT) return labelled;
  pen.fillStyle = palette.faintInk;
  pen.font = font(11);
  pen.textAlign = 'right';
  pen.textBaseline = 'middle';
  pen.fillText(guide.label, left - 4, y);
  return y;
}

function drawCircle(
  pen: Pen,
  guide: Extract<Guide, { kind: 'circle' }>,
  camera: Camera,
  palette: Palette,
): void {
  const [x, y] = onScreen(camera, [guide.x, guide.y]);
  const radius = guide.radius * camera.zoom;
  pen.strokeStyle = palette.rule;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.moveTo(x + radius, y);
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.stroke();
}

/** The name of a country where it is written, in pixels of the screen. */
interface Heading {
  readonly text: string;
  readonly guide: Extract<Guide, { kind: 'circle' | 'side' }>;
  /** Around the text. */
  readonly box: Box;
}

const CIRCLE_FONT = font(11, 600);
const SIDE_FONT = font(16, 600);
/** Heights of a line in these fonts. */
const LINE = { circle: 13, side: 20 } as const;

/** Where the names of countries stand, so that no label is written over them. */
export function headingBoxes(
  pen: Pen,
  guides: readonly Guide[],
  camera: Camera,
  countryName: (country: string) => string,
): readonly Box[] {
  return headingsOf(pen, guides, camera, countryName).map(({ box }) => box);
}

/** The names above the sides, and above the circles where they find room: those of the larger ones first. */
function headingsOf(
  pen: Pen,
  guides: readonly Guide[],
  camera: Camera,
  countryName: (country: string) => string,
  top = 0,
): readonly Heading[] {
  const placed: Heading[] = [];
  for (const guide of guides) {
    if (guide.kind !== 'circle' && guide.kind !== 'side') continue;
    const text = countryName(guide.country);
    const width = measureWith(pen, guide.kind === 'side' ? SIDE_FONT : CIRCLE_FONT)(text);
    const [x, y] = onScreen(camera, [guide.x, guide.y]);
    // The name of a side stays in sight when its fan reaches beyond the top.
    const middle =
      guide.kind === 'side' ? Math.max(top + HIGHEST, y - HEADING) : y - guide.radius * camera.zoom - 9;
    const half = LINE[guide.kind] / 2;
    const box = { left: x - width / 2, right: x + width / 2, top: middle - half, bottom: middle + half };
    if (!placed.some((other) => overlap(other.box, box))) placed.push({ text, guide, box });
  }
  return placed;
}

function drawHeading(pen: Pen, { text, guide, box }: Heading, palette: Palette): void {
  pen.fillStyle = guide.kind === 'side' ? palette[guide.place] : palette.faintInk;
  pen.font = guide.kind === 'side' ? SIDE_FONT : CIRCLE_FONT;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(text, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
}
