/** Where a card about the hovered thing can stand. */
import { type Camera, onScreen } from '../drawing/camera.ts';
import { curveOf } from '../drawing/ink/strokes.ts';
import type { Point } from '../layout/types.ts';
import { isDrawn, type Picture, tiesWithKey } from './picture.ts';

/** In pixels of the screen, from the upper left corner of the drawing. */
export interface HoverPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** So far around the point nothing should be covered. */
  readonly reach: number;
}

/** Room between a line and a card about it. */
const LINE_REACH = 6;

/**
 * The point of a node or tie, or none for what is not drawn. A tie's is where the pointer met it, or its
 * middle when it is hovered from elsewhere, as from a table.
 */
function hoverPointOf(
  picture: Picture,
  camera: Camera,
  id: string | undefined,
  pointer: HoverPoint | undefined,
): HoverPoint | undefined {
  if (id === undefined) return undefined;
  const { plan, places, seen } = picture;
  const node = plan.numbers.get(id);
  if (node !== undefined && isDrawn(seen, node)) {
    const [x, y] = onScreen(camera, [places.x[node] ?? 0, places.y[node] ?? 0]);
    return { id, x, y, reach: ((seen.sizes[node] ?? 0) / 2) * camera.zoom };
  }
  const [tie] = tiesWithKey(picture, id);
  if (tie === undefined) return undefined;
  if (pointer?.id === id) return pointer;
  const { x0, y0, cx, cy, x1, y1 } = curveOf(plan, { places, camera, ratio: 1 }, tie);
  return { id, x: (x0 + 2 * cx + x1) / 4, y: (y0 + 2 * cy + y1) / 4, reach: LINE_REACH };
}

function samePoint(one: HoverPoint | undefined, other: HoverPoint | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.id === other.id && one.x === other.x && one.y === other.y && one.reach === other.reach;
}

/** The point of the hovered thing, and those who want to know when it moves. */
export class HoverWatch {
  readonly #watchers = new Set<() => void>();
  #point: HoverPoint | undefined;
  #pointer: HoverPoint | undefined;

  /** The same object as long as nothing has moved. */
  get point(): HoverPoint | undefined {
    return this.#point;
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** The pointer has come upon a line, at this point of the screen. */
  metLine(id: string, [x, y]: Point): void {
    this.#pointer = { id, x, y, reach: LINE_REACH };
  }

  update(picture: Picture, camera: Camera, hovered: string | undefined): void {
    const point = hoverPointOf(picture, camera, hovered, this.#pointer);
    if (samePoint(point, this.#point)) return;
    this.#point = point;
    for (const watcher of this.#watchers) watcher();
  }
}
