/** What a single filter leaves out: what would be visible without it, less what is. */
import type { Network } from '../../network/network.ts';
import { forEachInReach } from '../../network/obstacles.ts';
import type { Clause } from '../../network/question.ts';
import type { Question } from '../../network/types.ts';
import { visibleActors } from '../../network/visibleActors.ts';

/** For each clause the events, or for `kind` the actors, that it alone keeps out of sight. */
export function hiddenBy(network: Network, question: Question): ReadonlyMap<Clause, number> {
  const hidden = new Map<Clause, number>();
  const shown: number[] = [];
  forEachInReach(network, question, ({ number }, obstacle) => {
    if (obstacle === 'none') shown.push(number);
    else hidden.set(obstacle, (hidden.get(obstacle) ?? 0) + 1);
  });
  const { lens, filters } = question;
  if (filters.kind.length > 0) {
    const [all, some] = [[], filters.kind].map(
      (kinds) => visibleActors(network, shown, { lens, kinds }).size,
    );
    hidden.set('kind', (all ?? 0) - (some ?? 0));
  }
  return hidden;
}
