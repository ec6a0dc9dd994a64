/** How each element is to look, as plain numbers: the picture that Cytoscape is brought to. */
import { bendOf } from '../drawing/look.ts';
import type { Scene, SceneTie } from '../drawing/scene.ts';
import type { Point, Positions } from '../layout/types.ts';
import { officeTieId } from './elements.ts';

/** Values of an element's data, in the units of drawing/look.ts. */
export type Look = { readonly size: number } | LineLook;

interface LineLook {
  readonly width: number;
  readonly opacity: number;
  readonly bend: number;
  /** 1 or 0. */
  readonly dashed: number;
}

/** Element id to look, for exactly the elements that are visible. */
export type Looks = ReadonlyMap<string, Look>;

/** The element that draws a tie. */
export function elementIdOf({ key, office }: Pick<SceneTie, 'key' | 'office'>): string {
  return office ? officeTieId(key) : key;
}

export function looksOf(scene: Scene): Looks {
  const looks = new Map<string, Look>();
  for (const { id, size } of scene.nodes) looks.set(id, { size });
  for (const tie of scene.ties) {
    const { width, opacity, bend, dash } = tie;
    looks.set(elementIdOf(tie), { width, opacity, bend, dashed: dash.length > 0 ? 1 : 0 });
  }
  return looks;
}

const ORIGIN: Point = [0, 0];

/** The bend of the line from `a` to `b` where they stand. */
export function bendBetween(positions: Positions, a: string, b: string): number {
  return bendOf(positions.get(a) ?? ORIGIN, positions.get(b) ?? ORIGIN);
}

/** Whether nothing about an element has changed. */
export function sameLook(one: Look | undefined, other: Look): boolean {
  if (one === undefined) return false;
  if ('size' in one || 'size' in other) return 'size' in one && 'size' in other && one.size === other.size;
  return (
    one.width === other.width &&
    one.opacity === other.opacity &&
    one.bend === other.bend &&
    one.dashed === other.dashed
  );
}
