/** Changes of the camera: pure arithmetic between model pixels and pixels of the screen. */
import type { Camera, Size } from '../drawing/camera.ts';
import type { Point } from '../layout/types.ts';

export const NEAREST = 5;
export const FURTHEST = 0.02;

/** The camera that has this point in the middle of the screen. */
export function centredOn([x, y]: Point, zoom: number, { width, height }: Size): Camera {
  return { zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom };
}

/** The model point in the middle of the screen. */
export function middleOf({ zoom, x, y }: Camera, { width, height }: Size): Point {
  return [(width / 2 - x) / zoom, (height / 2 - y) / zoom];
}

/** The middle of the box around these points. */
export function middleAmong(points: readonly { readonly x: number; readonly y: number }[]): Point {
  const halfway = (values: readonly number[]): number => {
    const [low, high] = values.reduce(
      ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    );
    return (low + high) / 2;
  };
  return [halfway(points.map(({ x }) => x)), halfway(points.map(({ y }) => y))];
}

/** Nearer or further by a factor; what is at `fixed` on the screen stays there. */
export function zoomedBy(camera: Camera, factor: number, [x, y]: Point): Camera {
  const zoom = Math.min(NEAREST, Math.max(FURTHEST, camera.zoom * factor));
  const change = zoom / camera.zoom;
  return { zoom, x: x - (x - camera.x) * change, y: y - (y - camera.y) * change };
}

/** A camera on the way from one to another, `part` from 0 to 1. */
export function cameraBetween(from: Camera, to: Camera, part: number): Camera {
  const between = (one: number, other: number): number => one + (other - one) * part;
  return { zoom: between(from.zoom, to.zoom), x: between(from.x, to.x), y: between(from.y, to.y) };
}
