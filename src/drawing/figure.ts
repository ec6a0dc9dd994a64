import type { Guide } from '../layout/guides.ts';
import { type Camera, fitCamera, type Size } from './camera.ts';
import { drawNetwork, type Emphasis } from './draw.ts';
import { font, measureWith } from './fonts.ts';
import { drawGuides, headingBoxes } from './guides.ts';
import { placeLabels } from './labels.ts';
import { drawLegend, LEGEND_FONT, type LegendEntry, type PlacedEntry, placeLegend } from './legend.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Scene } from './scene.ts';
import { wrap } from './text.ts';

/** A picture that can stand alone in print: what it shows, of what, from where. Sizes in pixels at scale 1. */
export interface Figure {
  readonly scene: Scene;
  readonly palette: Palette;
  /** A colour, or `transparent`: then nothing is painted behind. */
  readonly ground: string;
  readonly title: string;
  /** The window and the filters in words; each wrapped. */
  readonly subtitle: readonly string[];
  readonly legend: readonly LegendEntry[];
  /** "n of N", undated left out, sources, date and version of the data; each wrapped. */
  readonly notes: readonly string[];
  readonly guides: readonly Guide[];
  readonly countryName: (country: string) => string;
  /** Of the whole figure. */
  readonly width: number;
  /** Of the network alone; title, legend and notes come on top of it. */
  readonly networkHeight: number;
  readonly emphasis?: Emphasis;
  /** What the screen shows; without it the whole network is fitted. */
  readonly camera?: Camera;
}

const MARGIN = 28;
const TEXT = {
  title: { css: font(22, 600), line: 28 },
  subtitle: { css: font(14), line: 20 },
  notes: { css: font(11), line: 16 },
} as const;
type Style = keyof typeof TEXT;

/** A figure with everything measured: where each part begins. */
interface Composition {
  readonly size: Size;
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly networkTop: number;
  readonly legendTop: number;
  readonly legend: readonly PlacedEntry[];
  readonly notesTop: number;
  readonly notes: readonly string[];
}

/** How large a figure is, in pixels at scale 1. The pen only measures. */
export function figureSize(pen: Pen, figure: Figure): Size {
  return compose(pen, figure).size;
}

/** Draws a figure from the top left corner, (0, 0). Enlarge it by scaling the pen beforehand. */
export function drawFigure(pen: Pen, figure: Figure): void {
  const parts = compose(pen, figure);
  pen.save();
  if (figure.ground !== 'transparent') {
    pen.fillStyle = figure.ground;
    pen.fillRect(0, 0, parts.size.width, parts.size.height);
  }
  drawFigureNetwork(pen, figure, parts.networkTop);
  pen.globalAlpha = 1;
  const { ink, faintInk } = figure.palette;
  drawLines(pen, parts.title, 'title', MARGIN, ink);
  drawLines(pen, parts.subtitle, 'subtitle', MARGIN + parts.title.length * TEXT.title.line, faintInk);
  drawLegend(pen, parts.legend, MARGIN, parts.legendTop, figure.palette);
  drawLines(pen, parts.notes, 'notes', parts.notesTop, faintInk);
  pen.restore();
}

function compose(pen: Pen, figure: Figure): Composition {
  const width = figure.width - 2 * MARGIN;
  const lines = (texts: readonly string[], style: Style): readonly string[] =>
    texts
      .filter((text) => text !== '')
      .flatMap((text) => wrap(text, width, measureWith(pen, TEXT[style].css)));
  const title = lines([figure.title], 'title');
  const subtitle = lines(figure.subtitle, 'subtitle');
  const notes = lines(figure.notes, 'notes');
  const legend = placeLegend(figure.legend, width, measureWith(pen, LEGEND_FONT));
  const networkTop = MARGIN + title.length * TEXT.title.line + subtitle.length * TEXT.subtitle.line + 8;
  const legendTop = networkTop + figure.networkHeight + 12;
  const notesTop = legendTop + legend.height + (legend.height > 0 ? 12 : 0);
  const height = notesTop + notes.length * TEXT.notes.line + MARGIN;
  return {
    size: { width: figure.width, height },
    title,
    subtitle,
    networkTop,
    legendTop,
    legend: legend.placed,
    notesTop,
    notes,
  };
}

function drawLines(pen: Pen, lines: readonly string[], style: Style, top: number, colour: string): void {
  pen.font = TEXT[style].css;
  pen.fillStyle = colour;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  for (const [index, line] of lines.entries()) {
    pen.fillText(line, MARGIN, top + (index + 0.5) * TEXT[style].line);
  }
}

/** The network in its own part of the figure. */
function drawFigureNetwork(pen: Pen, figure: Figure, top: number): void {
  const { scene, emphasis = {} } = figure;
  const size = { width: figure.width, height: figure.networkHeight };
  const fitted = figure.camera ?? fitCamera(scene, size);
  // Halos and outlines take the colour of what is really behind them.
  const ground = figure.ground === 'transparent' ? figure.palette.ground : figure.ground;
  const palette = { ...figure.palette, ground };
  const taken = headingBoxes(pen, figure.guides, fitted, figure.countryName);
  const labels = placeLabels(scene, fitted, measureWith(pen), { ...size, ...emphasis, taken }).map(
    (label) => ({
      ...label,
      y: label.y + top,
    }),
  );
  const camera = { ...fitted, y: fitted.y + top };
  pen.save();
  // Seen through the screen's camera, ties may run out of their part; a fitted network cannot.
  if (figure.camera !== undefined) {
    pen.beginPath();
    pen.rect(0, top, size.width, size.height);
    pen.clip();
  }
  drawGuides(
    pen,
    figure.guides,
    camera,
    { width: size.width, height: size.height + top },
    palette,
    figure.countryName,
    top,
  );
  drawNetwork(pen, scene, camera, palette, labels, emphasis);
  pen.restore();
}
