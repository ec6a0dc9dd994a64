import { sceneOf } from '../drawing/scene.ts';
import type { Point, Positions } from '../layout/types.ts';
import type { Visible } from '../network/types.ts';
import type { Frame, Snapshot } from './frame.ts';

/** A frame with its picture as a scene of objects, as figures want it. */
export function snapshotOf({ picture, ...frame }: Frame, visible: Visible): Snapshot {
  const { plan, places, layout } = picture;
  const positions: Positions = new Map(
    plan.ids.map((id, node): [string, Point] => [id, [places.x[node] ?? 0, places.y[node] ?? 0]]),
  );
  return { ...frame, scene: sceneOf(plan.network, visible, positions, plan.lens, layout) };
}
