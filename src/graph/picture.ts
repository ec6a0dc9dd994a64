/** What is drawn, and of what. */
import { type Counts, type Seen, seenOf } from '../drawing/marks.ts';
import { type Named, namedOf } from '../drawing/named.ts';
import { keyOf, type Places, type Plan } from '../drawing/plan.ts';
import { type Guide, guidesAround } from '../layout/guides.ts';
import type { LayoutName } from '../layout/types.ts';
import { actorsByEvent } from '../network/lens.ts';
import { listAt } from '../network/lists.ts';
import { officesOf, pairsOf } from '../network/pairs.ts';
import type { Tally } from '../network/tally/tally.ts';
import type { Question } from '../network/types.ts';
import type { Placement } from './placements.ts';

export interface Picture {
  readonly plan: Plan;
  readonly places: Places;
  readonly layout: LayoutName;
  /** The counts of this picture. They hold until the tally is asked something else. */
  readonly counts: () => Counts;
  readonly seen: Seen;
  /** The same as objects, for labels. Made when first asked for. */
  readonly named: () => Named;
}

/** The picture of a question that the tally answers. */
export function pictureOf(
  plan: Plan,
  places: Places,
  layout: LayoutName,
  tally: Tally,
  question: Question,
): Picture {
  const counts = (): Counts => {
    // Others ask the same tally other things.
    tally.ask(question);
    return tally;
  };
  return withNames({ plan, places, layout, counts, seen: seenOf(plan, counts(), places) });
}

/** The same picture, its names made anew when they are asked for: a hand has moved a node. */
export function withNames({ plan, places, layout, counts, seen }: Omit<Picture, 'named'>): Picture {
  let named: Named | undefined;
  return {
    plan,
    places,
    layout,
    counts,
    seen,
    named: () => {
      named ??= namedOf(plan, seen, counts(), places, layout);
      return named;
    },
  };
}

/** Numbers of the drawn ties with this key: a person and an institution can have a tie and an office tie. */
export function tiesWithKey({ plan, seen }: Picture, key: string): readonly number[] {
  const [a, b] = key.split('~');
  const [one, other] = [plan.numbers.get(a ?? ''), plan.numbers.get(b ?? '')];
  if (one === undefined || other === undefined) return [];
  const { from, to, count } = plan.ties;
  const found: number[] = [];
  for (let tie = 0; tie < count; tie += 1) {
    if (seen.events[tie] === 0) continue;
    const ends = from[tie] === one ? to[tie] === other : from[tie] === other && to[tie] === one;
    if (ends) found.push(tie);
  }
  return found;
}

/** Numbers of the drawn nodes that an id stands for: a node itself, a tie's two ends, an event's actors. */
export function drawnNodesOf(picture: Picture, id: string): readonly number[] {
  const { plan, seen } = picture;
  const own = plan.numbers.get(id);
  if (own !== undefined && isDrawn(seen, own)) return [own];
  const [tie] = tiesWithKey(picture, id);
  if (tie !== undefined) return [plan.ties.from[tie] ?? -1, plan.ties.to[tie] ?? -1];
  const event = plan.network.eventNumbers.get(id);
  return event === undefined ? [] : actorsOfEvent(picture, event);
}

export function isDrawn({ sizes }: Seen, node: number): boolean {
  return (sizes[node] ?? 0) > 0;
}

/** The drawn actors of a visible event, institutions for which a person acted included. */
export function actorsOfEvent({ plan, seen, counts }: Picture, event: number): readonly number[] {
  if (counts().eventShown[event] !== 1) return [];
  const { network, lens } = plan;
  const own = listAt(actorsByEvent(network, lens), event);
  const { other, ofEvent } = officesOf(network);
  const held = lens === 'both' ? listAt(ofEvent, event).map((office) => other[office] ?? -1) : [];
  return [...new Set([...own, ...held])].filter((actor) => isDrawn(seen, actor));
}

/** The drawn ties to which a visible event counts. */
export function tiesOfEvent({ plan, seen, counts }: Picture, event: number): readonly number[] {
  const { eventShown } = counts();
  if (eventShown[event] !== 1 || plan.lens === 'events') return [];
  const { ofEvent, parts } = pairsOf(plan.network, plan.lens, plan.tying);
  const hidden = parts.get(event);
  const own = listAt(ofEvent, event).filter(
    (pair) => hidden?.get(pair)?.some((part) => eventShown[part] === 1) !== true,
  );
  const offices = plan.lens === 'both' ? listAt(officesOf(plan.network).ofEvent, event) : [];
  return [...own, ...offices.map((office) => plan.ties.offices + office)].filter(
    (tie) => seen.events[tie] !== 0,
  );
}

/** The id by which a tie is known outside: its key, for a joint its event's id. */
export function idOfTie(plan: Plan, tie: number): string {
  return plan.lens === 'events' ? (plan.ids[plan.ties.from[tie] ?? -1] ?? '') : keyOf(plan, tie);
}

/** What stands behind the drawn nodes, and nothing for those that are not drawn. */
export function guidesIn({ plan, seen }: Picture, placement: Placement | undefined): readonly Guide[] {
  const countries = new Set<string>();
  for (let actor = 0; actor < plan.actors; actor += 1) {
    if (isDrawn(seen, actor)) countries.add(plan.network.dataset.actors[actor]?.country ?? '');
  }
  return guidesAround(placement?.guides ?? [], countries);
}
