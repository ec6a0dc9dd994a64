import type { Visible } from './types.ts';

/**
 * All that is reached from `centre` in at most `depth` steps over ties, joints and office ties, itself
 * included. A centre that nothing joins is alone in its neighbourhood.
 */
export function neighbourhood(visible: Visible, centre: string, depth: number): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  const join = (from: string, to: string): void => {
    const list = next.get(from);
    if (list) list.push(to);
    else next.set(from, [to]);
  };
  for (const ties of [visible.ties, visible.officeTies]) {
    for (const { a, b } of ties.values()) {
      join(a, b);
      join(b, a);
    }
  }
  const reached = new Set([centre]);
  let edge: readonly string[] = [centre];
  for (let step = 0; step < depth && edge.length > 0; step += 1) {
    const found = new Set(edge.flatMap((id) => next.get(id) ?? []).filter((id) => !reached.has(id)));
    for (const id of found) reached.add(id);
    edge = [...found];
  }
  return reached;
}
