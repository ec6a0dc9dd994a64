/** What kinds of marks the picture has, read from the counters: no list of ties need be made for a legend. */
import type { ActorKind } from '../../dataset/schema.ts';
import { tieDash } from '../../drawing/look.ts';
import { type ColourRole, roleOf } from '../../drawing/palette.ts';
import type { Present } from '../../drawing/present.ts';
import { actorsByEvent } from '../../network/lens.ts';
import { listAt } from '../../network/lists.ts';
import type { Network } from '../../network/network.ts';
import { pairsOf } from '../../network/pairs.ts';
import type { Tally } from '../../network/tally/tally.ts';

/** The same as `presentAmong` for the question that the tally has been asked. */
export function presentNow(network: Network, tally: Tally): Present {
  const { lens } = tally.question;
  const { actorEvents } = tally;
  const colours = new Set<ColourRole>();
  const kinds = new Set<ActorKind | 'event'>();
  for (const [number, actor] of network.dataset.actors.entries()) {
    if (actorEvents[number] === 0) continue;
    colours.add(roleOf(network.sides, actor.country));
    kinds.add(actor.kind);
  }
  if (lens === 'events' && tally.events > 0) kinds.add('event');
  return {
    lens,
    ...(network.sides && { sides: network.sides }),
    colours,
    kinds,
    ...(lens === 'events' ? jointsOf(network, tally) : tiesOf(network, tally)),
    office: tally.officeTies > 0,
  };
}

type OfTies = Pick<Present, 'fewest' | 'most' | 'dashed'>;

function tiesOf(network: Network, { question, actorEvents, tieEvents, tieSources }: Tally): OfTies {
  let [fewest, most, dashed] = [Number.POSITIVE_INFINITY, 0, false];
  const { one, other } = pairsOf(network, question.lens, question.ties);
  for (let pair = 0; pair < one.length; pair += 1) {
    const events = tieEvents[pair] ?? 0;
    if (events === 0 || actorEvents[one[pair] ?? 0] === 0 || actorEvents[other[pair] ?? 0] === 0) continue;
    fewest = Math.min(fewest, events);
    most = Math.max(most, events);
    dashed ||= tieDash(tieSources[pair] ?? 0).length > 0;
  }
  return { fewest: most === 0 ? 0 : fewest, most, dashed };
}

/** Each rests on one event. */
function jointsOf(network: Network, { eventShown, actorEvents, ties }: Tally): OfTies {
  const byEvent = actorsByEvent(network, 'events');
  const dashed = network.events.some(
    ({ number, independentSources }) =>
      eventShown[number] === 1 &&
      tieDash(independentSources).length > 0 &&
      listAt(byEvent, number).some((actor) => actorEvents[actor] !== 0),
  );
  const most = ties > 0 ? 1 : 0;
  return { fewest: most, most, dashed };
}
