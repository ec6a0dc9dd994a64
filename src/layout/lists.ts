import type { Lens } from '../network/types.ts';
import type { Columns } from './columns.ts';

/** Actor numbers of each event: those of event n from `first[n]` up to `first[n + 1]`, each once. */
export interface Lists {
  readonly first: Int32Array;
  readonly actor: Int32Array;
}

/**
 * Who meets in each event: everyone (`both`, `events`), the persons among them, or each person replaced by the
 * institution it acted for.
 */
export function meeting({ actors, participations }: Columns, lens: Lens): Lists {
  const { starts, actors: actor, institutions: institution } = participations;
  return listed(starts, actors.ids.length, (at, add) => {
    const own = actor[at] ?? 0;
    const isPerson = actors.kinds[own] === 'person';
    if (lens === 'people' && !isPerson) return;
    add(lens === 'institutions' && isPerson ? (institution[at] ?? -1) : own);
  });
}

/** The offices that persons held in each event: the persons, and at the same places the institutions. */
export function offices({ actors, participations }: Columns): Lists & { readonly of: Int32Array } {
  const { starts, actors: actor, institutions: institution } = participations;
  const bodies = actors.ids.length;
  const persons: number[] = [];
  const held: number[] = [];
  const first = new Int32Array(starts.length);
  const seen = new Set<number>();
  for (let event = 0; event + 1 < starts.length; event += 1) {
    seen.clear();
    for (let at = starts[event] ?? 0; at < (starts[event + 1] ?? 0); at += 1) {
      const [one, body] = [actor[at] ?? 0, institution[at] ?? -1];
      if (body < 0 || actors.kinds[one] !== 'person' || seen.has(one * bodies + body)) continue;
      seen.add(one * bodies + body);
      persons.push(one);
      held.push(body);
    }
    first[event + 1] = persons.length;
  }
  return { first, actor: Int32Array.from(persons), of: Int32Array.from(held) };
}

/** Everyone who is seen with an event: who meets in it and, in the lens `both`, for whom they act. */
export function seenWith(columns: Columns, lens: Lens, met: Lists): Lists {
  if (lens !== 'both') return met;
  const held = offices(columns);
  const events = met.first.length - 1;
  const first = Int32Array.from(met.first, (at, event) => at + (held.first[event] ?? 0));
  const both = new Int32Array(met.actor.length + held.of.length);
  for (let event = 0; event < events; event += 1) {
    const at = first[event] ?? 0;
    const own = met.actor.subarray(met.first[event], met.first[event + 1]);
    both.set(own, at);
    both.set(held.of.subarray(held.first[event], held.first[event + 1]), at + own.length);
  }
  return listed(first, columns.actors.ids.length, (at, add) => add(both[at] ?? -1));
}

/** Goes through spans of places and lists what each place adds: each actor once, none for -1. */
function listed(
  spans: Int32Array,
  actors: number,
  each: (at: number, add: (actor: number) => void) => void,
): Lists {
  const first = new Int32Array(spans.length);
  const actor = new Int32Array(spans.at(-1) ?? 0);
  const lastSeen = new Int32Array(actors).fill(-1);
  let count = 0;
  let event = 0;
  const add = (number: number): void => {
    if (number < 0 || lastSeen[number] === event) return;
    lastSeen[number] = event;
    actor[count] = number;
    count += 1;
  };
  for (; event + 1 < spans.length; event += 1) {
    for (let at = spans[event] ?? 0; at < (spans[event + 1] ?? 0); at += 1) each(at, add);
    first[event + 1] = count;
  }
  return { first, actor: actor.slice(0, count) };
}
