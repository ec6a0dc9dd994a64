/** Which actors are visible, and in which visible events. */
import { actorsByEvent } from './lens.ts';
import { listAt } from './lists.ts';
import type { Network } from './network.ts';
import { officesOf } from './pairs.ts';
import type { Question } from './types.ts';

/** Looks only at the kinds and the lens of a question: the visible events are given. */
export type ActorQuestion = Pick<Question, 'lens'> & { readonly kinds: readonly string[] };

/**
 * Actor id to the numbers of the visible events it took part in, in the order of the dataset. In the lens
 * `both` an institution for which a visible person acted comes too, whatever its kind, with those events.
 */
export function visibleActors(
  network: Network,
  events: readonly number[],
  { lens, kinds }: ActorQuestion,
): ReadonlyMap<string, readonly number[]> {
  const byEvent = actorsByEvent(network, lens);
  const passes = passesKind(network, kinds);
  const took = flags(network);
  for (const event of events) {
    for (const number of listAt(byEvent, event)) if (passes(number)) took[number] = 1;
  }
  const held = lens === 'both' ? actedFor(network, events, took) : new Map<number, readonly number[]>();
  const seen = took.slice();
  for (const bodies of held.values()) for (const body of bodies) seen[body] = 1;

  const lists: number[][] = network.dataset.actors.map(() => []);
  const add = (number: number, event: number): void => {
    const list = lists[number];
    // Events come in order, so one that is listed already stands last.
    if (seen[number] === 1 && list?.at(-1) !== event) list?.push(event);
  };
  for (const event of events) {
    for (const number of listAt(byEvent, event)) add(number, event);
    for (const body of held.get(event) ?? []) add(body, event);
  }
  return new Map(
    network.dataset.actors.flatMap(({ id }, number) =>
      seen[number] === 1 ? [[id, lists[number] ?? []] as const] : [],
    ),
  );
}

/** Event number to the institutions for which visible persons acted in it. */
function actedFor(
  network: Network,
  events: readonly number[],
  visible: Uint8Array,
): ReadonlyMap<number, readonly number[]> {
  const { one, other, ofEvent } = officesOf(network);
  const bodies = new Map<number, readonly number[]>();
  for (const event of events) {
    const own = Array.from(listAt(ofEvent, event)).filter((office) => visible[one[office] ?? -1] === 1);
    bodies.set(
      event,
      own.map((office) => other[office] ?? -1),
    );
  }
  return bodies;
}

/** One for each actor by its number, none set. */
export function flags(network: Network): Uint8Array {
  return new Uint8Array(network.dataset.actors.length);
}

function passesKind({ dataset }: Network, kinds: readonly string[]): (actor: number) => boolean {
  if (kinds.length === 0) return () => true;
  const wanted = new Set(kinds);
  return (actor) => wanted.has(dataset.actors[actor]?.kind ?? '');
}
