/** The canvas of the names: from one frame to the next only what differs is written. */
import { drawLabels } from '../drawing/draw.ts';
import { type Box, overlap } from '../drawing/labelGrid.ts';
import type { PlacedLabel } from '../drawing/labels.ts';
import { clearedContext, fitted } from './canvas.ts';
import type { Frame, ScreenBox } from './frame.ts';
import type { Written } from './labelling.ts';

/** How far letters, signs above them and halos may reach out of a label's box, in pixels of the screen. */
const REACH = 10;
/** Where more than this part of the labels differs, all of them anew is quicker. */
const MOSTLY = 0.6;

type Ground = Pick<Frame, 'size' | 'palette' | 'box'> & { readonly ratio: number };

/** A label as it is written: `rest` are those that a selection has dimmed. */
interface Line {
  readonly label: PlacedLabel;
  readonly isRest: boolean;
}

export class LabelSheet {
  readonly #canvas: HTMLCanvasElement;
  #lines: readonly Line[] = [];
  #ground: Ground | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** For measuring; none where the browser has none to give. */
  context(size: Frame['size'], ratio: number): CanvasRenderingContext2D | undefined {
    return fitted(this.#canvas, size, ratio);
  }

  /** Writes exactly these labels, and the box that a hand draws. */
  draw(written: Written, ground: Ground): void {
    const before = this.#ground;
    const lines = linesOf(written);
    const stale = isSameGround(before, ground) ? staleBoxes(this.#lines, lines) : undefined;
    this.#lines = lines;
    this.#ground = ground;
    if (stale !== undefined && stale.length <= MOSTLY * (lines.length + 1)) {
      if (stale.length > 0) this.#repair(lines, stale, ground);
      return;
    }
    const context = clearedContext(this.#canvas, ground.size, ground.ratio);
    if (context === undefined) return;
    write(context, lines, ground);
    if (ground.box !== undefined) drawBox(context, ground.box, ground);
  }

  /** Clears these places and writes again what reaches into them, and nothing beside them. */
  #repair(lines: readonly Line[], stale: readonly Box[], ground: Ground): void {
    const context = fitted(this.#canvas, ground.size, ground.ratio);
    if (context === undefined) return;
    const places = stale.map((box) => onPixels(box, ground.ratio));
    context.save();
    context.beginPath();
    for (const { left, top, right, bottom } of places) {
      context.clearRect(left, top, right - left, bottom - top);
      context.rect(left, top, right - left, bottom - top);
    }
    context.clip();
    const isNear = ({ label }: Line): boolean => {
      const reach = widened(label.box);
      return places.some((place) => overlap(place, reach));
    };
    write(context, lines.filter(isNear), ground);
    context.restore();
  }
}

function linesOf({ first, rest }: Written): readonly Line[] {
  return [
    ...rest.map((label) => ({ label, isRest: true })),
    ...first.map((label) => ({ label, isRest: false })),
  ];
}

/** A box is drawn over the labels and comes and goes as a whole. */
function isSameGround(one: Ground | undefined, other: Ground): boolean {
  return (
    one?.size === other.size &&
    one.ratio === other.ratio &&
    one.palette === other.palette &&
    one.box === undefined &&
    other.box === undefined
  );
}

/** Where labels have come, gone or changed. */
function staleBoxes(before: readonly Line[], now: readonly Line[]): readonly Box[] {
  const known = new Map(before.map((line) => [line.label.id, line]));
  const stale: Box[] = [];
  for (const line of now) {
    const old = known.get(line.label.id);
    if (old !== undefined && isSame(old, line)) known.delete(line.label.id);
    else stale.push(widened(line.label.box));
  }
  for (const { label } of known.values()) stale.push(widened(label.box));
  return stale;
}

function isSame(one: Line, other: Line): boolean {
  const [a, b] = [one.label, other.label];
  return (
    one.isRest === other.isRest &&
    a.x === b.x &&
    a.y === b.y &&
    a.text === b.text &&
    a.align === b.align &&
    a.strong === b.strong &&
    a.faint === b.faint
  );
}

function widened({ left, top, right, bottom }: Box): Box {
  return { left: left - REACH, top: top - REACH, right: right + REACH, bottom: bottom + REACH };
}

/** The smallest box of whole pixels of the canvas around it: what is cut there is not blurred. */
function onPixels({ left, top, right, bottom }: Box, ratio: number): Box {
  const down = (value: number): number => Math.floor(value * ratio) / ratio;
  const up = (value: number): number => Math.ceil(value * ratio) / ratio;
  return { left: down(left), top: down(top), right: up(right), bottom: up(bottom) };
}

function write(context: CanvasRenderingContext2D, lines: readonly Line[], { palette }: Ground): void {
  const of = (isRest: boolean): readonly PlacedLabel[] =>
    lines.filter((line) => line.isRest === isRest).map(({ label }) => label);
  drawLabels(context, of(true), { ...palette, ink: palette.faintInk });
  drawLabels(context, of(false), palette);
}

function drawBox(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: ScreenBox,
  { palette }: Ground,
): void {
  context.globalAlpha = 0.12;
  context.fillStyle = palette.accent;
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1;
  context.strokeRect(x, y, width, height);
}
