import type { Point } from '../layout/types.ts';
import type { Scene } from './scene.ts';

/** From model pixels to pixels of the screen: times `zoom`, then moved by `x` and `y`. */
export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function onScreen(camera: Camera, [x, y]: Point): Point {
  return [x * camera.zoom + camera.x, y * camera.zoom + camera.y];
}

/** Room that labels and headings need around the nodes, in pixels of the screen. */
function labelRoom({ width }: Size): { readonly x: number; readonly y: number } {
  return { x: Math.min(165, width * 0.17), y: width < 600 ? 44 : 50 };
}

/** Shows every node of the scene with room for labels. Never closer than `closest`. */
export function fitCamera(scene: Pick<Scene, 'nodes'>, size: Size, closest = 1.6): Camera {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of scene.nodes) {
    left = Math.min(left, node.x - node.size / 2);
    right = Math.max(right, node.x + node.size / 2);
    top = Math.min(top, node.y - node.size / 2);
    bottom = Math.max(bottom, node.y + node.size / 2);
  }
  if (left > right) return { zoom: 1, x: size.width / 2, y: size.height / 2 };
  const room = labelRoom(size);
  const zoom = Math.max(
    0.02,
    Math.min(
      closest,
      (size.width - 2 * room.x) / Math.max(1, right - left),
      (size.height - 2 * room.y) / Math.max(1, bottom - top),
    ),
  );
  return {
    zoom,
    x: size.width / 2 - ((left + right) / 2) * zoom,
    y: size.height / 2 - ((top + bottom) / 2) * zoom,
  };
}
