import type { Guide } from '../layout/guides.ts';
import { type Camera, onScreen, type Size } from './camera.ts';
import { font } from './fonts.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';

/** A heading stands so far above its fan, in pixels of the screen. */
const HEADING = 30;

/** What stands behind the network: years, frames of countries, names of the two sides. */
export function drawGuides(
  pen: Pen,
  guides: readonly Guide[],
  camera: Camera,
  size: Size,
  palette: Palette,
  countryName: (country: string) => string,
): void {
  pen.save();
  for (const guide of guides) {
    if (guide.kind === 'year') drawYear(pen, guide, camera, size, palette);
    else if (guide.kind === 'yearRow') drawYearRow(pen, guide, camera, palette);
    else if (guide.kind === 'circle') drawCircle(pen, guide, camera, palette, countryName);
    else drawSide(pen, guide, camera, palette, countryName(guide.country));
  }
  pen.restore();
}

function drawYear(
  pen: Pen,
  guide: Extract<Guide, { kind: 'year' }>,
  camera: Camera,
  size: Size,
  palette: Palette,
): void {
  const [x, top] = onScreen(camera, [guide.x, guide.top]);
  const bottom = Math.min(onScreen(camera, [guide.x, guide.bottom])[1], size.height - 16);
  pen.strokeStyle = palette.rule;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(x, top);
  pen.lineTo(x, bottom);
  pen.stroke();
  if (guide.label === '' || x < 0) return;
  pen.fillStyle = palette.faintInk;
  pen.font = font(11);
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  pen.fillText(guide.label, x + 3, bottom + 11);
}

function drawYearRow(
  pen: Pen,
  guide: Extract<Guide, { kind: 'yearRow' }>,
  camera: Camera,
  palette: Palette,
): void {
  const [left, y] = onScreen(camera, [guide.left, guide.y]);
  const [right] = onScreen(camera, [guide.right, guide.y]);
  pen.strokeStyle = palette.rule;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(left, y);
  pen.lineTo(right, y);
  pen.stroke();
  pen.fillStyle = palette.faintInk;
  pen.font = font(11);
  pen.textAlign = 'right';
  pen.textBaseline = 'middle';
  pen.fillText(guide.label, left - 4, y);
}

function drawCircle(
  pen: Pen,
  guide: Extract<Guide, { kind: 'circle' }>,
  camera: Camera,
  palette: Palette,
  countryName: (country: string) => string,
): void {
  const [x, y] = onScreen(camera, [guide.x, guide.y]);
  const radius = guide.radius * camera.zoom;
  pen.strokeStyle = palette.rule;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.moveTo(x + radius, y);
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.stroke();
  pen.fillStyle = palette.faintInk;
  pen.font = font(11, 600);
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.fillText(countryName(guide.country), x, y - radius - 5);
}

function drawSide(
  pen: Pen,
  guide: Extract<Guide, { kind: 'side' }>,
  camera: Camera,
  palette: Palette,
  name: string,
): void {
  const [x, y] = onScreen(camera, [guide.x, guide.y]);
  pen.fillStyle = palette[guide.place];
  pen.font = font(16, 600);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(name, x, y - HEADING);
}
