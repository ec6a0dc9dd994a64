/**
 * A picture of a plan as pixels. From one picture to the next only what differs is drawn, and only the squares
 * that have changed are looked at; the pixels are the same as if all had been drawn anew.
 */
import { type Marks, STANDING, type Standing } from '../marks.ts';
import type { Palette } from '../palette.ts';
import type { Plan } from '../plan.ts';
import { Nodes, orderOf, reachOf } from './nodes.ts';
import { colourNumber, Pixels } from './pixels.ts';
import { Strokes, type View } from './strokes.ts';
import { codesOf, INK } from './tieCode.ts';
import { type Patch, Tiles } from './tiles.ts';
import { type Layer, showFirst, showOver } from './tone.ts';

/** How much of their opacity ties keep that stand so; single ones that are away are pale themselves. */
const SHARE: Readonly<Record<Standing, number>> = {
  [STANDING.away]: 1,
  [STANDING.faded]: 0.14,
  [STANDING.dimmed]: 0.24,
  [STANDING.plain]: 1,
  [STANDING.lit]: 1,
};

/** What a picture is of. Equal objects mean the same. */
export interface SheetView extends View {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
}

/** How much time there is for a picture. */
export interface Pace {
  readonly isLate: () => boolean;
  /** Whether what is not finished is shown too. */
  readonly partly: boolean;
}

const AT_ONCE: Pace = { isLate: () => false, partly: false };

export interface Drawn {
  readonly isDone: boolean;
  /** The parts of the pixels that have changed. */
  readonly patches: readonly Patch[];
}

export class Sheet {
  readonly plan: Plan;
  readonly pixels: Pixels;
  readonly #tiles: Tiles;
  readonly #strokes: Strokes;
  readonly #nodes: Nodes;
  readonly #layers: { readonly office: Layer; readonly tie: Layer; readonly lit: readonly Layer[] };
  readonly #palette: Palette;
  #view: SheetView;
  #marks: Marks | undefined;

  /** A sheet has one size and one palette; for others make another. */
  constructor(plan: Plan, view: SheetView) {
    this.plan = plan;
    this.#view = view;
    this.#palette = view.palette;
    this.pixels = new Pixels(view.width, view.height);
    this.#tiles = new Tiles(view.width, view.height);
    this.#strokes = new Strokes(plan, view, view.width, view.height, this.#tiles);
    this.#nodes = new Nodes(plan, view.palette);
    this.#layers = layersOf(this.#strokes.inks, view.palette);
  }

  /** Whether the sheet can go on with this view, or another one is needed. */
  fits({ width, height, palette }: SheetView): boolean {
    return width === this.pixels.width && height === this.pixels.height && palette === this.#palette;
  }

  /**
   * Draws the picture, or as much of it as there is time for: then the same call again goes on with it, and a
   * call for another picture goes on from there too.
   */
  draw(marks: Marks, view: SheetView, pace: Pace = AT_ONCE): Drawn {
    const before = this.#marks;
    const isMoved =
      before === undefined || view.camera !== this.#view.camera || view.places !== this.#view.places;
    const codes = codesOf(this.plan, marks);
    this.#view = view;
    this.#marks = marks;
    if (isMoved || this.#strokes.isFarFrom(codes)) {
      this.#strokes.begin(view);
      this.#tiles.markAll();
    } else if (before.emphasis.back !== marks.emphasis.back) this.#tiles.markAll();
    else this.#noteNodes(before, marks);
    // Steps are small and are always finished, or a moving window would outrun its picture.
    const isAnew = this.#tiles.isWhole;
    const isDone = this.#strokes.approach(codes, isAnew, isAnew ? pace.isLate : AT_ONCE.isLate);
    if (!isDone && !pace.partly) return { isDone, patches: [] };
    const patches = this.#tiles.patches();
    if (patches.length > 0) this.#show(marks, patches);
    // Not before: what was moved since the last picture has been noted already.
    if (isDone) this.#tiles.clear();
    return { isDone, patches };
  }

  /** Moves a node to another place, in model pixels, and its ties with it. The next picture shows it there. */
  move(node: number, x: number, y: number): void {
    const { places } = this.#view;
    const size = this.#marks?.seen.sizes[node] ?? 0;
    this.#strokes.lift(node);
    this.#noteNode(node, size);
    places.x[node] = x;
    places.y[node] = y;
    this.#noteNode(node, size);
  }

  #show(marks: Marks, patches: readonly Patch[]): void {
    const order = orderOf(marks);
    const nodes = (which: readonly number[]): void =>
      this.#nodes.draw(this.pixels, which, marks, this.#view, this.#tiles);
    const { office, tie, lit } = this.#layers;
    for (const patch of patches) showFirst(this.pixels, tie, office, SHARE[marks.emphasis.back], patch);
    nodes(order.pale);
    for (const layer of lit) for (const patch of patches) showOver(this.pixels, layer, patch);
    nodes(order.plain);
    nodes(order.front);
  }

  #noteNodes(before: Marks, marks: Marks): void {
    for (let node = 0; node < marks.seen.sizes.length; node += 1) {
      const [was, is] = [before.seen.sizes[node] ?? 0, marks.seen.sizes[node] ?? 0];
      if (was === is && (is === 0 || before.emphasis.nodes[node] === marks.emphasis.nodes[node])) continue;
      this.#noteNode(node, Math.max(was, is));
    }
  }

  #noteNode(node: number, size: number): void {
    const { places, camera } = this.#view;
    const x = (places.x[node] ?? 0) * camera.zoom + camera.x;
    const y = (places.y[node] ?? 0) * camera.zoom + camera.y;
    const reach = reachOf(size, this.#view);
    this.#tiles.mark(x - reach, y - reach, x + reach, y + reach);
  }
}

/** The inks in their colours: two behind all nodes, the others over the pale ones. */
function layersOf(inks: Strokes['inks'], palette: Palette) {
  const layer = (number: number, colour: string): Layer => {
    const ink = inks[number];
    if (ink === undefined) throw new Error(`There is no ink of the number ${number}.`);
    return { ink, colour: colourNumber(colour) };
  };
  return {
    office: layer(INK.office, palette.officeTie),
    tie: layer(INK.tie, palette.tie),
    lit: [
      layer(INK.litOffice, palette.officeTie),
      layer(INK.litTie, palette.tie),
      layer(INK.hovered, palette.ink),
      layer(INK.chosen, palette.accent),
    ],
  };
}
