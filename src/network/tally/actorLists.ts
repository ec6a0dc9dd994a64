/** Columns of what each event says of actors, made once for each lens. */
import { ACTOR_KINDS } from '../../dataset/vocabulary.ts';
import { Distinct } from '../distinctNumbers.ts';
import { actorsByEvent } from '../lens.ts';
import { type Lists, ListsWriter, listAt } from '../lists.ts';
import { officesOf } from '../pairs.ts';
import { perNetwork } from '../perNetwork.ts';
import type { Lens } from '../types.ts';

/**
 * All that an event brings into sight: in the lens `both` also the institutions for which persons acted in it,
 * each actor once.
 */
export const broughtIn = perNetwork((network, lens: Lens): Lists => {
  const took = actorsByEvent(network, lens);
  if (lens !== 'both') return took;
  const { other, ofEvent } = officesOf(network);
  const writer = new ListsWriter(network.events.length);
  const distinct = new Distinct();
  for (let event = 0; event < network.events.length; event += 1) {
    for (const actor of listAt(took, event)) if (distinct.isNew(actor)) writer.push(actor);
    for (const office of listAt(ofEvent, event)) {
      const body = other[office] ?? 0;
      if (distinct.isNew(body)) writer.push(body);
    }
    writer.end();
    distinct.next();
  }
  return writer.lists();
});

/** The place of each actor's kind among the kinds. */
export const kindsOf = perNetwork(
  (network, _: 'kinds'): Uint8Array =>
    Uint8Array.from(network.dataset.actors, ({ kind }) => ACTOR_KINDS.indexOf(kind)),
);
