/** Columns of what each event says of actors, made once for each lens. */
import { ACTOR_KINDS } from '../../dataset/vocabulary.ts';
import { actorsByEvent } from '../lens.ts';
import { officesOf } from '../pairs.ts';
import { perNetwork } from '../perNetwork.ts';
import type { Lens } from '../types.ts';
import { endColumns, type Lists, ListsWriter, listsOf } from './lists.ts';

/** The actors of every event through a lens. */
export const takingPart = perNetwork((network, lens: Lens): Lists => listsOf(actorsByEvent(network, lens)));

/**
 * All that an event brings into sight: in the lens `both` also the institutions for which persons acted in it,
 * each actor once.
 */
export const broughtIn = perNetwork((network, lens: Lens): Lists => {
  if (lens !== 'both') return takingPart(network, lens);
  const { list, ofEvent } = officesOf(network);
  const writer = new ListsWriter(network.events.length);
  for (const [event, own] of actorsByEvent(network, lens).entries()) {
    const actors = new Set(own);
    for (const office of ofEvent[event] ?? []) {
      const pair = list[office];
      if (pair !== undefined) actors.add(pair.other);
    }
    for (const actor of actors) writer.push(actor);
    writer.end();
  }
  return writer.lists();
});

/** The offices held in every event, as pair numbers of `officesOf`. */
export const officesHeld = perNetwork((network, _: 'offices'): Lists => listsOf(officesOf(network).ofEvent));

/** Person and institution of each office pair, as actor numbers. */
export const officeEnds = perNetwork((network, _: 'offices') => endColumns(officesOf(network).list));

/** The place of each actor's kind among the kinds. */
export const kindsOf = perNetwork(
  (network, _: 'kinds'): Uint8Array =>
    Uint8Array.from(network.dataset.actors, ({ kind }) => ACTOR_KINDS.indexOf(kind)),
);
