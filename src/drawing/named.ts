/** The drawn nodes of a plan as those that may be named: objects with labels, for the few that are written. */
import type { LayoutName } from '../layout/types.ts';
import type { Counts, Seen } from './marks.ts';
import type { Places, Plan } from './plan.ts';
import { actorNode, eventNode, type SceneNode } from './scene.ts';

/** Nodes large before small, as in a scene. */
export interface Named {
  readonly nodes: readonly SceneNode[];
  readonly byId: ReadonlyMap<string, SceneNode>;
}

export function namedOf(plan: Plan, seen: Seen, counts: Counts, places: Places, layout: LayoutName): Named {
  const nodes: SceneNode[] = [];
  for (let node = 0; node < plan.nodes; node += 1) {
    if (seen.sizes[node] === 0) continue;
    const made = nodeOf(plan, counts, places, layout, node);
    if (made !== undefined) nodes.push(made);
  }
  nodes.sort((one, other) => other.size - one.size);
  return { nodes, byId: new Map(nodes.map((node) => [node.id, node])) };
}

/** One drawn node of the plan. */
export function nodeOf(
  plan: Plan,
  counts: Counts,
  { x, y }: Places,
  layout: LayoutName,
  node: number,
): SceneNode | undefined {
  const point = [x[node] ?? 0, y[node] ?? 0] as const;
  const { dataset, events } = plan.network;
  const actor = dataset.actors[node];
  if (node < plan.actors) {
    if (actor === undefined) return undefined;
    return actorNode(actor, point, counts.actorEvents[node] ?? 0, plan.roles[node] ?? 'none', layout);
  }
  const entry = events[node - plan.actors];
  return entry === undefined ? undefined : eventNode(entry.event, point);
}
