/** The nodes of a picture on its pixels: which of them, in which order, in which colours. */
import { NODE_OUTLINE, type ShapeName } from '../look.ts';
import { type Marks, SIGN, STANDING, STANDING_BITS } from '../marks.ts';
import { type ColourRole, mixed, type Palette } from '../palette.ts';
import type { Plan } from '../plan.ts';
import { colourNumber, type Pixels } from './pixels.ts';
import type { View } from './strokes.ts';
import type { Patch, Tiles } from './tiles.ts';

/** How much of its colour a node keeps, by its standing. */
const KEPT: Readonly<Record<number, number>> = {
  [STANDING.away]: 0.07,
  [STANDING.faded]: 0.24,
  [STANDING.dimmed]: 0.38,
};

/** Smaller nodes could not be seen, in pixels of the screen. */
const LEAST_SIZE = 3;
/** Border of a hovered or chosen node, the ring around a chosen one and the gap between, in model pixels. */
const STRONG_BORDER = 2;
const RING = 3;
const GAP = 1;
/** A ring is never narrower than this, in pixels of the screen. */
const LEAST_RING = 1.5;

/** From back to front; ink lies between the first two. */
export type Layer = 'pale' | 'plain' | 'front';

function layerOf(mark: number): Layer {
  if ((mark & (SIGN.hovered | SIGN.chosen)) !== 0) return 'front';
  return (mark & STANDING_BITS) < STANDING.plain ? 'pale' : 'plain';
}

/** Nodes by layer, in each the large before the small, so that a big one never hides them. */
export function orderOf(marks: Marks): Readonly<Record<Layer, readonly number[]>> {
  const order: Record<Layer, number[]> = { pale: [], plain: [], front: [] };
  for (let node = 0; node < marks.seen.sizes.length; node += 1) {
    if (marks.seen.sizes[node] !== 0) order[layerOf(marks.emphasis.nodes[node] ?? 0)].push(node);
  }
  for (const nodes of Object.values(order)) {
    nodes.sort((one, other) => (marks.seen.sizes[other] ?? 0) - (marks.seen.sizes[one] ?? 0));
  }
  return order;
}

/** Half the room that a node and its ring can take on the sheet. */
export function reachOf(size: number, { camera, ratio }: View): number {
  const across = Math.max(LEAST_SIZE * ratio, size * camera.zoom);
  return across / 2 + (STRONG_BORDER + GAP) * camera.zoom + ringOf(camera.zoom, ratio) + 2;
}

/** Width of the ring around a chosen node. */
function ringOf(zoom: number, ratio: number): number {
  return Math.max(RING * zoom, LEAST_RING * ratio);
}

export class Nodes {
  readonly #plan: Plan;
  readonly #palette: Palette;
  readonly #colours = new Map<string, number>();

  constructor(plan: Plan, palette: Palette) {
    this.#plan = plan;
    this.#palette = palette;
  }

  /** Draws nodes, in this order, on the squares that have changed. */
  draw(pixels: Pixels, nodes: readonly number[], marks: Marks, view: View, tiles: Tiles): void {
    const { places, camera } = view;
    const whole = tiles.isWhole ? tiles.patches() : undefined;
    for (const node of nodes) {
      const size = marks.seen.sizes[node] ?? 0;
      const x = (places.x[node] ?? 0) * camera.zoom + camera.x;
      const y = (places.y[node] ?? 0) * camera.zoom + camera.y;
      const reach = reachOf(size, view);
      if (x < -reach || y < -reach || x > pixels.width + reach || y > pixels.height + reach) continue;
      const patches = whole ?? tiles.patchesIn(x - reach, y - reach, x + reach, y + reach);
      for (const patch of patches) {
        this.#node(pixels, node, x, y, size, marks.emphasis.nodes[node] ?? 0, view, patch);
      }
    }
  }

  #node(
    pixels: Pixels,
    node: number,
    x: number,
    y: number,
    size: number,
    mark: number,
    { camera, ratio }: View,
    patch: Patch,
  ): void {
    const shape: ShapeName = this.#plan.shapes[node] ?? 'ellipse';
    const across = Math.max(LEAST_SIZE * ratio, size * camera.zoom);
    const isStrong = (mark & (SIGN.hovered | SIGN.chosen)) !== 0;
    const border = Math.min(
      (isStrong ? STRONG_BORDER : NODE_OUTLINE) * camera.zoom,
      isStrong ? across : across / 4,
    );
    if ((mark & SIGN.chosen) !== 0) {
      const outside = across + border + 2 * GAP * camera.zoom;
      pixels.fill(
        shape,
        x,
        y,
        outside + 2 * ringOf(camera.zoom, ratio),
        this.#number(this.#palette.accent),
        patch,
      );
      pixels.fill(shape, x, y, outside, this.#number(this.#palette.ground), patch);
    }
    pixels.fill(shape, x, y, across + border, this.#number(this.#borderOf(mark)), patch);
    pixels.fill(
      shape,
      x,
      y,
      across - border,
      this.#number(this.#fillOf(this.#plan.roles[node] ?? 'none', mark)),
      patch,
    );
  }

  #borderOf(mark: number): string {
    if ((mark & SIGN.hovered) !== 0) return this.#palette.ink;
    return (mark & SIGN.pinned) !== 0 ? this.#palette.faintInk : this.#palette.ground;
  }

  /** Nodes fade into the ground by their colour and not by opacity, or ties would show through them. */
  #fillOf(role: ColourRole, mark: number): string {
    const kept = KEPT[mark & STANDING_BITS];
    const colour = this.#palette[role];
    return kept === undefined || layerOf(mark) === 'front'
      ? colour
      : mixed(colour, this.#palette.ground, kept);
  }

  #number(colour: string): number {
    const known = this.#colours.get(colour);
    if (known !== undefined) return known;
    const made = colourNumber(colour);
    this.#colours.set(colour, made);
    return made;
  }
}
