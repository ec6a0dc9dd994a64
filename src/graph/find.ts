/** What lies under a point of the screen: found by our own measure, since the picture is our own. */
import { type Camera, onScreen } from '../drawing/camera.ts';
import type { Curve } from '../drawing/ink/curve.ts';
import { curveOf } from '../drawing/ink/strokes.ts';
import { tieWidth } from '../drawing/look.ts';
import { type Emphasis, STANDING, STANDING_BITS } from '../drawing/marks.ts';
import type { Point } from '../layout/types.ts';
import { isDrawn, type Picture } from './picture.ts';

/** A line is met from so far, in pixels of the screen, beside half its own width. */
const LINE_REACH = 4;
/** Smaller nodes are met from so far around their middle, in pixels of the screen. */
const NODE_REACH = 6;
/** So many straight pieces stand for a curve. */
const PIECES = 10;

/**
 * The drawn node that has the point on it, of several the one that lies on top; else the nearest of those that
 * are near. None that is out of focus.
 */
export function nodeAt(
  { plan, places, seen }: Picture,
  camera: Camera,
  [x, y]: Point,
  { nodes }: Emphasis,
): number | undefined {
  let onTop: number | undefined;
  let near: number | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  let nearest = NODE_REACH;
  for (let node = 0; node < plan.nodes; node += 1) {
    const size = seen.sizes[node] ?? 0;
    if (size === 0 || ((nodes[node] ?? 0) & STANDING_BITS) === STANDING.away) continue;
    const [atX, atY] = onScreen(camera, [places.x[node] ?? 0, places.y[node] ?? 0]);
    const distance = Math.hypot(atX - x, atY - y);
    // Small ones are drawn last, and of the same size those with higher numbers.
    if (distance <= (size / 2) * camera.zoom && size <= smallest) {
      onTop = node;
      smallest = size;
    } else if (distance <= nearest) {
      near = node;
      nearest = distance;
    }
  }
  return onTop ?? near;
}

/** The drawn tie nearest to the point, if one is near enough and not out of focus. */
export function tieAt(
  { plan, places, seen }: Picture,
  camera: Camera,
  point: Point,
  { ties }: Emphasis,
): number | undefined {
  const view = { places, camera, ratio: 1 };
  let found: number | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (let tie = 0; tie < plan.ties.count; tie += 1) {
    const events = seen.events[tie] ?? 0;
    if (events === 0 || ((ties[tie] ?? 0) & STANDING_BITS) === STANDING.away) continue;
    const reach = LINE_REACH + (tieWidth(events, tie >= plan.ties.offices) / 2) * camera.zoom;
    const distance = distanceTo(curveOf(plan, view, tie), point, Math.min(reach, nearest));
    if (distance > reach || distance >= nearest) continue;
    found = tie;
    nearest = distance;
  }
  return found;
}

/** Whether a node is drawn and stands under the hand as more than a shadow. */
export function canBeMet(picture: Picture, node: number, focus: ReadonlySet<string> | undefined): boolean {
  return isDrawn(picture.seen, node) && (focus === undefined || focus.has(picture.plan.ids[node] ?? ''));
}

/** Distance of a point from a curve; beyond `enough` it may be too large. */
function distanceTo({ x0, y0, cx, cy, x1, y1 }: Curve, [x, y]: Point, enough: number): number {
  if (Math.min(x0, cx, x1) - enough > x || Math.max(x0, cx, x1) + enough < x) return Number.POSITIVE_INFINITY;
  if (Math.min(y0, cy, y1) - enough > y || Math.max(y0, cy, y1) + enough < y) return Number.POSITIVE_INFINITY;
  let nearest = Number.POSITIVE_INFINITY;
  let [fromX, fromY] = [x0, y0];
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const part = piece / PIECES;
    const rest = 1 - part;
    const toX = rest * rest * x0 + 2 * rest * part * cx + part * part * x1;
    const toY = rest * rest * y0 + 2 * rest * part * cy + part * part * y1;
    nearest = Math.min(nearest, distanceToPiece(fromX, fromY, toX, toY, x, y));
    fromX = toX;
    fromY = toY;
  }
  return nearest;
}

function distanceToPiece(x0: number, y0: number, x1: number, y1: number, x: number, y: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const part = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / square));
  return Math.hypot(x - x0 - part * dx, y - y0 - part * dy);
}
