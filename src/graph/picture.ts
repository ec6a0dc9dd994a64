/** What is drawn, and of what. */
import type { Scene, SceneNode } from '../drawing/scene.ts';
import { type Guide, guidesAround } from '../layout/guides.ts';
import type { Network } from '../network/network.ts';
import type { Visible } from '../network/types.ts';
import type { Placement } from './placements.ts';

export interface Picture {
  readonly network: Network;
  readonly visible: Visible;
  readonly scene: Scene;
}

/** The drawn nodes that an id stands for: a node itself, a tie's two ends, an event's actors. */
export function drawnNodesOf({ network, visible, scene }: Picture, id: string): readonly SceneNode[] {
  const own = scene.byId.get(id);
  if (own !== undefined) return [own];
  const tie = scene.ties.find(({ key }) => key === id);
  if (tie !== undefined) return scene.nodes.filter((node) => node.id === tie.a || node.id === tie.b);
  const number = network.eventNumbers.get(id);
  if (number === undefined) return [];
  return scene.nodes.filter((node) => visible.actors.get(node.id)?.includes(number));
}

/** What stands behind the drawn nodes, and nothing for those that are not drawn. */
export function guidesIn(scene: Scene, placement: Placement | undefined): readonly Guide[] {
  const actors = scene.nodes.filter(({ kind }) => kind !== 'event');
  const countries = new Set(actors.map(({ country }) => country ?? ''));
  return guidesAround(placement?.guides ?? [], countries);
}
