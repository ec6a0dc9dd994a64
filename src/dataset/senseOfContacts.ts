/** The rule that one contact is one event. */
import { areDistinct } from './distinct.ts';
import type { Finding } from './finding.ts';
import { makesTie } from './roles.ts';
import type { Actor, Dataset, EventRecord } from './schema.ts';
import { shown } from './shown.ts';

/** An event of one day with the pairs that it brings together across countries, as `a and b`. */
interface Contact {
  readonly index: number;
  readonly event: EventRecord;
  readonly pairs: ReadonlySet<string>;
}

/**
 * The same two, from different countries, on the same day in the same place: one contact, unless it is said
 * that they are two. An event without a place may be anywhere. Background is left out.
 */
export function* sameContact(dataset: Dataset): Iterable<Finding> {
  const events = new Map(dataset.events.map((event) => [event.id, event]));
  for (const contacts of contactsByDay(dataset)) {
    for (const [number, later] of contacts.entries()) {
      for (const earlier of contacts.slice(0, number)) {
        const pair = [...later.pairs].find((own) => earlier.pairs.has(own));
        if (pair === undefined || areApart(earlier.event, later.event)) continue;
        if (isWithin(earlier.event, later.event, events) || isWithin(later.event, earlier.event, events))
          continue;
        const other = shown(earlier.event.id);
        const sentence = `found the day (${later.event.lo}) and two participants (${pair}) of ${other}, and no other place; expected one event for one contact. Merge the two; or, where they are two (also two parts of one visit, such as a meeting and what was signed there), make one part of the other (partOf), or name ${other} in distinctFrom with the reason.`;
        yield { code: 'same-contact', path: ['events', later.index], sentence };
      }
    }
  }
}

/** Whether places differ, or a record says that the two are not one. */
function areApart(one: EventRecord, other: EventRecord): boolean {
  const elsewhere = one.place !== undefined && other.place !== undefined && one.place !== other.place;
  return elsewhere || areDistinct(one, other);
}

function isWithin(part: EventRecord, whole: EventRecord, events: ReadonlyMap<string, EventRecord>): boolean {
  const passed = new Set<string>();
  let above = part.partOf;
  // Circles are reported elsewhere; here they must only end.
  while (above !== undefined && !passed.has(above)) {
    if (above === whole.id) return true;
    passed.add(above);
    above = events.get(above)?.partOf;
  }
  return false;
}

function contactsByDay(dataset: Dataset): Iterable<readonly Contact[]> {
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const days = new Map<string, Contact[]>();
  for (const [index, event] of dataset.events.entries()) {
    if (event.context || event.lo === undefined || event.lo !== event.hi) continue;
    const contact = { index, event, pairs: pairsAcross(event, actors) };
    days.set(event.lo, [...(days.get(event.lo) ?? []), contact]);
  }
  return days.values();
}

function pairsAcross(event: EventRecord, actors: ReadonlyMap<string, Actor>): ReadonlySet<string> {
  const tied = event.participants.filter(({ role }) => makesTie(role)).map(({ actor }) => actor);
  const present = [...new Set(tied)].sort().flatMap((id) => actors.get(id) ?? []);
  return new Set(
    present.flatMap((one, number) =>
      present
        .slice(number + 1)
        .filter((other) => areAcross(one, other))
        .map((other) => `${one.id} and ${other.id}`),
    ),
  );
}

/** As in the network: who has no country differs from everybody. */
function areAcross(one: Actor, other: Actor): boolean {
  return one.country === undefined || one.country !== other.country;
}
