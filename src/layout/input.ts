import type { Network } from '../network/network.ts';
import { everythingIn, OPEN_FILTERS } from '../network/question.ts';
import type { Lens, Tie, Visible } from '../network/types.ts';
import { visible } from '../network/visible.ts';
import { compare } from './compare.ts';
import type { LayoutInput, LayoutNode, LayoutTie } from './types.ts';

/** Everything that a lens can ever show, background included: positions must never depend on filters. */
export function layoutInput(network: Network, lens: Lens): LayoutInput {
  const everything = everythingIn(lens);
  const all = visible(network, everything);
  const plain = visible(network, { ...everything, filters: OPEN_FILTERS });
  const nodes = [...actorNodes(network, all, plain), ...(lens === 'events' ? eventNodes(network, all) : [])];
  const ties = [
    ...[...all.ties.values()].map((tie) => layoutTie(network, lens, tie)),
    ...[...all.officeTies.values()].map((tie) => toTie(tie, 'office')),
  ];
  return {
    nodes: nodes.sort((one, other) => compare(one.id, other.id)),
    ties: ties.sort((one, other) => compare(one.a, other.a) || compare(one.b, other.b)),
    ...(network.sides && { sides: network.sides }),
  };
}

function* actorNodes(network: Network, all: Visible, plain: Visible): Generator<LayoutNode> {
  const employers = mainInstitutions(network, all);
  for (const [id, events] of all.actors) {
    const actor = network.actors.get(id);
    if (actor === undefined) continue;
    const institution = employers.get(id);
    const day = firstDay(network, plain.actors.get(id) ?? events);
    yield {
      id,
      kind: actor.kind,
      weight: events.length,
      label: actor.name,
      context: !plain.actors.has(id),
      ...(actor.country !== undefined && { country: actor.country }),
      ...(institution !== undefined && { institution }),
      ...(day !== undefined && { day }),
    };
  }
}

function* eventNodes(network: Network, all: Visible): Generator<LayoutNode> {
  for (const number of all.events) {
    const entry = network.events[number];
    if (entry === undefined) continue;
    const day = firstDay(network, [number]);
    yield {
      id: entry.event.id,
      kind: 'event',
      weight: 1,
      label: entry.event.title,
      context: entry.event.context === true,
      ...(day !== undefined && { day }),
    };
  }
}

/** The institution that each person acted for most often; of equals the first by id. */
function mainInstitutions(network: Network, all: Visible): ReadonlyMap<string, string> {
  const best = new Map<string, { institution: string; events: number }>();
  for (const { a, b, events } of all.officeTies.values()) {
    const [person, institution] = network.actors.get(a)?.kind === 'person' ? [a, b] : [b, a];
    const known = best.get(person);
    const better =
      known === undefined ||
      events.length > known.events ||
      (events.length === known.events && compare(institution, known.institution) < 0);
    if (better) best.set(person, { institution, events: events.length });
  }
  return new Map([...best].map(([person, { institution }]) => [person, institution]));
}

function firstDay(network: Network, numbers: readonly number[]): number | undefined {
  let first = Number.POSITIVE_INFINITY;
  for (const number of numbers) {
    const entry = network.events[number];
    if (!entry?.dated) continue;
    // With an open start the end is the one day that is known.
    const day = Number.isFinite(entry.lo) ? entry.lo : entry.hi;
    if (day < first) first = day;
  }
  return Number.isFinite(first) ? first : undefined;
}

function layoutTie(network: Network, lens: Lens, tie: Tie): LayoutTie {
  if (lens === 'events') return toTie(tie, 'joint');
  const a = network.actors.get(tie.a)?.country;
  const b = network.actors.get(tie.b)?.country;
  return toTie(tie, a !== undefined && a === b ? 'within' : 'across');
}

function toTie(tie: Tie, kind: LayoutTie['kind']): LayoutTie {
  return { a: tie.a, b: tie.b, weight: tie.events.length, kind };
}
