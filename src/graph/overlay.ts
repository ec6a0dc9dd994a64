/** What is drawn around Cytoscape's own drawing: guides behind it and labels before it, of constant size. */
import type { Camera, Size } from '../drawing/camera.ts';
import { drawLabels } from '../drawing/draw.ts';
import { measureWith } from '../drawing/fonts.ts';
import { drawGuides, headingBoxes } from '../drawing/guides.ts';
import { type Box, overlap } from '../drawing/labelGrid.ts';
import { type LabelLimits, type PlacedLabel, placeLabels } from '../drawing/labels.ts';
import type { Palette } from '../drawing/palette.ts';
import type { Measure } from '../drawing/pen.ts';
import type { Scene } from '../drawing/scene.ts';
import type { Guide } from '../layout/guides.ts';
import type { Point } from '../layout/types.ts';
import { countryName } from '../words/countries.ts';
import type { Emphasis, Highlight } from './emphasis.ts';

/** One frame of the drawing. */
export interface Frame {
  readonly scene: Scene;
  readonly guides: readonly Guide[];
  readonly camera: Camera;
  readonly size: Size;
  readonly palette: Palette;
  readonly emphasis: Emphasis;
  readonly highlight: Highlight;
}

/** Where labels and guides are drawn; the two canvases cover Cytoscape's from behind and from before. */
export class Overlay {
  readonly #behind: HTMLCanvasElement;
  readonly #before: HTMLCanvasElement;
  #measure: Measure | undefined;
  #labels: readonly PlacedLabel[] = [];

  constructor(behind: HTMLCanvasElement, before: HTMLCanvasElement) {
    this.#behind = behind;
    this.#before = before;
  }

  draw(frame: Frame): void {
    const ratio = window.devicePixelRatio;
    const back = clearedContext(this.#behind, frame.size, ratio);
    const front = clearedContext(this.#before, frame.size, ratio);
    if (back === undefined || front === undefined) return;
    drawGuides(back, frame.guides, frame.camera, frame.size, frame.palette, countryName);
    this.#measure ??= measureWith(front);
    const taken = headingBoxes(back, frame.guides, frame.camera, countryName);
    const { first, rest } = labelsOf(frame, this.#measure, taken);
    drawLabels(front, rest, { ...frame.palette, ink: frame.palette.faintInk });
    drawLabels(front, first, frame.palette);
    this.#labels = [...first, ...rest];
  }

  /** The node whose label is at this point of the screen. */
  labelAt([x, y]: Point): string | undefined {
    const at = { left: x, top: y, right: x + 0.5, bottom: y + 0.5 };
    return this.#labels.find(({ box }) => overlap(box, at))?.id;
  }
}

/** Labels in full ink, and those of the nodes that a selection has dimmed. */
function labelsOf(
  { scene, camera, size, emphasis, highlight }: Omit<Frame, 'guides' | 'palette'>,
  measure: Measure,
  taken: readonly Box[],
): { readonly first: readonly PlacedLabel[]; readonly rest: readonly PlacedLabel[] } {
  const { selected, hovered } = highlight;
  const limits: LabelLimits = {
    ...size,
    taken,
    ...(selected !== undefined && { selected }),
    ...(hovered !== undefined && { hovered }),
  };
  const { bright, marked } = emphasis;
  const all: LabelLimits = bright === undefined ? limits : { ...limits, bright };
  if (marked === undefined) return { first: placeLabels(scene, camera, measure, all), rest: [] };
  const first = placeLabels(scene, camera, measure, { ...limits, bright: marked });
  const written = new Set(first.map(({ id }) => id));
  const rest = placeLabels(scene, camera, measure, all).filter(
    ({ id, box }) => !written.has(id) && !first.some((label) => overlap(label.box, box)),
  );
  return { first, rest };
}

/** A hidden tab or a browser short of memory gives no context; then nothing is drawn. */
function clearedContext(
  canvas: HTMLCanvasElement,
  { width, height }: Size,
  ratio: number,
): CanvasRenderingContext2D | undefined {
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  const across = Math.round(width * ratio);
  const down = Math.round(height * ratio);
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}
