/** The three canvases of the network, one over the other: guides, ties and nodes, labels. */
import { measureWith } from '../drawing/fonts.ts';
import { drawGuides, headingBoxes } from '../drawing/guides.ts';
import { Sheet, type SheetView } from '../drawing/ink/sheet.ts';
import { type Box, overlap } from '../drawing/labelGrid.ts';
import type { PlacedLabel } from '../drawing/labels.ts';
import type { Measure } from '../drawing/pen.ts';
import type { Plan } from '../drawing/plan.ts';
import type { Point } from '../layout/types.ts';
import { countryName } from '../words/countries.ts';
import { clearedContext, fitted } from './canvas.ts';
import type { Drawing, Frame } from './frame.ts';
import { followed, labelsOf, type Written } from './labelling.ts';
import { LabelSheet } from './labelSheet.ts';

export interface Canvases {
  readonly guides: HTMLCanvasElement;
  readonly network: HTMLCanvasElement;
  readonly labels: HTMLCanvasElement;
}

/** Where drawing anew takes longer, in milliseconds, the picture as it is follows the camera until that rests. */
const SLOW = 20;
/** A frame has so many milliseconds for drawing; what takes longer goes on with the next. */
const SLICE = 60;
/** A first picture shows itself unfinished after each so many milliseconds: showing takes as long as a slice. */
const SIGN_OF_WORK = 250;

export class Layers implements Drawing {
  readonly #canvases: Canvases;
  readonly #labels: LabelSheet;
  #measure: Measure | undefined;
  #sheet: Sheet | undefined;
  #image: ImageData | undefined;
  /** The frame that the network was last drawn of, and how many milliseconds that took. */
  #last: Frame | undefined;
  #cost = 0;
  /** Milliseconds that have gone into a picture that is not finished, and those after which it shows itself. */
  #spent = 0;
  #patience = SIGN_OF_WORK;
  /** What the guides were last drawn of. */
  #guided: Pick<Frame, 'guides' | 'camera' | 'size' | 'palette'> | undefined;
  #taken: readonly Box[] = [];
  #written: Written = { first: [], rest: [] };
  #camera:
    | { readonly of: Frame['camera']; readonly ratio: number; readonly scaled: Frame['camera'] }
    | undefined;

  constructor(canvases: Canvases) {
    this.#canvases = canvases;
    this.#labels = new LabelSheet(canvases.labels);
  }

  draw(frame: Frame, hasty: boolean): boolean {
    const ratio = window.devicePixelRatio;
    this.#drawGuides(frame, ratio);
    const isShifted = hasty && this.#cost > SLOW && this.#isSameBut(frame);
    if (isShifted) this.#shift(frame);
    const isDone = isShifted || this.#drawNetwork(frame, ratio);
    this.#drawLabels(frame, ratio, hasty || !isDone);
    return isDone;
  }

  move(node: number, [x, y]: Point): void {
    this.#sheet?.move(node, x, y);
  }

  labelAt([x, y]: Point): string | undefined {
    const at = { left: x, top: y, right: x + 0.5, bottom: y + 0.5 };
    const under = ({ box }: PlacedLabel): boolean => overlap(box, at);
    return (this.#written.first.find(under) ?? this.#written.rest.find(under))?.id;
  }

  #drawGuides(frame: Frame, ratio: number): void {
    const { guides, camera, size, palette } = frame;
    const before = this.#guided;
    const isSame =
      before?.guides === guides &&
      before.camera === camera &&
      before.size === size &&
      before.palette === palette;
    if (isSame) return;
    const context = clearedContext(this.#canvases.guides, size, ratio);
    if (context === undefined) return;
    this.#guided = { guides, camera, size, palette };
    drawGuides(context, guides, camera, size, palette, countryName);
    this.#taken = headingBoxes(context, guides, camera, countryName);
  }

  /** Whether nothing but the camera differs from what the canvas shows. */
  #isSameBut({ picture, emphasis, palette, size }: Frame): boolean {
    const last = this.#last;
    return (
      last?.picture === picture &&
      last.emphasis === emphasis &&
      last.palette === palette &&
      last.size === size
    );
  }

  /** Moves and scales the canvas to where the camera has it. */
  #shift({ camera }: Frame): void {
    if (this.#last === undefined) return;
    const { zoom, x, y } = this.#last.camera;
    const scale = camera.zoom / zoom;
    const { style } = this.#canvases.network;
    style.transformOrigin = '0 0';
    style.transform = `translate(${camera.x - scale * x}px, ${camera.y - scale * y}px) scale(${scale})`;
  }

  /** Draws as much as a frame has time for; until all is there, what was drawn last stays in sight. */
  #drawNetwork(frame: Frame, ratio: number): boolean {
    const { picture, camera, size, palette, emphasis } = frame;
    const start = performance.now();
    const context = fitted(this.#canvases.network, size, ratio);
    if (context === undefined || context.canvas.width === 0 || context.canvas.height === 0) return true;
    const { width, height } = context.canvas;
    const view = {
      places: picture.places,
      camera: this.#scaled(camera, ratio),
      ratio,
      width,
      height,
      palette,
    };
    const sheet = this.#sheetFor(picture.plan, view);
    const { isDone, patches } = sheet.draw({ seen: picture.seen, emphasis }, view, {
      isLate: () => performance.now() - start > SLICE,
      partly: this.#last === undefined && this.#spent > this.#patience,
    });
    if (patches.length > 0) this.#patience = this.#spent + SIGN_OF_WORK;
    for (const { x, y, width: across, height: down } of patches) {
      if (this.#image !== undefined) context.putImageData(this.#image, 0, 0, x, y, across, down);
    }
    this.#spent += performance.now() - start;
    if (!isDone) {
      if (this.#last !== undefined) this.#shift(frame);
      return false;
    }
    this.#canvases.network.style.transform = '';
    if (this.#last?.camera !== camera) this.#cost = this.#spent;
    this.#spent = 0;
    this.#patience = SIGN_OF_WORK;
    this.#last = frame;
    return true;
  }

  #sheetFor(plan: Plan, view: SheetView): Sheet {
    const before = this.#sheet;
    if (before?.plan === plan && before.fits(view)) return before;
    const sheet = new Sheet(plan, view);
    this.#image = new ImageData(new Uint8ClampedArray(sheet.pixels.values.buffer), view.width, view.height);
    this.#last = undefined;
    this.#sheet = sheet;
    return sheet;
  }

  #drawLabels(frame: Frame, ratio: number, hasty: boolean): void {
    const { size, palette, box } = frame;
    const context = this.#labels.context(size, ratio);
    if (context === undefined) return;
    this.#measure ??= measureWith(context);
    this.#written = hasty ? followed(this.#written, frame) : labelsOf(frame, this.#measure, this.#taken);
    this.#labels.draw(this.#written, { size, palette, ratio, ...(box && { box }) });
  }

  /** The camera in pixels of the canvas; the same object for the same camera, as the sheet asks. */
  #scaled(camera: Frame['camera'], ratio: number): Frame['camera'] {
    if (this.#camera?.of !== camera || this.#camera.ratio !== ratio) {
      const scaled = { zoom: camera.zoom * ratio, x: camera.x * ratio, y: camera.y * ratio };
      this.#camera = { of: camera, ratio, scaled };
    }
    return this.#camera.scaled;
  }
}
